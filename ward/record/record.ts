/**
 * Runs every fault with its clients and writes one JSON file for each text. See README.md for the fields.
 * Which of them go into `packages/catalogue/recorded` and which are kept away from it is decided by `split.ts`.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { CLIENTS, DEFAULTS, hostKeyFingerprint, type Request } from './clients.ts'
import type { Fault, Label } from './fault.ts'
import { FILES } from './faults-files.ts'
import { KEY } from './faults-key.ts'
import { LOGIN_FAULTS } from './faults-login.ts'
import { NONE } from './faults-none.ts'
import { REACH } from './faults-reach.ts'
import { TRUST } from './faults-trust.ts'
import { keepHomes, keepSettings, restoreHomes, restoreSettings } from './homes.ts'
import { CLIENT_UID, furnish, HOME, type RunOptions, run, type Sshd, sh, startSshd, trust } from './lab.ts'
import { isUnusable, labelOf } from './labels.ts'

export const FAULTS: readonly Fault[] = [...REACH, ...TRUST, ...KEY, ...LOGIN_FAULTS, ...FILES, ...NONE]

const option = (name: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const out = option('--out') ?? 'recorded-now'
const only = option('--only')?.split(',')
const clients = option('--clients')?.split(',')
/** Without --all only texts that the folder already holds are refreshed: the rest may be kept back on purpose. */
const all = process.argv.includes('--all')

const versions = new Map<string, string>()
async function versionOf(client: string): Promise<string> {
  const command =
    CLIENTS[client]?.version ??
    (client.startsWith('ssh-') ? 'ssh -V' : client === 'puttygen' ? 'puttygen -V' : `${client} --version`)
  if (!versions.has(client))
    versions.set(client, (await run(command)).text.split('\n')[0]?.trim().slice(0, 80) ?? '')
  return versions.get(client)!
}

function write(id: string, entry: Record<string, unknown>): void {
  if (!all && !existsSync(`${out}/${id}.json`)) return
  writeFileSync(`${out}/${id}.json`, `${JSON.stringify(entry, null, 2)}\n`)
}

/** Blanks private keys (they are throw-away ones, but look like secrets) and what `script` adds of its own. */
function redact(text: string): string {
  return text
    .replace(
      /(-----BEGIN [A-Z ]*PRIVATE KEY-----)([\s\S]*?)(-----END|$)/g,
      (_, head, body, tail) => head + body.replace(/[A-Za-z0-9+/=]/g, 'A') + tail,
    )
    .replace(/\r?\nSession terminated, killing shell\.\.\.[^\n]*\n?/g, '\n')
}

/** Texts that were not stored because they contradict their label. */
const refused: string[] = []

async function record(fault: Fault): Promise<void> {
  restoreHomes()
  trust(fault.knownHosts ?? '')
  let unprepare: (() => void) | undefined
  let sshd: Sshd | null = null
  let mend: Awaited<ReturnType<NonNullable<Fault['setup']>>> | undefined
  try {
    unprepare = await fault.prepare?.()
    if (fault.sshd !== null) sshd = await startSshd(fault.sshd)
    mend = await fault.setup?.()
    keepSettings()
    for (const one of fault.runs) {
      if (clients && !clients.includes(one.client)) continue
      const id = [one.client, fault.id, one.variant].filter(Boolean).join('--')
      if (!all && !existsSync(`${out}/${id}.json`)) continue
      restoreSettings()
      fault.before?.()
      const request: Request = {
        ...DEFAULTS,
        ...fault.request,
        ...one.request,
        extra: { ...fault.request?.extra, ...one.request?.extra },
      }
      const call = one.line ? { line: one.line } : CLIENTS[one.client]!.build(request)
      const options: RunOptions = {
        ...call,
        ...one,
        env: { FP: hostKeyFingerprint.value, ...('env' in call ? call.env : {}), ...one.env },
        ...('input' in call && !one.input ? { input: call.input! } : {}),
      }
      const printed = await run(call.line, options)
      const text = redact(printed.text)
      const meant: Label = one.label ?? fault.except?.[one.client] ?? fault
      if (isUnusable(text, meant.decides)) continue
      if (meant.decides === 'harmless' && printed.status !== 0 && !one.mayFail) {
        refused.push(`${id}: meant to be harmless, but the client ended with ${printed.status ?? 'a signal'}`)
        continue
      }
      const label = one.label ?? labelOf(text, meant)
      write(id, {
        id,
        client: one.client,
        version: await versionOf(one.client),
        lang: /[\u3040-\u30ff]/.test(text) ? 'ja' : 'en',
        platform: 'linux',
        fault: fault.id,
        causes: [...new Set(label.causes)],
        decides: label.decides,
        text,
        origin: `recorded with ward/record on Debian 12: ${call.line.replace(hostKeyFingerprint.value, 'FINGERPRINT').slice(0, 300)}`,
      })
    }
    if (fault.log && sshd && !clients) {
      const id = `sshd-log--${fault.id}`
      write(id, {
        id,
        client: 'sshd-log',
        version: await versionOf('openssh-ssh'),
        lang: 'en',
        platform: 'linux',
        fault: fault.id,
        causes: [...new Set(fault.log.causes)],
        decides: fault.log.decides,
        text: sshd.log(),
        origin: 'recorded with ward/record on Debian 12: sshd -e, LogLevel VERBOSE',
      })
    }
  } finally {
    try {
      await mend?.()
    } finally {
      await sshd?.stop()
      unprepare?.()
    }
  }
}

mkdirSync(out, { recursive: true })
furnish()
hostKeyFingerprint.value = `SHA256:${createHash('sha256')
  .update(Buffer.from(readFileSync('/home/.room/host/ed25519.pub', 'utf8').split(' ')[1]!, 'base64'))
  .digest('base64')
  .replace(/=+$/, '')}`
const here = process.env['RECORD_HERE']!
mkdirSync(`${HOME}/app/classes`, { recursive: true })
sh('mkdir -p /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix')
cpSync(`${here}/clients`, `${HOME}/app`, { recursive: true })
for (const extra of (process.env['RECORD_EXTRA'] ?? '').split(':').filter(Boolean))
  cpSync(extra, `${HOME}/app`, { recursive: true })
sh(`cd ${HOME}/app; javac -cp /usr/share/java/jsch.jar:/usr/share/java/trilead-ssh2.jar:/usr/share/java/ganymed-ssh2.jar -d classes *.java
    GOCACHE=/tmp/gocache GOPATH=/usr/share/gocode GO111MODULE=off go build -o go-put go-put.go; chown -R ${CLIENT_UID} ${HOME}/app`)
keepHomes()
for (const fault of FAULTS) {
  if (only && !only.includes(fault.id)) continue
  if (clients && !fault.runs.some((one) => clients.includes(one.client))) continue
  const started = Date.now()
  try {
    await record(fault)
    console.log(`${fault.id}: ${fault.runs.length} runs, ${Date.now() - started} ms`)
  } catch (error) {
    process.exitCode = 1
    console.log(`${fault.id}: NOT RECORDED: ${error instanceof Error ? error.stack : error}`)
  }
}
for (const line of refused) console.log(`REFUSED ${line}`)
if (refused.length) process.exitCode = 1
console.log(`${readdirSync(out).length} files in ${out}`)
