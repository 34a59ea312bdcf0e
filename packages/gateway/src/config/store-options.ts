import type { StoreOptions } from '@tsunagu/store'
import type { Config } from './config.ts'

/** How the store is opened under a configuration; `serve` and `admin` must agree on it. */
export function storeOptions(config: Config, dataDirectory: string): StoreOptions {
  return {
    ...(config.store.url === undefined ? { dataDir: dataDirectory } : { url: config.store.url }),
    gateway: config.store.gateway,
    accountNames: config.accounts.names,
  }
}
