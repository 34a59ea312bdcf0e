/** A machine that is a plain object: what is not given is not there. */
import { duplexPair } from 'node:stream'
import type { Connected, Host, Looked, Spawned, Stream } from '../host.ts'

export interface Fake {
  readonly platform?: Host['platform']
  readonly env?: Host['env']
  readonly home?: string
  /** Contents by path; a folder is a list of names. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Permission bits by path; 0o600 otherwise. */
  readonly modes?: Readonly<Record<string, number>>
  /** Files that are there and may not be read. */
  readonly closed?: readonly string[]
  readonly names?: Readonly<Record<string, Looked>>
  /** What answers at `ADDRESS:PORT` or at a socket's path: a failure, or something that talks. */
  readonly listeners?: Readonly<
    Record<string, Exclude<Connected, { outcome: 'open' }>['outcome'] | ((stream: Stream) => void)>
  >
  /** What is answered at an address. */
  readonly pages?: Readonly<Record<string, { readonly status: number; readonly body: unknown }>>
  readonly programs?: Readonly<Record<string, (args: readonly string[]) => Partial<Spawned>>>
}

export function fakeHost(fake: Fake = {}): Host {
  const home = fake.home ?? '/home/hanako'
  const files = fake.files ?? {}
  return {
    platform: fake.platform ?? 'linux',
    env: fake.env ?? {},
    home,
    accountHome: home,
    userName: 'hanako',
    userId: fake.platform === 'windows' ? null : 1000,
    now: () => performance.now(),
    clock: () => 1_790_000_000,
    random: (bytes) => new Uint8Array(bytes).fill(7),
    lookup: async (name) => fake.names?.[name] ?? { outcome: 'not-found' },
    async connect(to, signal) {
      const answer = fake.listeners?.['path' in to ? to.path : `${to.address}:${to.port}`] ?? 'refused'
      if (typeof answer === 'function') {
        const [stream, other] = duplexPair()
        answer(other)
        return { outcome: 'open', stream, ms: 1 }
      }
      // Silence lasts until the caller gives up.
      if (answer === 'timed-out' && !signal.aborted)
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      return { outcome: answer, ms: 1 }
    },
    async read(path, maxBytes) {
      if (fake.closed?.includes(path)) return { outcome: 'denied' }
      const content = files[path]
      if (content === undefined) return { outcome: 'missing' }
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return bytes.length > maxBytes ? { outcome: 'failed' } : { outcome: 'ok', bytes }
    },
    async stat(path) {
      const content = files[path]
      if (content === undefined) return { outcome: 'missing' }
      return {
        outcome: 'ok',
        kind: 'file',
        mode: fake.modes?.[path] ?? 0o600,
        owner: 1000,
        bytes: content.length,
      }
    },
    async list(folder) {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`))
      const names = new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))
      return names.size > 0 ? [...names].sort() : null
    },
    fetchJson: async (url) => fake.pages?.[url.href] ?? null,
    async spawn(program, args) {
      const run = fake.programs?.[program]
      if (!run) return { outcome: 'missing', code: null, stdout: '', stderr: '' }
      return { outcome: 'ended', code: 0, stdout: '', stderr: '', ...run(args) }
    },
    pipe() {
      const [stream, other] = duplexPair()
      other.end()
      return { stream, errors: () => '', ended: () => ({ code: 127, missing: true }) }
    },
  }
}
