export {
  type Config,
  ConfigError,
  type Endpoint,
  endpointText,
  parseConfig,
  parseEndpoint,
} from './config/config.ts'
export { readConfig } from './config/read-config.ts'
export { storeOptions } from './config/store-options.ts'
export { DEMO_HOST, type DemoAccount, isLoopbackOnly, prepareDemo } from './demo-account.ts'
export { ConnectionLimits } from './door/connection-limits.ts'
export { listenError } from './door/front-door.ts'
export { Gateway, type GatewayOptions, homesOf, type ListeningDoor } from './gateway.ts'
export { HomeError, Homes } from './homes/homes.ts'
export { type HostKey, HostKeyError } from './host-keys/host-keys.ts'
export { errorText, type Log } from './log.ts'
export type { Sighting } from './record/sightings.ts'
export { StartError } from './start-error.ts'
