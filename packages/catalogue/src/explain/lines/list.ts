import type { LinePattern } from '../pattern.ts'
import { authenticationLines } from './authentication.ts'
import { clientLines } from './clients.ts'
import { connectLines } from './connect.ts'
import { connectionLines } from './connection.ts'
import { fileLines } from './file.ts'
import { handshakeLines } from './handshake.ts'
import { hostKeyLines } from './host-key.ts'
import { keyFileLines } from './key-file.ts'
import { negotiationLines } from './negotiation.ts'
import { sessionLines } from './session.ts'

/** Words whose facts more than one cause uses, by phase. Words that one cause alone needs are in its folder. */
export const sharedLines: readonly LinePattern[] = [
  ...clientLines,
  ...connectLines,
  ...connectionLines,
  ...handshakeLines,
  ...negotiationLines,
  ...hostKeyLines,
  ...keyFileLines,
  ...authenticationLines,
  ...sessionLines,
  ...fileLines,
]
