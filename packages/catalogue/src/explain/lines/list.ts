import type { LinePattern } from '../pattern.ts'
import { authenticationLines } from './authentication.ts'
import { automationLines } from './automation.ts'
import { clientLines } from './clients.ts'
import { commandToolLines } from './command-tools.ts'
import { connectLines } from './connect.ts'
import { connectionLines } from './connection.ts'
import { desktopLines } from './desktop.ts'
import { dotnetLines } from './dotnet.ts'
import { fileLines } from './file.ts'
import { filezillaLines } from './filezilla.ts'
import { handshakeLines } from './handshake.ts'
import { hostKeyLines } from './host-key.ts'
import { javaLines } from './java.ts'
import { keyFileLines } from './key-file.ts'
import { negotiationLines } from './negotiation.ts'
import { nodeLines } from './node.ts'
import { pythonLines } from './python.ts'
import { sessionLines } from './session.ts'
import { winscpLines } from './winscp.ts'
import { winscpLanguageLines } from './winscp-languages.ts'

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
  // Programs with words of their own for what a library below them met.
  ...filezillaLines,
  ...winscpLines,
  ...winscpLanguageLines,
  ...desktopLines,
  ...commandToolLines,
  ...automationLines,
]
