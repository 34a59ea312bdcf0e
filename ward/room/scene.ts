/** What a fault may do to its room. Every change is written down with its inverse, and undone in reverse order. */
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { Server, Socket } from 'node:net'
import { GATEWAY_DATA, hostKey, type Programs, writeKnownHosts } from './furniture.ts'
import { CLIENT_UID, HOME, LOGIN, ROOM } from './layout.ts'
import { answerNames, listen } from './listeners.ts'
import { type Printed, type RunOptions, run, sh } from './shell.ts'
import { type SshdPlace, startSshd } from './sshd.ts'

export interface KeyOptions {
  readonly type?: string
  readonly passphrase?: string
  readonly args?: readonly string[]
}

export class Scene {
  readonly home = HOME
  readonly #undo: (() => unknown)[] = []
  /** The server that this fault is about. */
  readonly host: string
  readonly address: string

  readonly #programs: Programs

  constructor(host: string, address: string, programs: Programs) {
    this.host = host
    this.address = address
    this.#programs = programs
  }

  /** Adds an inverse of one's own. */
  after(undo: () => unknown): void {
    this.#undo.push(undo)
  }

  /** Undoes everything, last first. Safe to call twice. */
  async undo(): Promise<void> {
    for (const undo of this.#undo.splice(0).reverse()) await undo()
  }

  /** Remembers what is at a path, so that it comes back. */
  #keep(path: string): void {
    try {
      const { mode, uid, gid } = lstatSync(path)
      const bytes = readFileSync(path)
      this.after(() => {
        rmSync(path, { recursive: true, force: true })
        writeFileSync(path, bytes)
        chownSync(path, uid, gid)
        chmodSync(path, mode & 0o7777)
      })
    } catch {
      this.after(() => rmSync(path, { recursive: true, force: true }))
    }
  }

  /** A path in taro's `.ssh`, or an absolute one as it is. */
  ssh(name: string): string {
    return name.startsWith('/') ? name : `${HOME}/.ssh/${name}`
  }

  read(name: string): string {
    return readFileSync(this.ssh(name), 'utf8')
  }

  /** Writes a file of taro's. */
  write(name: string, content: string | Uint8Array, mode = 0o600): string {
    const path = this.ssh(name)
    this.#keep(path)
    rmSync(path, { recursive: true, force: true })
    writeFileSync(path, content)
    chownSync(path, CLIENT_UID, CLIENT_UID)
    chmodSync(path, mode)
    return path
  }

  remove(name: string): void {
    const path = this.ssh(name)
    this.#keep(path)
    rmSync(path)
  }

  folder(name: string, mode = 0o700): string {
    const path = this.ssh(name)
    mkdirSync(path)
    chownSync(path, CLIENT_UID, CLIENT_UID)
    chmodSync(path, mode)
    this.after(() => rmSync(path, { recursive: true, force: true }))
    return path
  }

  mode(name: string, mode: number): void {
    const path = this.ssh(name)
    const before = lstatSync(path).mode & 0o7777
    chmodSync(path, mode)
    this.after(() => chmodSync(path, before))
  }

  owner(name: string, uid: number): void {
    const path = this.ssh(name)
    const { uid: before, gid } = lstatSync(path)
    chownSync(path, uid, gid)
    this.after(() => chownSync(path, before, gid))
  }

  /** Makes a key pair of taro's. @returns its public line */
  key(name: string, { type = 'ed25519', passphrase = '', args = [] }: KeyOptions = {}): string {
    const path = this.ssh(name)
    this.#keep(path)
    this.#keep(`${path}.pub`)
    rmSync(path, { force: true })
    rmSync(`${path}.pub`, { force: true })
    sh(
      `ssh-keygen -q -t ${type} -N '${passphrase}' -C ${name.split('/').at(-1)}@test -f '${path}' ${args.join(' ')}
       chown ${CLIENT_UID}:${CLIENT_UID} '${path}' '${path}.pub'`,
    )
    return readFileSync(`${path}.pub`, 'utf8').trim()
  }

  /** What sshd takes for an account, from now on. */
  authorize(lines: readonly string[], account: string = LOGIN): void {
    const path = `${ROOM}/authorized/${account}`
    this.#keep(path)
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  }

  /** taro's known_hosts. `HOST` at the beginning of a line stands for this server. */
  known(lines: readonly string[]): void {
    this.#keep(`${HOME}/.ssh/known_hosts`)
    writeKnownHosts(lines.map((line) => line.replace(/\bHOST\b/, this.host)))
  }

  /** `TYPE BASE64` of sshd's host key, or of the one that somebody else has (`other_ed25519`). */
  hostKey(name: string): string {
    return hostKey(name)
  }

  /** Runs something as root; `undo` is its inverse. */
  sh(command: string, undo?: string): string {
    const printed = sh(command)
    if (undo !== undefined) this.after(() => sh(undo))
    return printed
  }

  /** A rule of the packet filter on what leaves this machine; everything here goes over the loopback. */
  filter(rule: string): void {
    this.sh(`iptables -I OUTPUT ${rule}`, `iptables -D OUTPUT ${rule}`)
  }

  /** Other contents of /etc/hosts. */
  hosts(lines: readonly string[]): void {
    const path = `${ROOM}/hosts`
    const before = readFileSync(path)
    writeFileSync(path, `127.0.0.1 localhost\n${lines.join('\n')}\n`)
    this.after(() => writeFileSync(path, before))
  }

  /** A name server; without one, questions are refused at once. */
  names(table: Readonly<Record<string, string>>): void {
    this.after(answerNames(table))
  }

  async listen(port: number, talk: (socket: Socket) => void, address = this.address): Promise<Server> {
    const open = new Set<Socket>()
    const server = await listen(
      port,
      (socket) => {
        open.add(socket)
        talk(socket)
      },
      address,
    )
    this.after(async () => {
      for (const socket of open) socket.destroy()
      await new Promise((done) => server.close(done))
    })
    return server
  }

  /** Changes test07 on our gateway: options of `tsunagu admin account set`, and those that bring it back. */
  gatewayAccount(options: string, back: string): void {
    const { node, tsunagu } = this.#programs
    const set = (words: string) =>
      sh(`'${node}' '${tsunagu}' admin account set ${LOGIN} ${words} --data ${GATEWAY_DATA}`)
    set(options)
    this.after(() => set(back))
  }

  /** A further sshd. */
  async sshd(lines: readonly string[], place: SshdPlace): Promise<void> {
    const sshd = await startSshd(lines, { usual: USUAL, ...place })
    this.after(() => sshd.stop())
  }

  /** An agent of taro's with these keys, in this order. @returns its socket */
  agent(keys: readonly string[], { confirm = false } = {}): string {
    const folder = mkdtempSync(`${HOME}/agent-`)
    chownSync(folder, CLIENT_UID, CLIENT_UID)
    const socket = `${folder}/s`
    const asTaro = `setpriv --reuid ${CLIENT_UID} --regid ${CLIENT_UID} --clear-groups -- env HOME=${HOME}`
    const pid = sh(`${asTaro} ssh-agent -a ${socket} | grep -o '[0-9]*;' | tail -1`).replace(/\D/g, '')
    this.after(() => {
      sh(`kill ${pid} || true`)
      rmSync(folder, { recursive: true, force: true })
    })
    for (const key of keys)
      sh(`SSH_AUTH_SOCK=${socket} ${asTaro} ssh-add -q ${confirm ? '-c' : ''} '${this.ssh(key)}' 2>&1`)
    return socket
  }

  /** Runs a line as taro. */
  run(line: string, options: RunOptions = {}): Promise<Printed> {
    return run(line, options)
  }
}

/** What every sshd of a fault's room has: keys that the room hands out, whoever's home is broken. */
export const USUAL: readonly string[] = [`AuthorizedKeysFile ${ROOM}/authorized/%u`, 'UseDNS no']
