import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildTestCommand, type TestCommand } from '../../testing/command.ts'

let command: TestCommand
let folder: string
const children: ChildProcess[] = []

beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => command.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-serve-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }
  }
  rmSync(folder, { recursive: true, force: true })
})

type Line = Record<string, unknown>

/** Starts the service on a free SFTP port and reads its JSON lines until it is ready, and `also` was said. */
async function serve(
  args: readonly string[],
  also?: string,
): Promise<{ child: ChildProcess; lines: Line[] }> {
  const child = spawn(
    process.execPath,
    [command.script, 'serve', '--data', folder, '--sftp', '127.0.0.1:0', '--log', 'json', ...args],
    { env: { PATH: process.env['PATH'] ?? '', HOME: command.home, LC_ALL: 'C.UTF-8' }, stdio: 'pipe' },
  )
  children.push(child)
  const lines: Line[] = []
  for await (const text of createInterface({ input: child.stdout! })) {
    const line = JSON.parse(text) as Line
    lines.push(line)
    const events = lines.map(({ event }) => event)
    if (events.includes('ready') && (also === undefined || events.includes(also))) return { child, lines }
  }
  throw new Error(`ended before it was ready: ${JSON.stringify(lines)}`)
}

const readyLine = (lines: readonly Line[]) =>
  lines.find(({ event }) => event === 'ready') as { http: string[] }

test('with --http, the ready line names the address of the pages, and SIGTERM ends them too', async () => {
  const { child, lines } = await serve(['--http', '127.0.0.1:0'])
  const [address] = readyLine(lines).http
  expect((await fetch(`http://${address}/healthz`)).status).toBe(200)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  await expect(fetch(`http://${address}/healthz`)).rejects.toThrow()
})

test('without --http and without a word in the configuration, there are no pages', async () => {
  expect(readyLine((await serve([])).lines).http).toEqual([])
})

test('the configuration says where the pages are, and which host name users type', async () => {
  const file = join(folder, 'config.yaml')
  writeFileSync(file, 'http:\n  listen: 127.0.0.1:0\n  publicHost: sftp.example.jp\n')
  const { lines } = await serve(['--config', file])
  const [address] = readyLine(lines).http
  const lineText = await (await fetch(`http://${address}/known_hosts`)).text()
  expect(lineText).toMatch(/^\[sftp\.example\.jp\]:\d+ ssh-ed25519 /)
})

test.each(['https://sftp.example.jp', 'sftp.example.jp:22', '-x.example', 'a b', ''])(
  'a public host name that cannot be typed is refused: "%s"',
  async (publicHost) => {
    const file = join(folder, 'config.yaml')
    writeFileSync(file, `http: { publicHost: ${JSON.stringify(publicHost)} }\n`)
    const { code, stderr } = await command.run(['serve', '--data', folder, '--config', file])
    expect(code).toBe(2)
    expect(stderr).toContain('http.publicHost: must be a host name')
  },
)

test('an address that was asked for and is taken ends the start, and says what to do', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as { port: number }
  const args = ['serve', '--data', folder, '--sftp', '127.0.0.1:0', '--http', `127.0.0.1:${port}`]
  const { code, stderr } = await command.run(args)
  holder.close()
  expect(code).toBe(1)
  expect(stderr).toMatch(/127\.0\.0\.1:\d+ is in use .* choose another port/)
})

test('a demo whose usual web port is taken serves SFTP all the same, and says so', async () => {
  const holder = createServer().listen(8080, '127.0.0.1')
  // Whether this test or somebody else holds the port makes no difference.
  await once(holder, 'listening').catch(() => {})
  const { lines } = await serve(['--demo'], 'no-web-pages')
  if (holder.listening) holder.close()
  expect(readyLine(lines).http).toEqual([])
  expect(lines.find(({ event }) => event === 'no-web-pages')?.['reason']).toContain(
    '127.0.0.1:8080 is in use',
  )
})
