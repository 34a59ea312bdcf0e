/** The commands of tsunagu and OpenSSH that several causes of the key file show, for each kind of shell. */
import { type Command, ps, sh } from '../cause/command.ts'
import { type Remedy, type Repair, remedy } from '../cause/remedy.ts'
import { inShells } from '../cause/step.ts'
import type { ClientId } from '../evidence/facts.ts'

type Form = 'openssh' | 'pem' | 'ppk' | 'ppk2'

const repairForms = { openssh: 'openssh', pem: 'pem', ppk: 'ppk3', ppk2: 'ppk2' } as const

/** One remedy where both kinds of shell take the same line; one for each where they quote differently. */
export function inEitherShell<const R extends string>(
  id: R,
  posix: Command,
  powershell: Command,
  rest: Partial<Omit<Remedy, 'id' | 'kind' | 'platforms' | 'commands'>> = {},
): (Remedy & { readonly id: R })[] {
  return inShells(posix, powershell).map((shell) => remedy(id, 'run-command', { ...rest, ...shell }))
}

/** Looks at a key file and says what it is; changes nothing. */
export function showKey<const R extends string>(id: R, path: string | undefined) {
  const file = path ?? 'KEYFILE'
  return inEitherShell(id, sh`tsunagu key show ${file}`, ps`tsunagu key show ${file}`)
}

/** Writes the key in another form, into a new file beside the old one. */
export function convertKey<const R extends string>(
  id: R,
  path: string | undefined,
  to: Form,
  { clients, out }: { readonly clients?: readonly ClientId[]; readonly out?: string } = {},
) {
  const file = path ?? 'KEYFILE'
  const repair: Repair | null = path ? { kind: 'convert-key', path, to: repairForms[to] } : null
  const rest = { changes: 'key-file', ...(clients && { clients }), ...(repair && { repair }) } as const
  return out === undefined
    ? inEitherShell(
        id,
        sh`tsunagu key convert ${file} --to ${to}`,
        ps`tsunagu key convert ${file} --to ${to}`,
        rest,
      )
    : inEitherShell(
        id,
        sh`tsunagu key convert ${file} --to ${to} --out ${out}`,
        ps`tsunagu key convert ${file} --to ${to} --out ${out}`,
        rest,
      )
}

/** The first line of a file: it tells the formats apart, and holds nothing secret. */
export const firstLine = ({ path }: { readonly path?: string }) => sh`head -n 1 ${path ?? 'KEYFILE'}`
