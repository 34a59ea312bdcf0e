/** The commands of tsunagu and OpenSSH that several causes of the key file show, for each kind of shell. */
import { ps, sh } from '../cause/command.ts'
import { type Remedy, type Repair, remedy } from '../cause/remedy.ts'
import type { ClientId } from '../evidence/facts.ts'

type Form = 'openssh' | 'pem' | 'ppk' | 'ppk2'

const repairForms = { openssh: 'openssh', pem: 'pem', ppk: 'ppk3', ppk2: 'ppk2' } as const

/** Looks at a key file and says what it is; changes nothing. */
export function showKey<const R extends string>(id: R, path: string | undefined) {
  const file = path ?? 'KEYFILE'
  return [
    remedy(id, 'run-command', { platforms: ['linux', 'macos'], commands: [sh`tsunagu key show ${file}`] }),
    remedy(id, 'run-command', { platforms: ['windows'], commands: [ps`tsunagu key show ${file}`] }),
  ]
}

/** Writes the key in another form, into a new file beside the old one. */
export function convertKey<const R extends string>(
  id: R,
  path: string | undefined,
  to: Form,
  { clients, out }: { readonly clients?: readonly ClientId[]; readonly out?: string } = {},
): (Remedy & { readonly id: R })[] {
  const file = path ?? 'KEYFILE'
  const repair: Repair | null = path ? { kind: 'convert-key', path, to: repairForms[to] } : null
  const common = { changes: 'key-file', ...(clients && { clients }), ...(repair && { repair }) } as const
  return [
    remedy(id, 'run-command', {
      ...common,
      platforms: ['linux', 'macos'],
      commands: [
        out === undefined
          ? sh`tsunagu key convert ${file} --to ${to}`
          : sh`tsunagu key convert ${file} --to ${to} --out ${out}`,
      ],
    }),
    remedy(id, 'run-command', {
      ...common,
      platforms: ['windows'],
      commands: [
        out === undefined
          ? ps`tsunagu key convert ${file} --to ${to}`
          : ps`tsunagu key convert ${file} --to ${to} --out ${out}`,
      ],
    }),
  ]
}

/** The first line of a file: it tells the formats apart, and holds nothing secret. */
export const firstLine = ({ path }: { readonly path?: string }) => sh`head -n 1 ${path ?? 'KEYFILE'}`
