/** When several causes fit and none was seen: the one thing to look at next. */
import { type Command, ps, sh } from './cause/command.ts'
import type { Finding } from './cause/define.ts'
import { checkFor } from './cause/step.ts'
import { hostAndPort } from './causes/host-key.ts'
import { causeOf } from './causes/list.ts'
import { type Evidence, EvidenceView } from './evidence/evidence.ts'
import type { ClientId, Phase, Platform } from './evidence/facts.ts'
import { targetIn } from './evidence/target.ts'

/** What was explained, as far as it matters for the next look. */
export interface Unsettled {
  readonly evidence: Evidence
  readonly findings: readonly Finding[]
  readonly client: ClientId | null
  readonly platform: Platform | null
}

/**
 * The command that tells most of the candidates apart; it changes nothing, but for the doctor's trial upload, which it
 * removes again. For what lies on this machine and on the way to the session these are our own commands, which look at
 * everything there; for the files on the server, the check that decides between most of the candidates.
 * @returns null when something is surer than possible, when there is nothing to tell apart, or when nothing does
 */
export function nextLook({ evidence, findings, client, platform }: Unsettled): Command | null {
  if (findings.length < 2 || findings.some(({ confidence }) => confidence !== 'possible')) return null
  // A server's log is read by its administrator, whose own connection tells nothing.
  if (client === 'sshd') return mostDeciding(findings, null, platform)
  const phases = new Set(findings.flatMap(({ cause }) => causeOf(cause)?.phase ?? []))
  const only = (phase: Phase) => phases.size === 1 && phases.has(phase)
  if (only('files')) return mostDeciding(findings, client, platform)
  const shell = platform === 'windows' ? ps : sh
  if (only('key-file')) return shell`tsunagu key show ${keyFileIn(evidence) ?? 'KEYFILE'}`
  const { host, port, user } = targetIn(new EvidenceView(evidence))
  if (only('host-key')) return shell`tsunagu hosts check ${hostAndPort(host, port)}`
  const options = [
    ...(port === undefined || port === 22 ? [] : [`-p ${port}`]),
    ...(phases.has('files') ? ['--write'] : []),
  ]
  const { place, line } = shell`${`${user ?? 'USER'}@${host ?? 'SERVER'}`}`
  return { place, line: ['tsunagu doctor', ...options, line].join(' ') }
}

/** Of the checks that the causes name themselves, the one that decides between most pairs of the candidates. */
function mostDeciding(
  findings: readonly Finding[],
  client: ClientId | null,
  platform: Platform | null,
): Command | null {
  const candidates = new Set(findings.map(({ cause }) => cause))
  const decided = new Map<string, { readonly check: Command; pairs: number }>()
  for (const { alternatives } of findings)
    for (const { cause, checks } of alternatives) {
      const check = candidates.has(cause) ? checkFor(checks, client, platform) : null
      if (!check) continue
      const known = decided.get(check.line)
      if (known) known.pairs++
      else decided.set(check.line, { check, pairs: 1 })
    }
  return [...decided.values()].toSorted((a, b) => b.pairs - a.pairs)[0]?.check ?? null
}

function keyFileIn({ observations }: Evidence): string | null {
  const paths = observations.flatMap(({ fact, value }) =>
    (fact === 'keyFile.load' ||
      fact === 'keyFile.open' ||
      fact === 'keyFile.passphrase' ||
      fact === 'settings.keyFile') &&
    value.path !== undefined
      ? [value.path]
      : [],
  )
  return paths.at(-1) ?? null
}
