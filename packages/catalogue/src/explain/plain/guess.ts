/** From plain words to a diagnosis that claims nothing for certain. */
import type { Diagnosis } from '../../cause/define.ts'
import { type DiagnoseOptions, diagnose, mergeDiagnoses } from '../../diagnose.ts'
import { evidenceOf, type Observation, observe } from '../../evidence/evidence.ts'
import { withoutSecrets } from '../../evidence/redact.ts'
import { quietLevel, withoutNothingWrong } from './manner.ts'
import { isAfterLogin } from './phases.ts'
import { type Guess, plainWords } from './words.ts'

/** Calls of libraries that log in with a password, as frames of a stack name them. */
const passwordCalls =
  /\b(?:userauth_password|auth_password|_password_auth|authPassword|AuthPassword|userAuthPassword|authenticateWithPassword|ssh2_auth_password)\b/

/**
 * What plain words in the text say, when nothing but guesses was found; the diagnosis as it was when they say nothing.
 * They are a guess at what a program means that nobody has described, so no finding is certain.
 */
export function guess(
  text: string,
  observations: readonly Observation[],
  diagnosis: Diagnosis,
  options: DiagnoseOptions,
): Diagnosis {
  const login = observations.some(
    ({ fact, value }) =>
      (fact === 'auth.result' && (value as { outcome: string }).outcome === 'accepted') ||
      (fact === 'sftp.start' && (value as { outcome: string }).outcome === 'started'),
  )
  const told = login || observations.some(isLogin) ? null : saysLoggedIn(text)
  const seen = told ? [...observations, told] : observations
  const gotIn = login || told !== null
  // A line that shows no more than the program or the address has still not been understood.
  const read = new Set(
    observations.flatMap(({ fact, source }) =>
      source.kind === 'text' && !inPassingTold.test(fact) ? [source.line] : [],
    ),
  )
  // Beside a guess only words count that are particular to SSH: they tell more than a connection that ended.
  // Who knows the program knows that it is about SSH.
  const client = observations.some(({ fact }) => fact === 'settings.client')
  const done = lastTransferDone(text)
  // After a transfer that was done, the end of the connection is no failure.
  if (done > 0 && diagnosis.findings.length > 0 && observations.every(onlyCloses))
    return { ...diagnosis, findings: [] }
  const words = plainWords(text, read, diagnosis.findings.length > 0, client).filter(
    ({ readings }) => !readings.flat().every(({ source }) => source.kind === 'text' && source.line <= done),
  )
  const guesses = gotIn ? words.map(afterLogin) : words
  const clear = withoutSummaries(guesses.filter(({ vague }) => !vague))
  const single = clear.flatMap(({ readings }) => (readings.length === 1 ? (readings[0] ?? []) : []))
  const several = clear.filter(({ readings }) => readings.length > 1)
  // "Could not connect" is how programs sum up what another line tells.
  const summary = several.length > 0 && single.every(isSummary)
  const base = summary ? seen : [...seen, ...withPassword(single, text)]
  if (single.length > 0 && !summary) {
    const plain = diagnoseApart(seen, withPassword(single, text), options)
    if (plain.findings.length > 0) return plain
  }
  // What may mean several things, and then what is known by its phase only.
  for (const open of [several, guesses.filter(({ vague }) => vague)]) {
    const readings = open.flatMap(({ readings }) => readings)
    if (readings.length === 0) continue
    const each = readings.map((reading) =>
      supposing(diagnose(evidenceOf([...base, ...withPassword(reading, text)]), options)),
    )
    const merged = mergeDiagnoses(evidenceOf([...base, ...readings.flat()]), each)
    if (merged.findings.length > 0) return merged
  }
  const asked = diagnosis.findings.length > 0 || gotIn ? null : asksAtTheEnd(text)
  return asked ? supposing(diagnose(evidenceOf([...seen, asked]), options)) : diagnosis
}

/** How OpenSSH asks for the password of an account. */
const passwordPrompt = /(?:^|\s)\S{1,64}@\S{1,255}'s password:$/
/** How it and ssh-add ask for the passphrase of a key. */
const passphrasePrompt = /(?:^|\s)Enter passphrase for (?:key )?\S{1,300}?:$/
/** What a runner of scripts says when the command that asked has ended. */
const itFailed = /\b(?:exit(?:ed)?(?: code| status)?|failed)\b/i

/**
 * What it means that a text ends with a question. For a password: no key got anybody in, or nobody would ask (OpenSSH
 * tries keys first). For a passphrase: nobody answered. Null where it ends with something else.
 */
function asksAtTheEnd(text: string): Observation | null {
  const lines = text.trimEnd().split('\n').slice(-3)
  const at = lines.findLastIndex((line) => !itFailed.test(line))
  const question = lines[at]?.trim() ?? ''
  const source = {
    kind: 'text',
    line: text.trimEnd().split('\n').length - lines.length + at + 1,
    text: withoutSecrets(question.slice(0, 500)),
  } as const
  if (passwordPrompt.test(question) && at === lines.length - 1)
    return observe('auth.result', { outcome: 'refused' }, source) as Observation
  return passphrasePrompt.test(question)
    ? (observe('keyFile.passphrase', { outcome: 'nobody-to-ask' }, source) as Observation)
    : null
}

function isSummary({ fact, value }: Observation): boolean {
  return fact === 'network.connect' && (value as { outcome: string }).outcome === 'failed'
}

/** "Could not open a session" is how programs sum up what another line tells of a key, a name or an agreement. */
function withoutSummaries(guesses: readonly Guess[]): readonly Guess[] {
  const facts = ({ readings }: Guess) => readings.flat().map(({ fact }) => fact)
  const telling = guesses.some((guess) => facts(guess).every((fact) => tellsWhy.test(fact)))
  const told = telling
    ? guesses.filter(
        (guess) =>
          facts(guess).some((fact) => tellsWhy.test(fact)) ||
          !(facts(guess).includes('sftp.start') || facts(guess).every((fact) => fact === 'network.ended')),
      )
    : guesses
  // "The upload failed" sums up that there was no connection, or none any more.
  return told.some(isUnreached) ? told.filter((guess) => !isFailedTransfer(guess)) : told
}

function isUnreached({ readings }: Guess): boolean {
  return readings
    .flat()
    .some(
      ({ fact, value }) =>
        fact === 'network.ended' ||
        (fact === 'network.connect' && !/^(?:open|failed)$/.test((value as { outcome: string }).outcome)),
    )
}

function isFailedTransfer({ readings }: Guess): boolean {
  return readings
    .flat()
    .every(
      ({ fact, value }) => fact === 'file.operation' && (value as { outcome: string }).outcome === 'failed',
    )
}
const tellsWhy =
  /^(?:hostKey|keyFile|network\.lookup|network\.proxy|handshake\.negotiation|handshake\.turnedAway|auth\.account)/

const isLogin = ({ fact }: Observation) => fact === 'auth.result' || fact === 'auth.attempt'
const isReach = ({ fact }: Observation) => fact.startsWith('network.') || fact === 'handshake.stalled'

/**
 * What the words say together. Where they tell of a login and of a connection, one of the two is how the program
 * sums up the other, and nothing shows which: each is diagnosed without the other.
 */
function diagnoseApart(
  observations: readonly Observation[],
  words: readonly Observation[],
  options: DiagnoseOptions,
): Diagnosis {
  const all = evidenceOf([...observations, ...words])
  const refused = words.some(
    ({ fact, value }) => fact === 'auth.result' && (value as { outcome: string }).outcome === 'refused',
  )
  if (!refused || !words.some(isReach)) return atMostLikely(diagnose(all, options))
  const each = [isLogin, isReach].map((left) =>
    atMostLikely(diagnose(evidenceOf([...observations, ...words.filter((word) => !left(word))]), options)),
  )
  return mergeDiagnoses(all, each)
}

/** After a login that worked; what a log tells in passing of the end of a session is no failure. */
function afterLogin({ readings, vague }: Guess): Guess {
  return {
    readings: readings.filter((reading) => reading.some(isAfterLogin) && !reading.some(inPassing)),
    vague,
  }
}

function inPassing({ source }: Observation): boolean {
  return source.kind === 'text' && quietLevel.test(source.text)
}

/** Facts that say whom or what a line is about, not what became of it. */
const inPassingTold = /^(?:settings\.|hostKey\.presented|handshake\.(?:server|client)Software)/

/** Words of any program for a transfer that was done. */
const transferDone =
  /\b(?:up.?load|down.?load|transfer|backup|sync|cop[yi]|put|sent|files?)\w{0,10}\b.{0,60}\b(?:completed?|finished|succeeded|success|successful(?:ly)?|ok|done|abgeschlossen|erfolgreich|terminée?|completad[ao])\b|\bup.?load(?:ed|ing)\b.{0,60}(?:\b\d{1,6} files?\b|100 ?%)|(?:アップロード|ダウンロード|転送).{0,20}(?:完了|成功|しました)|(?:上传|下载|传输)(?:成功|完成)|übertragung.{0,30}abgeschlossen|transfert.{0,30}terminé|transferencia.{0,30}completad/i

/** The line, from 1, of the last transfer that was done; 0 when none is told of. */
export function lastTransferDone(text: string): number {
  let last = 0
  for (const [index, full] of text.slice(0, 200_000).split('\n').entries()) {
    const line = withoutNothingWrong(full.slice(0, 600))
    if (transferDone.test(line) && !denied.test(line)) last = index + 1
  }
  return last
}

function onlyCloses({ fact, value }: Observation): boolean {
  return (
    fact.startsWith('settings.') || (fact === 'network.ended' && (value as { how: string }).how === 'closed')
  )
}

/** Words of any program for a login that worked. */
const loggedIn =
  /\b(?:auth(?:entication|enticated)?|log ?[io]n|password|public ?key)\b.{0,40}\b(?:succeeded|success|successful(?:ly)?|accepted)\b|\b(?:logged in|authenticated) (?:successfully|as|to)\b|\bsuccessfully (?:logged in|authenticated)\b|^\s{0,8}Last login: |認証に成功|ログインしました|登录成功|认证成功/i
/** Words for it that no other word in the line takes back: "successfully authenticated, but no shell access". */
const surely = /\bsuccessfully (?:logged in|authenticated)\b/i
const denied = /\b(?:not|never|none|no|un\w+|fail\w*|errors?|abort\w*|denied|refused|lost)\b/i

/** A login that worked, in words that no pattern knows; null when none is told of. */
export function saysLoggedIn(text: string): Observation | null {
  for (const [index, line] of text.slice(0, 200_000).split('\n').entries())
    if (line.length < 600 && loggedIn.test(line) && (surely.test(line) || !denied.test(line)))
      return observe(
        'auth.result',
        { outcome: 'accepted' },
        {
          kind: 'text',
          line: index + 1,
          text: withoutSecrets(line.trim().slice(0, 500)),
        },
      ) as Observation
  return null
}

/** A call that logs in with a password, somewhere in the text, tells what was refused. */
function withPassword(words: readonly Observation[], text: string): readonly Observation[] {
  const login = words.find(({ fact }) => fact === 'auth.result')
  return login && passwordCalls.test(text.slice(0, 200_000))
    ? [...words, observe('auth.attempt', { method: 'password', outcome: 'refused' }, login.source)]
    : words
}

/** Words of a family say what happened; what a program means by them that nobody has described is never certain. */
function atMostLikely(diagnosis: Diagnosis): Diagnosis {
  return {
    ...diagnosis,
    findings: diagnosis.findings.map((finding) =>
      finding.confidence === 'certain' ? { ...finding, confidence: 'likely' } : finding,
    ),
  }
}

/** One reading of words that have several: what it leads to is possible, and nothing of it was observed. */
function supposing(diagnosis: Diagnosis): Diagnosis {
  return {
    ...diagnosis,
    findings: diagnosis.findings.map((finding) => ({ ...finding, confidence: 'possible', supposed: true })),
  }
}
