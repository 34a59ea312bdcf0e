/** Breaks one thing, asks the real command, mends it, and says what was not as it must be. */
import type { CauseId } from '@tsunagu/catalogue'
import type { Asked, Fault, NamedFault } from './fault.ts'
import {
  GATEWAY_ADDRESS,
  GATEWAY_DATA,
  GATEWAY_HOST,
  hostKey,
  type Programs,
  writeKnownHosts,
} from './furniture.ts'
import { type Gateway, startGateway } from './gateway.ts'
import type { Healthy } from './healthy.ts'
import { ADDRESS, HOME, HOST, LOGIN } from './layout.ts'
import { Scene, USUAL } from './scene.ts'
import { leaked, secrets } from './secrets.ts'
import { run, sh } from './shell.ts'
import { difference, homeState, roomState } from './snapshot.ts'
import { startSshd } from './sshd.ts'

export interface Said {
  readonly cause: CauseId
  readonly confidence: 'certain' | 'likely' | 'possible'
}

/** What the runner hands out, one for each fault. */
export interface Verdict {
  readonly id: string
  /** What was not as it must be, for people; empty when all was well. */
  readonly complaints: readonly string[]
  readonly said: readonly Said[]
  readonly ms: number
}

/** Who is there. */
type Setting = Pick<NamedFault, 'server' | 'sshd' | 'gateway' | 'break'>

interface Answer {
  readonly verdict: string
  readonly findings: readonly Said[]
}

/** Silence costs this long, in seconds: nothing in a room is far away. */
const PATIENCE = '3'

export class Judge {
  readonly programs: Programs
  #gateway: Gateway | null = null

  constructor(programs: Programs) {
    this.programs = programs
  }

  /** Ends what is kept running between faults. */
  async close(): Promise<void> {
    await this.#gateway?.stop()
    this.#gateway = null
  }

  async judge(fault: NamedFault): Promise<Verdict> {
    const start = Date.now()
    const complaints: string[] = []
    let said: readonly Said[] = []
    const before = await this.ready(fault)
    const stage = new Stage(this.programs, complaints)
    try {
      const scene = await this.set(fault)
      try {
        await fault.break?.(scene)
        if (fault.meet) said = await this.#askGateway(fault, scene, complaints)
        else {
          said = await stage.expectFault(fault)
          if (fault.repair) await stage.repair(fault, fault.repair)
        }
      } finally {
        await scene.undo()
      }
    } catch (error) {
      complaints.push(`could not be tried: ${error instanceof Error ? error.message : error}`)
    }
    const left = difference(before, await settled(before))
    if (left.length > 0) complaints.push(`left behind: ${left.slice(0, 6).join(' | ')}`)
    return { id: fault.id, complaints, said, ms: Date.now() - start }
  }

  /** Nothing may be found, and a file must arrive. */
  async judgeHealthy({ id, set, ask = {}, noTransfer, unseen, ...rest }: Healthy): Promise<Verdict> {
    const start = Date.now()
    const complaints: string[] = []
    let said: readonly Said[] = []
    const fault: Setting = { ...rest, ...(set && { break: set }) }
    const before = await this.ready(fault)
    const stage = new Stage(this.programs, complaints)
    try {
      const scene = await this.set(fault)
      try {
        await set?.(scene)
        const host = hostOf(fault)
        const { findings, verdict, code } = await stage.answer(ask, host)
        said = findings
        if (findings.length > 0) complaints.push(`it says ${namesOf(findings)}`)
        const [wanted, wantedCode] = unseen ? ['unsure', 1] : ['healthy', 0]
        if (verdict !== wanted) complaints.push(`the verdict is ${verdict}`)
        if (code !== wantedCode) complaints.push(`the exit code is ${code}`)
        const sent = noTransfer ? null : await send(ask, host)
        if (sent !== null) complaints.push(`no file arrives: ${sent}`)
      } finally {
        await scene.undo()
      }
    } catch (error) {
      complaints.push(`could not be tried: ${error instanceof Error ? error.message : error}`)
    }
    const left = difference(before, await settled(before))
    if (left.length > 0) complaints.push(`left behind: ${left.slice(0, 6).join(' | ')}`)
    return { id, complaints, said, ms: Date.now() - start }
  }

  /** Two faults at once: `first` must be named first; once it is mended, `second`. */
  async judgeBoth(first: NamedFault, second: NamedFault): Promise<Verdict> {
    const start = Date.now()
    const complaints: string[] = []
    let said: readonly Said[] = []
    const both: NamedFault = {
      ...second,
      sshd: [...(first.sshd ?? []), ...(second.sshd ?? [])],
    }
    const ask: Asked = {
      ...first.ask,
      ...second.ask,
      args: [...(first.ask?.args ?? []), ...(second.ask?.args ?? [])],
      env: { ...first.ask?.env, ...second.ask?.env },
    }
    const before = await this.ready(both)
    const stage = new Stage(this.programs, complaints)
    try {
      const scene = await this.set(both)
      try {
        await second.break?.(scene)
        const onTop = new Scene(scene.host, scene.address, this.programs)
        try {
          await first.break?.(onTop)
          // What the second one causes may be seen already, such as a key file that is broken; it comes later.
          const answer = await stage.answer(ask, hostOf(both))
          said = answer.findings
          const wanted = first.first ?? first.cause
          if (said[0]?.cause !== wanted)
            complaints.push(`with both, ${wanted} is not first; it says ${namesOf(said)}`)
        } finally {
          await onTop.undo()
        }
        if (first.sshd === undefined) {
          const rest = await stage.expectFault({ ...second, ask })
          said = [...said, ...rest]
        }
      } finally {
        await scene.undo()
      }
      if (first.sshd !== undefined) {
        const scene = await this.set(second)
        try {
          await second.break?.(scene)
          await stage.expectFault({ ...second, ask })
        } finally {
          await scene.undo()
        }
      }
    } catch (error) {
      complaints.push(`could not be tried: ${error instanceof Error ? error.message : error}`)
    }
    const left = difference(before, await settled(before))
    if (left.length > 0) complaints.push(`left behind: ${left.slice(0, 6).join(' | ')}`)
    return { id: `${first.id}+${second.id}`, complaints, said, ms: Date.now() - start }
  }

  /** The gateway stays up between faults that do not change it. */
  async ready(fault: Setting): Promise<string> {
    if (fault.gateway !== undefined) await this.close()
    else if (fault.server === 'tsunagu') this.#gateway ??= await startGateway(this.programs, null)
    writeKnownHosts([])
    return roomState()
  }

  /** Starts the server of a fault and makes taro know it. Everything is undone with the scene. */
  async set(fault: Setting): Promise<Scene> {
    const ours = fault.server === 'tsunagu'
    const scene = new Scene(ours ? GATEWAY_HOST : HOST, ours ? GATEWAY_ADDRESS : ADDRESS, this.programs)
    scene.after(() => writeKnownHosts([]))
    try {
      if (fault.server === 'sshd') {
        const sshd = await startSshd(fault.sshd, { usual: USUAL })
        scene.after(() => sshd.stop())
        writeKnownHosts(['ed25519', 'ecdsa'].map((type) => `${HOST} ${hostKey(type)}`))
      }
      if (ours) {
        if (fault.gateway !== undefined) {
          const gateway = await startGateway(this.programs, fault.gateway)
          scene.after(() => gateway.stop())
          writeKnownHosts(gateway.known)
        } else writeKnownHosts(this.#gateway?.known ?? [])
      }
    } catch (error) {
      await scene.undo()
      throw error
    }
    return scene
  }

  async #askGateway(fault: NamedFault, scene: Scene, complaints: string[]): Promise<readonly Said[]> {
    await fault.meet?.(scene)
    const { node, tsunagu } = this.programs
    const first = fault.first ?? fault.cause
    const ask = () =>
      JSON.parse(sh(`'${node}' '${tsunagu}' admin connections --json --data ${GATEWAY_DATA}`)) as {
        findings: readonly Said[]
      }[]
    let findings: readonly Said[] = []
    // The record is written when the connection has ended, a moment after its client.
    for (let tries = 0; tries < 20 && findings[0]?.cause !== first; tries++) {
      findings = ask()[0]?.findings ?? []
      await new Promise((done) => setTimeout(done, 100))
    }
    complaints.push(...wrongAmong(fault, findings))
    return findings
  }
}

/** Asks the doctor in a room as it is now. */
export class Stage {
  readonly #programs: Programs
  readonly #complaints: string[]

  constructor(programs: Programs, complaints: string[]) {
    this.#programs = programs
    this.#complaints = complaints
  }

  /** Runs `tsunagu doctor`, and looks for secrets in what it prints. */
  async doctor(
    ask: Asked,
    args: readonly string[],
    host: string,
  ): Promise<{ code: number | null; text: string }> {
    const hidden = secrets()
    const { node, tsunagu } = this.#programs
    const line = [
      `'${node}' '${tsunagu}' doctor '${ask.user ?? LOGIN}@${ask.host ?? host}'`,
      `--timeout ${PATIENCE}`,
      ...(ask.args ?? []),
      ...args,
    ].join(' ')
    const printed = await run(line, {
      env: { ...ask.env },
      ...(ask.input !== undefined && { input: ask.input }),
      timeoutMs: 40_000,
    })
    const seen = leaked(printed.text, hidden)
    if (seen.length > 0) this.#complaints.push(`SECRETS in the output: ${seen.join(', ')}`)
    return { code: printed.status, text: printed.text }
  }

  async answer(ask: Asked, host: string): Promise<Answer & { readonly code: number | null }> {
    const { code, text } = await this.doctor(ask, ['--json'], host)
    const start = text.indexOf('{')
    const end = text.lastIndexOf('}')
    try {
      return { ...(JSON.parse(text.slice(start, end + 1)) as Answer), code }
    } catch {
      throw new Error(`the doctor printed no JSON (exit code ${code}): ${text.slice(0, 600)}`)
    }
  }

  /** The doctor must name the cause first, nothing wrong beside it, and end with 1. */
  async expectFault(fault: NamedFault): Promise<readonly Said[]> {
    const { findings, verdict, code } = await this.answer(fault.ask ?? {}, hostOf(fault))
    this.#complaints.push(...wrongAmong(fault, findings))
    const [wanted, wantedCode] = fault.warning ? ['healthy', 0] : ['problem', 1]
    if (verdict !== wanted) this.#complaints.push(`the verdict is ${verdict}, not ${wanted}`)
    if (code !== wantedCode) this.#complaints.push(`the exit code is ${code}, not ${wantedCode}`)
    return findings
  }

  /** `--fix` repairs it, a file arrives, and `--undo` brings every byte back. */
  async repair(fault: NamedFault, { send: now }: NonNullable<Fault['repair']>): Promise<void> {
    const ask = fault.ask ?? {}
    const host = hostOf(fault)
    const before = homeState()
    const fixed = await this.doctor(ask, ['--fix', '--yes'], host)
    if (fixed.code !== 0) this.#complaints.push(`--fix ended with ${fixed.code}: ${fixed.text.slice(-500)}`)
    const sent = await send({ ...ask, args: [], ...now }, host)
    if (sent !== null) this.#complaints.push(`no file arrives after --fix: ${sent}`)
    const { node, tsunagu } = this.#programs
    const undone = await run(`'${node}' '${tsunagu}' doctor --undo 2>&1`)
    if (undone.status !== 0)
      this.#complaints.push(`--undo ended with ${undone.status}: ${undone.text.slice(-500)}`)
    const left = difference(before, homeState()).filter((line) => !BACKUPS.test(line))
    if (left.length > 0) this.#complaints.push(`--undo left: ${left.slice(0, 6).join(' | ')}`)
    // What was there before is kept for the person; here nobody comes back for it.
    sh(`rm -rf ${HOME}/.local`)
  }
}

/** Where the doctor keeps its backups; they may stay. */
const BACKUPS = /\/home\/taro\/\.(?:local|cache|config)\b/

/** Sends a file as a person would, with the settings and keys that are there. @returns what went wrong; null when it arrived */
export async function send(ask: Asked, host: string): Promise<string | null> {
  const remote = 'ward-probe.txt'
  const words = ask.args ?? []
  // Of the doctor's words, those that OpenSSH knows; the site is the doctor's alone.
  const options: string[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '-i') options.push('-i', words[++at] ?? '')
    else if (words[at] === '-p') options.push('-P', words[++at] ?? '')
    else if (words[at] === '-F') options.push('-F', words[++at] ?? '')
  }
  const printed = await run(
    `sftp -o BatchMode=yes -o UpdateHostKeys=no -b - ${options.join(' ')} '${ask.user ?? LOGIN}@${ask.host ?? host}'`,
    { input: `put reads.fastq ${remote}\nget ${remote} came-back\nrm ${remote}\n`, env: { ...ask.env } },
  )
  const same = await run('cmp reads.fastq came-back; code=$?; rm -f came-back; exit $code')
  return printed.status === 0 && same.status === 0 ? null : printed.text.trim().slice(-300)
}

export function hostOf(fault: Setting): string {
  return fault.server === 'tsunagu' ? GATEWAY_HOST : HOST
}

function wrongAmong(fault: NamedFault, findings: readonly Said[]): string[] {
  const wanted = fault.first ?? fault.cause
  const named = namesOf(findings)
  if (findings[0]?.cause !== wanted) return [`${wanted} is not first; it says ${named}`]
  const allowed = new Set<CauseId>([wanted, ...(fault.beside ?? [])])
  const wrong = findings.filter(({ cause }) => !allowed.has(cause))
  return wrong.length === 0
    ? []
    : [`named beside it, and wrong: ${wrong.map(({ cause }) => cause).join(', ')} (it says ${named})`]
}

function namesOf(findings: readonly Said[]): string {
  return findings.map(({ cause, confidence }) => `${cause} (${confidence})`).join(', ') || 'nothing'
}

/** The room once processes that end by themselves have ended. */
export async function settled(wanted: string): Promise<string> {
  let now = roomState()
  for (let tries = 0; tries < 100 && difference(wanted, now).length > 0; tries++) {
    await new Promise((done) => setTimeout(done, 100))
    now = roomState()
  }
  return now
}
