/** Which line of the person's SSH settings to change so that it counts: tried out on the text before it is proposed. */
import {
  type Option,
  quotedValue,
  replaceValue,
  setInHostBlock,
  withBlock,
  withBlockOnTop,
} from '../edit/host-block.ts'
import { type Host, MAX_FILE_BYTES } from '../host.ts'
import { settingsFiles } from '../settings/resolve.ts'
import { type ConfigReading, readConfig } from '../settings/ssh-config.ts'
import { expandPath, unquoted } from '../settings/values.ts'
import { diffLines } from './diff.ts'
import type { Change, Refusal, Situation } from './plan.ts'

export type Edited =
  | { readonly outcome: 'edited'; readonly changes: readonly Change[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }

/** Names that stand for one server, as a `Host` line takes them. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9._:%-]*$/

/**
 * Sets options for the server as it was typed: inside its own `Host` block when it has one, else in a new block,
 * where the settings as a whole give them the value. The first value that OpenSSH finds wins, so that each place
 * is tried out with our own reading before it is proposed.
 */
export async function setForHost(
  situation: Situation,
  wanted: readonly { readonly name: string; readonly value: string }[],
): Promise<Edited> {
  const { host, request } = situation
  const alias = request.host
  const options = wanted.map(({ name, value }) => ({ name, value: quotedValue(value) }))
  if (!plainName.test(alias) || wanted.some(({ value }) => /["\u0000-\u001f\u007f]/.test(value)))
    return refused('not-a-setting')
  const path = ownSettings(situation)
  const file = await host.read(path, MAX_FILE_BYTES)
  if (file.outcome !== 'ok' && file.outcome !== 'missing') return refused('unreadable', { path })
  const bytes = file.outcome === 'ok' ? file.bytes : null
  const before = bytes === null ? '' : new TextDecoder().decode(bytes)
  if (await counts(situation, path, before, options)) return refused('nothing-to-change', { path })
  const block = [`Host ${alias}`, ...options.map(({ name, value }) => `    ${name} ${value}`)]
  const candidates = [
    setInHostBlock(before, alias, options),
    withBlock(before, block),
    withBlockOnTop(before, block),
  ]
  for (const after of candidates)
    if (after !== null && (await counts(situation, path, after, options))) {
      if (!(await situation.mayChange(path))) return refused('not-writable', { path, show: block })
      return { outcome: 'edited', changes: await rewrite(situation, path, bytes, after) }
    }
  return refused('set-elsewhere', { path, show: block })
}

/**
 * Replaces a key that the settings name by another one, where it stands.
 * @returns null when no settings file names the old key
 */
export async function replaceNamedKey(
  situation: Situation,
  oldKey: string,
  newKey: string,
): Promise<Edited | null> {
  const { host } = situation
  const { setAt } = await reading(situation, null)
  const place = setAt.find(
    ({ option, value }) => option === 'identityfile' && expandPath(unquoted(value), host, {}) === oldKey,
  )
  if (!place) return null
  return editLine(situation, place.file, place.line, (line) => [
    replaceValue(line, quotedValue(shortPath(host, newKey))),
  ])
}

/** Exchanges one line of a text file for others. */
export async function editLine(
  situation: Situation,
  path: string,
  line: number,
  edit: (line: string) => readonly string[] | null,
): Promise<Edited> {
  const { host } = situation
  const file = await host.read(path, MAX_FILE_BYTES)
  if (file.outcome === 'missing') return refused('not-found', { path })
  if (file.outcome !== 'ok') return refused('unreadable', { path })
  const before = new TextDecoder().decode(file.bytes)
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const old = lines[line - 1]
  const edited = old === undefined ? null : edit(old)
  if (old === undefined || edited === null) return refused('changed-meanwhile', { path, line })
  if (!(await situation.mayChange(path)))
    return refused('not-writable', { path, line, show: [old.trimEnd()] })
  const after = [...lines.slice(0, line - 1), ...edited, ...lines.slice(line)].join('')
  return { outcome: 'edited', changes: await rewrite(situation, path, file.bytes, after) }
}

/** The person's own settings file: the one that was named, else OpenSSH's usual place. */
export function ownSettings({ host, request }: Pick<Situation, 'host' | 'request'>): string {
  return request.configFile ?? `${host.home}/.ssh/config`
}

/**
 * A path as it is written into settings: below the home with a tilde, so that it stays right when the home moves.
 * OpenSSH takes the tilde for the account's home, whatever HOME says.
 */
export function shortPath({ home, accountHome }: Pick<Host, 'home' | 'accountHome'>, path: string): string {
  return home === accountHome && path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path
}

/** Writes a text file anew; makes the folder for the person alone when there is none. */
export async function rewrite(
  { host }: Pick<Situation, 'host'>,
  path: string,
  before: Uint8Array | null,
  after: string | Uint8Array,
  mode = 0o600,
): Promise<readonly Change[]> {
  const bytes = typeof after === 'string' ? new TextEncoder().encode(after) : after
  const text = (content: Uint8Array) => new TextDecoder().decode(content)
  const folder = path.replace(/[/\\][^/\\]*$/, '')
  const there = before !== null || (await host.stat(folder)).outcome === 'ok'
  return [
    ...(there ? [] : [{ kind: 'make-folder', path: folder, mode: 0o700 } as const]),
    {
      kind: 'write',
      path,
      content: { bytes },
      before,
      mode,
      diff: diffLines(before === null ? '' : text(before), text(bytes)),
    },
  ]
}

function refused(reason: Refusal['reason'], more: Omit<Refusal, 'reason'> = {}): Edited {
  return { outcome: 'refused', refusal: { reason, ...more } }
}

/** What the settings say, with one file replaced by a text. */
async function reading(
  { host, request }: Situation,
  instead: { readonly path: string; readonly text: string } | null,
): Promise<ConfigReading> {
  const read: Host['read'] = async (path, maxBytes) =>
    path === instead?.path
      ? { outcome: 'ok', bytes: new TextEncoder().encode(instead.text) }
      : host.read(path, maxBytes)
  return readConfig({ ...host, read }, settingsFiles(host, request), {
    host: request.host,
    user: request.user,
  })
}

async function counts(
  situation: Situation,
  path: string,
  text: string,
  options: readonly Option[],
): Promise<boolean> {
  const { options: read } = await reading(situation, { path, text })
  const plain = (value: string) => expandPath(unquoted(value), situation.host, {})
  return options.every(({ name, value }) => {
    const first = read.get(name.toLowerCase())?.[0]
    return first !== undefined && plain(first) === plain(value)
  })
}
