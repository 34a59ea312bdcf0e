/** Changing a person's files: what the commands that edit them share with the doctor's repairs. Loads no SSH. */
export { createAtomically, type FileAttributes, replaceAtomically } from './edit/atomic-file.ts'
export { convertedName } from './edit/converted-name.ts'
export { findHostBlock, type HostBlock, hostBlockLines, withHostBlock } from './edit/host-block.ts'
