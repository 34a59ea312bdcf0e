import type { LinePattern } from '../pattern.ts'
import { authenticationLines } from './authentication.ts'
import { clientLines } from './clients.ts'
import { connectLines } from './connect.ts'
import { connectionLines } from './connection.ts'
import { dotnetLines } from './dotnet.ts'
import { fileLines } from './file.ts'
import { handshakeLines } from './handshake.ts'
import { hostKeyLines } from './host-key.ts'
import { javaLines } from './java.ts'
import { keyFileLines } from './key-file.ts'
import { negotiationLines } from './negotiation.ts'
import { nodeLines } from './node.ts'
import { pythonLines } from './python.ts'
import { sessionLines } from './session.ts'

/** Words whose facts more than one cause uses, by phase, then by family of libraries. Words that one cause alone needs are in its folder. */
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
  // Families of libraries whose words fill every phase.
  ...javaLines,
  ...dotnetLines,
  ...pythonLines,
  ...nodeLines,
]
