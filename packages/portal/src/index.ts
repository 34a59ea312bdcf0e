export type { ErrorAnswer, FrontDoorsAnswer, HealthAnswer } from './contract.ts'
export type { PublishedState } from './front-doors.ts'
export { Portal, type PortalOptions } from './portal.ts'
export type { PublicDoor, PublicService } from './service.ts'
