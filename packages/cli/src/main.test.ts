import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildTestCommand, type TestCommand } from './testing/command.ts'
import { hasTool } from './testing/tools.ts'

let tsunagu: TestCommand

beforeAll(async () => {
  tsunagu = await buildTestCommand()
})
afterAll(() => tsunagu.close())

describe('the language', () => {
  const usage = { ja: '使い方:', en: 'Usage:' }

  test.each([
    { LC_ALL: 'ja_JP.UTF-8', expected: 'ja' },
    { LC_ALL: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8', expected: 'en' },
    { LC_ALL: '', LC_MESSAGES: 'ja_JP.utf8', LANG: 'C', expected: 'ja' },
    { LC_ALL: '', LANG: 'ja', expected: 'ja' },
    { LC_ALL: 'C', expected: 'en' },
    { LC_ALL: 'ja_JP.eucJP', expected: 'en' },
  ] as const)('follows the locale %o', async ({ expected, ...env }) => {
    const { stdout } = await tsunagu.run(['--help'], { env })
    expect(stdout).toContain(usage[expected])
  })

  test.each([
    [['--lang', 'ja', 'completion', '--help']],
    [['completion', '--lang', 'ja', '--help']],
    [['completion', '--help', '--lang=ja']],
  ])('is what --lang says, wherever it stands: %j', async (args) => {
    const { stdout, code } = await tsunagu.run(args, { env: { LC_ALL: 'en_US.UTF-8' } })
    expect(stdout).toContain(usage.ja)
    expect(code).toBe(0)
  })
})

describe('wrong usage ends with exit code 2 and says in the user’s language what is wrong', () => {
  test.each([
    [['completion'], '<shell> を指定してください。', '<shell> is missing.'],
    [
      ['completion', 'tcsh'],
      '「tcsh」は指定できません。bash, zsh, fish',
      'cannot be "tcsh". It is one of bash, zsh, fish.',
    ],
    [['completion', 'bash', 'zsh'], '引数が多すぎます（1 個まで', 'too many arguments (at most 1'],
    [
      ['completion', 'bash', '--lan', 'ja'],
      '--lan というオプションはありません。--lang のことですか?',
      'Did you mean --lang?',
    ],
    [['completion', 'bash', '--lang'], '--lang <ja|en> の値がありません。', '--lang <ja|en> needs a value.'],
    [
      ['completoin'],
      '「completoin」というコマンドはありません。completion のことですか?',
      'Did you mean completion?',
    ],
    [['help', 'nothing'], '「nothing」というコマンドはありません。', 'there is no command "nothing".'],
  ])('%j', async (args, ja, en) => {
    for (const [lang, text] of [
      ['ja', ja],
      ['en', en],
    ] as const) {
      const { code, stdout, stderr } = await tsunagu.run(args, {
        env: { LC_ALL: lang === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8' },
      })
      expect(stderr).toContain(text)
      expect(stdout).toBe('')
      expect(code).toBe(2)
    }
  })

  test('a command alone that needs another word shows its help on standard error', async () => {
    const { code, stdout, stderr } = await tsunagu.run([])
    expect(stderr).toContain('Usage: tsunagu')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

test('help COMMAND shows what COMMAND --help shows', async () => {
  const help = await tsunagu.run(['help', 'completion'])
  expect(help).toEqual(await tsunagu.run(['completion', '--help']))
  expect(help.stdout).toContain('Usage: tsunagu completion [options] <shell>')
})

test('--version tells the version of the package', async () => {
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
  expect((await tsunagu.run(['--version'])).stdout).toBe(`${manifest.version}\n`)
})

test('a reader that goes away ends the command quietly', async () => {
  const child = spawn('sh', [
    '-c',
    '{ "$1" "$2" --help; echo "code $?" >&2; } | true',
    'sh',
    process.execPath,
    tsunagu.script,
  ])
  let stderr = ''
  child.stderr.on('data', (bytes) => {
    stderr += bytes
  })
  await new Promise((resolve) => child.on('close', resolve))
  expect(stderr).toBe('code 0\n')
})

test('a service goes on when nobody reads its log any more, and ends in order when it is told to', async () => {
  const data = join(tsunagu.home, 'data')
  const args = ['serve', '--data', data, '--sftp', '127.0.0.1:0', '--log', 'json']
  const child = spawn(process.execPath, [tsunagu.script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const lines = createInterface({ input: child.stdout })
  const port = await new Promise<number>((resolve) => {
    lines.on('line', (line) => {
      const found = /"event":"ready".*?127\.0\.0\.1:(\d+)/.exec(line)
      if (found) resolve(Number(found[1]))
    })
  })
  child.stdout.destroy()
  // Each of these is a line in the log that nobody reads.
  for (let visit = 0; visit < 3; visit++) {
    const socket = connect(port, '127.0.0.1', () => socket.end('no SSH\r\n'))
    socket.on('error', () => {}).resume()
    await new Promise((resolve) => socket.on('close', resolve))
  }
  expect(child.exitCode).toBeNull()
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

describe.skipIf(!hasTool('python3'))('at a terminal', () => {
  const csi = '\x1b['

  test('an error is coloured', async () => {
    const { stdout } = await tsunagu.runAtTerminal(['nonsense'], [])
    expect(stdout).toContain(`${csi}31merror:${csi}39m`)
  })

  test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('an error is not coloured with %o', async (env) => {
    const { stdout } = await tsunagu.runAtTerminal(['nonsense'], [], { env })
    expect(stdout).not.toContain(csi)
  })

  test.each([60, 80])(
    'Japanese help fits into %i columns and breaks no line before a comma',
    async (width) => {
      const { stdout } = await tsunagu.runAtTerminal(['--help', '--lang', 'ja'], [], { columns: width })
      const { displayWidth } = await import('./layout.ts')
      for (const line of stdout.split('\r\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/^\s*[、。)]/)
      }
    },
  )
})
