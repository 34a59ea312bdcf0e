// The client that logs in again and again: built once from login-client.go, because it must cost little.

import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runOk } from '../process/run.ts'
import { findTool, tool } from '../process/tools.ts'
import type { RunningServer } from '../servers/server.ts'
import { wardFolder } from '../workspace.ts'

/** Where Debian keeps the sources of Go's libraries. */
const GO_SOURCES = '/usr/share/gocode'

export interface Logins {
  readonly count: number
  readonly seconds: number
  /** CPU time of the client itself, in milliseconds. */
  readonly cpuMs: number
}

export class LoginClient {
  readonly #program: string

  private constructor(program: string) {
    this.#program = program
  }

  /** Builds it in `folder`. Throws when Go or its library is missing, naming the Debian packages. */
  static async build(folder: string): Promise<LoginClient> {
    const go = tool('go', 'golang-go golang-golang-x-crypto-dev')
    if (findTool(`${GO_SOURCES}/src/golang.org/x/crypto/ssh/client.go`) === null)
      throw new Error(
        `Go's SSH library is not installed. On Debian: apt-get install golang-golang-x-crypto-dev`,
      )
    mkdirSync(folder, { recursive: true })
    copyFileSync(join(wardFolder, 'bench', 'login-client.go'), join(folder, 'main.go'))
    const program = join(folder, 'login-client')
    await runOk(go, ['build', '-o', program, 'main.go'], {
      cwd: folder,
      // From Debian's sources alone, without the network.
      env: { GO111MODULE: 'off', GOPATH: GO_SOURCES, GOCACHE: join(folder, 'cache'), GOFLAGS: undefined },
    })
    return new LoginClient(program)
  }

  /** Logins for `seconds`, `width` at a time. Throws when one fails. */
  async run(server: RunningServer, seconds: number, width: number): Promise<Logins> {
    const address = `${server.host}:${server.port}`
    const { stdout } = await runOk(this.#program, [
      ...[address, server.user, server.keyFile],
      ...[`${seconds}`, `${width}`],
    ])
    return JSON.parse(stdout) as Logins
  }
}
