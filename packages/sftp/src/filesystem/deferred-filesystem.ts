import type { FileSystem } from './filesystem.ts'

/**
 * A file system that is still being opened. A session on it can begin, and greet its client, at once; its first
 * operations wait. `ready` must not reject: what cannot be opened is a file system that says so.
 */
export function deferredFileSystem(ready: Promise<FileSystem>, startDirectory: string): FileSystem {
  return {
    startDirectory,
    open: async (...parameters) => (await ready).open(...parameters),
    openDirectory: async (...parameters) => (await ready).openDirectory(...parameters),
    stat: async (...parameters) => (await ready).stat(...parameters),
    setAttributes: async (...parameters) => (await ready).setAttributes(...parameters),
    remove: async (...parameters) => (await ready).remove(...parameters),
    makeDirectory: async (...parameters) => (await ready).makeDirectory(...parameters),
    removeDirectory: async (...parameters) => (await ready).removeDirectory(...parameters),
    rename: async (...parameters) => (await ready).rename(...parameters),
    hardLink: async (...parameters) => (await ready).hardLink(...parameters),
    symbolicLink: async (...parameters) => (await ready).symbolicLink(...parameters),
    readLink: async (...parameters) => (await ready).readLink(...parameters),
    realPath: async (...parameters) => (await ready).realPath(...parameters),
    space: async (...parameters) => (await ready).space(...parameters),
    close: async () => (await ready).close(),
  }
}
