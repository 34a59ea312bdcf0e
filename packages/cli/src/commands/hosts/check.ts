import type { CauseId, Observation, RenderedFinding, Source } from '@tsunagu/catalogue'
import {
  checkHostKey,
  findHost,
  fingerprintSha256,
  type HostKeyVerdict,
  isKey,
  type KeyIdentity,
  type PublicKey,
  type StoredHostKeySource,
} from '@tsunagu/keys'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { printFindings } from '../../findings.ts'
import type { Phrase, Text } from '../../language.ts'
import { columns } from '../../layout.ts'
import { typeName } from '../key/facts.ts'
import { addGivenKeyOptions, type GivenKeyOptions, readGivenKey } from './given-key.ts'
import { type KnownFiles, readKnownFiles, storedKeysOf } from './known-files.ts'
import { fetchServerKeys } from './server-keys.ts'
import { parseTarget, type Target, targetText } from './target.ts'

const texts = {
  file: {
    ja: '調べる記録（known_hosts、PuTTY・WinSCP の記録。何度でも書ける）',
    en: 'the record to look into: known_hosts, or what PuTTY or WinSCP keep; may be repeated',
  },
  offline: {
    ja: 'サーバに接続せず、記録だけを表示する',
    en: 'show the record only, without asking the server',
  },
  json: { ja: 'JSON で出力する', en: 'print JSON' },
  shown: { ja: 'サーバが示した鍵:', en: 'Keys that the server shows:' },
  given: { ja: '指定された鍵:', en: 'The key that was given:' },
  known: { ja: '手元の記録:', en: 'Recorded here:' },
  none: { ja: '  なし', en: '  nothing' },
  same: { ja: '同じ', en: 'same' },
  other: { ja: '違う', en: 'different' },
  revoked: { ja: '失効', en: 'revoked' },
  authority: { ja: '認証局', en: 'authority' },
  unreadable: { ja: '読めない行（ssh は無視します）:', en: 'Lines that cannot be read (ssh skips them):' },
  notProven: {
    ja: 'サーバが本物かどうかは、公開されている指紋と比べると分かります。',
    en: 'Whether the server is the right one shows when you compare with the published fingerprint.',
  },
} satisfies Record<string, Text>

const verdictTexts: Readonly<Record<HostKeyVerdict, Text>> = {
  match: { ja: '記録と同じ鍵です。', en: 'The key is the recorded one.' },
  mismatch: { ja: '記録と違う鍵です。', en: 'The key differs from the recorded one.' },
  unknown: { ja: 'このサーバの鍵は記録されていません。', en: 'No key of this server is recorded.' },
  revoked: {
    ja: '失効させた鍵です。使ってはいけません。',
    en: 'The key is revoked: it must not be trusted.',
  },
}

const place: Phrase<{ file: string; line: number }> = {
  ja: ({ file, line }) => `${file} の ${line} 行目`,
  en: ({ file, line }) => `${file}, line ${line}`,
}

const causeOfVerdict = {
  match: null,
  mismatch: 'host-key-changed',
  unknown: 'host-key-unknown',
  revoked: 'host-key-revoked',
} as const satisfies Record<HostKeyVerdict, CauseId | null>

interface Options extends GivenKeyOptions {
  readonly file?: string[]
  readonly offline?: boolean
  readonly json?: boolean
}

/** A recorded key of the server, from whichever program. */
interface KnownKey {
  readonly program: 'openssh' | StoredHostKeySource
  readonly file: string
  readonly line: number
  readonly marker: 'cert-authority' | 'revoked' | null
  readonly key: PublicKey
}

/** What was found out, before it is printed. */
interface Result {
  readonly target: Target
  readonly shownKeys: readonly PublicKey[]
  /** The key or fingerprint that the verdict is about; null when there was nothing to compare. */
  readonly identity: KeyIdentity | null
  readonly verdict: HostKeyVerdict | null
  readonly known: readonly KnownKey[]
  readonly unreadable: readonly { readonly file: string; readonly line: number }[]
}

export const check: CommandBuilder = (command, cli) => {
  command
    .argument('<host[:port]>', cli.say(targetText), parseTarget(cli))
    .option('--file <file>', cli.say(texts.file), (file: string, files: string[] = []) => [...files, file])
    .option('--offline', cli.say(texts.offline))
    .option('--json', cli.say(texts.json))
  addGivenKeyOptions(command, cli)
  command.action(
    cli.action(async (target: Target, options: Options) => {
      const files = await readKnownFiles(cli, options.file)
      const given = (await readGivenKey(options)) ?? options.fingerprint ?? null
      const shownKeys = given === null && !options.offline ? await fetchServerKeys(target) : []
      const known = knownKeys(files, target)
      const identity = given ?? usedKey(shownKeys, known)
      const result: Result = {
        target,
        shownKeys,
        identity,
        verdict: identity === null ? null : verdictOf(files, target, identity, known),
        known,
        unreadable: identity === null ? [] : checkHostKey(files.openssh, target, identity).unreadable,
      }
      if (options.json) cli.out.line(JSON.stringify(asJson(result), null, 2))
      else await print(cli, result)
      const fine = result.verdict === null ? known.length > 0 : result.verdict === 'match'
      return fine ? 0 : 1
    }),
  )
}

function knownKeys(files: KnownFiles, target: Target): KnownKey[] {
  return [
    ...findHost(files.openssh, target).map(({ entry: { file, line, marker, key } }): KnownKey => {
      return { program: 'openssh', file, line, marker, key }
    }),
    ...storedKeysOf(files, target).map(
      ({ source, file, line, key }): KnownKey => ({ program: source, file, line, marker: null, key }),
    ),
  ]
}

/** The key that a client will use: of a type it knows for this server, else the server's most preferred one. */
function usedKey(shown: readonly PublicKey[], known: readonly KnownKey[]): PublicKey | null {
  return shown.find(({ type }) => known.some(({ key }) => key.type === type)) ?? shown[0] ?? null
}

/** The worst that any of the programs would say; what one does not know, another may. */
function verdictOf(
  files: KnownFiles,
  target: Target,
  identity: KeyIdentity,
  known: readonly KnownKey[],
): HostKeyVerdict {
  const { verdict } = checkHostKey(files.openssh, target, identity)
  const stored = known.filter(({ program }) => program !== 'openssh')
  // PuTTY and its relatives keep one key of each type, and look at that of the same type only.
  const rivals = stored.filter(({ key }) => typeof identity === 'string' || key.type === identity.type)
  const verdicts = new Set<HostKeyVerdict>([verdict])
  if (rivals.length > 0) verdicts.add(rivals.some(({ key }) => isKey(key, identity)) ? 'match' : 'mismatch')
  const worst = (['revoked', 'mismatch', 'match', 'unknown'] as const).find((one) => verdicts.has(one))
  return worst ?? 'unknown'
}

function asJson({ target, shownKeys, identity, verdict, known, unreadable }: Result) {
  const cause = verdict && causeOfVerdict[verdict]
  return {
    version: 1,
    target,
    verdict,
    shown: shownKeys.map(facts),
    compared:
      identity === null ? null : typeof identity === 'string' ? { fingerprint: identity } : facts(identity),
    known: known.map(({ program, file, line, marker, key }) => ({
      program,
      file,
      line,
      marker,
      ...facts(key),
      same: identity === null ? null : isKey(key, identity),
    })),
    unreadable: unreadable.map(({ file, line }) => ({ file, line })),
    problems: cause ? [cause] : [],
  }
}

function facts({ type, bits, blob }: PublicKey) {
  return { type, bits, fingerprintSha256: fingerprintSha256(blob) }
}

async function print(cli: Cli, result: Result): Promise<void> {
  const { shownKeys, identity, verdict, known, unreadable } = result
  const { out } = cli
  const keyRow = ({ type, bits, blob }: PublicKey) => [`  ${typeName(type, bits)}`, fingerprintSha256(blob)]
  if (verdict !== null) {
    out.line(out.style(verdict === 'match' ? 'green' : 'red', cli.say(verdictTexts[verdict])))
    out.line()
  }
  if (shownKeys.length > 0) {
    out.line(cli.say(texts.shown))
    out.line(columns(shownKeys.map(keyRow)))
  } else if (identity !== null) {
    out.line(cli.say(texts.given))
    out.line(typeof identity === 'string' ? `  ${identity}` : columns([keyRow(identity)]))
  }
  out.line(cli.say(texts.known))
  if (known.length === 0) out.line(cli.say(texts.none))
  for (const { file, line, marker, key } of known) {
    out.line(`  ${cli.say(place, { file, line })}`)
    const state = marker === 'revoked' ? texts.revoked : marker ? texts.authority : sameness(key)
    out.line(
      `    ${[...keyRow(key).map((cell) => cell.trim()), state && cli.say(state)].filter(Boolean).join('  ')}`,
    )
  }
  if (unreadable.length > 0) {
    out.line(cli.say(texts.unreadable))
    for (const { file, line } of unreadable) out.line(`  ${cli.say(place, { file, line })}`)
  }
  if (verdict === 'unknown' && shownKeys.length > 0) {
    out.line()
    out.prose(cli.say(texts.notProven))
  }
  const findings = await explained(cli, result)
  if (findings.length > 0) out.line()
  printFindings(cli, out, findings)

  function sameness(key: PublicKey): Text | null {
    if (identity === null) return null
    return isKey(key, identity) ? texts.same : texts.other
  }
}

/** What the catalogue says about the verdict; nothing about a match. */
async function explained(cli: Cli, { target, identity, verdict, known }: Result): Promise<RenderedFinding[]> {
  if (verdict === null || verdict === 'match' || identity === null) return []
  // The catalogue is large, and a match needs none of it.
  const { diagnose, evidenceOf, observe, renderFinding } = await import('@tsunagu/catalogue')
  const outcome = verdict === 'mismatch' ? 'changed' : verdict
  const culprit = known.find(({ key, marker }) =>
    verdict === 'revoked' ? marker === 'revoked' : marker === null && !isKey(key, identity),
  )
  const source: Source = culprit
    ? { kind: 'file', path: culprit.file, line: culprit.line }
    : { kind: 'probe', probe: 'hosts check' }
  const observations: Observation[] = [
    observe('settings.target', target, source),
    observe(
      'hostKey.check',
      { outcome, host: target.host, file: culprit?.file, line: culprit?.line },
      source,
    ),
  ]
  if (typeof identity !== 'string') {
    const presented = { type: identity.type, fingerprintSha256: fingerprintSha256(identity.blob) }
    observations.push(observe('hostKey.presented', presented, { kind: 'probe', probe: 'hosts check' }))
  }
  return diagnose(evidenceOf(observations)).findings.map((finding) =>
    renderFinding(finding, { locale: cli.language, client: 'openssh' }),
  )
}
