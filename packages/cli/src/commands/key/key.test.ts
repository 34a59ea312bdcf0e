// The key commands as a person runs them: real processes, a real terminal, judged by ssh-keygen, puttygen and ssh.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildTestCommand, type Outcome, type Surroundings, type TestCommand } from '../../testing/command.ts'
import { hasTool } from '../../testing/tools.ts'

const secret = '合言葉 correct-horse'
const env = { KEY_PASS: secret }
const withPass = ['--passphrase-env', 'KEY_PASS']

let tsunagu: TestCommand
let folder: string
const outputs: string[] = []

beforeAll(async () => {
  tsunagu = await buildTestCommand()
})
afterAll(() => tsunagu.close())
beforeEach(() => {
  folder = mkdtempSync(join(tsunagu.home, 'work-'))
})

const at = (name: string) => join(folder, name)
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)

function remember(outcome: Outcome): Outcome {
  outputs.push(outcome.stdout, outcome.stderr)
  return outcome
}

/** Runs `tsunagu key ...` in the folder of the test, with a home of its own. */
const key = async (args: readonly string[], surroundings: Surroundings = {}) =>
  remember(
    await tsunagu.run(['key', ...args], {
      cwd: folder,
      ...surroundings,
      env: { HOME: folder, ...env, ...surroundings.env },
    }),
  )
const keyAtTerminal = async (
  args: readonly string[],
  exchanges: readonly { expect: string; send: string }[],
) =>
  remember(
    await tsunagu.runAtTerminal(['key', ...args], exchanges, { cwd: folder, env: { HOME: folder, ...env } }),
  )

/** Runs another program and returns what it prints; a failure is an error. */
function tool(program: string, args: readonly string[], input?: string): string {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', input })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}${stdout}`)
  return stdout
}
const fingerprint = (path: string) => /SHA256:\S+/.exec(tool('ssh-keygen', ['-lf', path]))?.[0]

const hasKeygen = hasTool('ssh-keygen')
const hasPuttygen = hasTool('puttygen')
const hasPython = hasTool('python3')

describe.skipIf(!hasKeygen)('key new', () => {
  test('makes an Ed25519 pair where ssh looks, for its owner only, as ssh-keygen reads it', async () => {
    const { code, stdout } = await key(['new', '--no-passphrase', '--comment', 'hanako@lab'])
    const path = at('.ssh/id_ed25519')
    expect(code).toBe(0)
    expect([mode(at('.ssh')), mode(path), mode(`${path}.pub`)]).toEqual(['700', '600', '644'])
    expect(tool('ssh-keygen', ['-yf', path])).toMatch(/^ssh-ed25519 /)
    expect(tool('ssh-keygen', ['-yf', path]).trim()).toBe(readFileSync(`${path}.pub`, 'utf8').trim())
    expect(stdout).toContain(fingerprint(path))
    expect(stdout).toContain(readFileSync(`${path}.pub`, 'utf8').trim())
    expect(readdirSync(at('.ssh')).sort()).toEqual(['id_ed25519', 'id_ed25519.pub'])
  })

  test.each([
    [['--type', 'ecdsa'], 256, 'ECDSA'],
    [['--type', 'ecdsa', '--bits', '521'], 521, 'ECDSA'],
    [['--type', 'rsa', '--bits', '3072'], 3072, 'RSA'],
  ])('makes other kinds: %j', async (args, bits, family) => {
    expect((await key(['new', 'k', '--no-passphrase', ...args])).code).toBe(0)
    expect(tool('ssh-keygen', ['-lf', 'k'])).toMatch(new RegExp(`^${bits} .*\\(${family}\\)`))
  })

  test('makes an RSA pair for decrypting data sets, under the name of the application', async () => {
    const { stdout, code } = await key(['new', 'J-DU999991', '--for', 'jga-decryption', '--no-passphrase'])
    expect(code).toBe(0)
    expect(tool('ssh-keygen', ['-lf', 'J-DU999991.pub'])).toMatch(/^4096 .*\(RSA\)/)
    expect(readFileSync(at('J-DU999991'), 'utf8')).toContain('BEGIN OPENSSH PRIVATE KEY')
    expect(stdout).toContain('not for logging in')
    const wrong = await key(['new', 'x', '--for', 'jga-decryption', '--type', 'ed25519', '--no-passphrase'])
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Only RSA')])
    const nameless = await key(['new', '--for', 'jga-decryption', '--no-passphrase'])
    expect([nameless.code, nameless.stderr]).toEqual([2, expect.stringContaining('J-DU999991')])
  })

  test('never replaces a key that is there, nor half of it, unless told to', async () => {
    await key(['new', 'k', '--no-passphrase'])
    const before = readFileSync(at('k'))
    const again = await key(['new', 'k', '--no-passphrase', '--lang', 'ja'])
    expect(again.code).toBe(1)
    expect(again.stderr).toContain('既にあります')
    writeFileSync(at('other.pub'), 'mine')
    expect((await key(['new', 'other', '--no-passphrase'])).code).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['k', 'k.pub', 'other.pub'])
    expect(readFileSync(at('k'))).toEqual(before)
    expect((await key(['new', 'k', '--no-passphrase', '--force'])).code).toBe(0)
    expect(readFileSync(at('k'))).not.toEqual(before)
  })

  test('refuses sizes that do not exist, and comments of two lines', async () => {
    expect((await key(['new', 'k', '--no-passphrase', '--type', 'rsa', '--bits', '1024'])).code).toBe(2)
    expect((await key(['new', 'k', '--no-passphrase', '--bits', '3072'])).code).toBe(2)
    expect((await key(['new', 'k', '--no-passphrase', '--comment', 'a\nb'])).code).toBe(2)
    expect(readdirSync(folder)).toEqual([])
  })

  test('prints JSON of what it made', async () => {
    const { stdout } = await key(['new', 'k', '--comment', 'c', '--json', ...withPass])
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: { private: 'k', public: 'k.pub' },
      type: 'ssh-ed25519',
      bits: 256,
      comment: 'c',
      encrypted: true,
      fingerprintSha256: fingerprint(at('k.pub')),
      fingerprintMd5: expect.stringMatching(/^MD5:/),
      publicKey: readFileSync(at('k.pub'), 'utf8').trim(),
    })
  })

  test.skipIf(!hasPuttygen)('makes the form of PuTTY beside it, for its owner only', async () => {
    await key(['new', 'k', '--ppk', '--no-passphrase'])
    expect(mode(at('k.ppk'))).toBe('600')
    expect(tool('puttygen', ['k.ppk', '-L']).split(' ')[1]).toBe(
      readFileSync(at('k.pub'), 'utf8').split(' ')[1],
    )
  })

  describe('sets a passphrase', () => {
    const opens = (passphrase: string) =>
      spawnSync('ssh-keygen', ['-yf', at('k'), '-P', passphrase], { encoding: 'utf8' }).status === 0

    test('from an environment variable', async () => {
      expect((await key(['new', 'k', ...withPass])).code).toBe(0)
      expect([opens(secret), opens('')]).toEqual([true, false])
    })

    test('from a file descriptor, without its line end', async () => {
      const args = ['new', 'k', '--passphrase-fd', '3']
      expect((await key(args, { descriptors: [`${secret}\nnot this\n`] })).code).toBe(0)
      expect(opens(secret)).toBe(true)
    })

    test('from standard input, as descriptor 0', async () => {
      expect((await key(['new', 'k', '--passphrase-fd', '0'], { input: secret })).code).toBe(0)
      expect(opens(secret)).toBe(true)
    })

    test.skipIf(!hasPython)(
      'typed twice at the terminal, without showing it, again when the two differ',
      async () => {
        const { code, stdout } = await keyAtTerminal(
          ['new', 'k'],
          [
            { expect: 'Passphrase for the new key (Enter for none): ', send: `${secret}\r` },
            { expect: 'Same passphrase again: ', send: 'something else\r' },
            { expect: 'Please start again.', send: '' },
            { expect: 'Passphrase for the new key (Enter for none): ', send: `${secret}x\x7f\r` },
            { expect: 'Same passphrase again: ', send: `${secret}\r` },
          ],
        )
        expect(code).toBe(0)
        expect(stdout).not.toContain('correct-horse')
        expect(stdout).not.toContain('something else')
        expect(opens(secret)).toBe(true)
      },
    )

    test.skipIf(!hasPython)('that is empty only after Enter at the question', async () => {
      const question = '新しい鍵のパスフレーズ（なしにする場合は Enter）: '
      const { code } = await keyAtTerminal(['new', 'k', '--lang', 'ja'], [{ expect: question, send: '\r' }])
      expect([code, opens('')]).toEqual([0, true])
    })

    test.skipIf(!hasPython)('and makes nothing when Ctrl-C is pressed', async () => {
      const { code } = await keyAtTerminal(['new', 'k'], [{ expect: 'none): ', send: 'abc\x03' }])
      expect([code, existsSync(at('k'))]).toEqual([130, false])
    })

    test('and makes nothing when there is nobody to ask', async () => {
      const { code, stderr } = await key(['new', 'k'])
      expect(code).toBe(1)
      expect(stderr).toContain('--passphrase-env NAME')
      expect(existsSync(at('k'))).toBe(false)
    })

    test('and says so when the variable is not set, or two sources are named', async () => {
      expect((await key(['new', 'k', '--passphrase-env', 'NOT_SET'])).code).toBe(2)
      expect((await key(['new', 'k', ...withPass, '--no-passphrase'])).code).toBe(2)
      expect((await key(['new', 'k', '--passphrase-fd', 'three'])).code).toBe(2)
      expect((await key(['new', 'k', '--passphrase-fd', '77'])).code).toBe(1)
      expect(readdirSync(folder)).toEqual([])
    })
  })
})

describe.skipIf(!hasKeygen)('key show', () => {
  const show = async (args: readonly string[], surroundings?: Surroundings) => {
    const { stdout, code } = await key(['show', '--json', ...args], surroundings)
    return { code, json: JSON.parse(stdout) }
  }

  beforeEach(() => {
    tool('ssh-keygen', ['-q', '-t', 'ed25519', '-N', secret, '-C', 'hanako@lab', '-f', 'locked'])
    tool('ssh-keygen', ['-q', '-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', secret, '-C', '', '-f', 'pem'])
  })

  test('prints what the contract says, of a private key that stays closed', async () => {
    const { code, json } = await show(['locked'])
    expect(json).toEqual({
      path: 'locked',
      kind: 'private',
      format: 'openssh',
      type: 'ssh-ed25519',
      bits: 256,
      comment: null,
      encrypted: true,
      fingerprintSha256: fingerprint('locked.pub'),
      fingerprintMd5: /MD5:\S+/.exec(tool('ssh-keygen', ['-E', 'md5', '-lf', 'locked.pub']))?.[0],
      problems: [],
      details: [],
    })
    expect(code).toBe(0)
  })

  test('tells less of a form that hides its public half, and all of it with the passphrase', async () => {
    const closed = await show(['pem'])
    expect(closed.json).toMatchObject({ kind: 'private', encrypted: true, fingerprintSha256: null })
    const opened = await show(['pem', ...withPass])
    expect(opened.json).toMatchObject({ bits: 2048, fingerprintSha256: fingerprint('pem.pub'), problems: [] })
  })

  test.skipIf(!hasPython)('asks for the passphrase when told to', async () => {
    const { code, stdout } = await keyAtTerminal(
      ['show', 'pem', '--unlock'],
      [{ expect: 'Passphrase for pem: ', send: `${secret}\r` }],
    )
    expect(code).toBe(0)
    expect(stdout).toContain(fingerprint('pem.pub'))
    expect(stdout).not.toContain('correct-horse')
  })

  test('names a wrong passphrase by its cause', async () => {
    const { code, json } = await show(['locked', '--passphrase-env', 'OTHER'], { env: { OTHER: 'wrong' } })
    expect([code, json.problems]).toEqual([1, ['passphrase-wrong']])
  })

  test('names damage by its cause and shows the command that repairs it, which works', async () => {
    tool('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', 'good'])
    writeFileSync(at('bad one'), `\ufeff${readFileSync(at('good'), 'utf8').replaceAll('\n', '\r\n')}`, {
      mode: 0o600,
    })
    const { json } = await show(['bad one'])
    expect(json).toMatchObject({
      kind: 'private',
      problems: ['key-file-corrupt'],
      fingerprintSha256: fingerprint('good.pub'),
    })
    expect(json.details.map(({ code }: { code: string }) => code).sort()).toEqual([
      'byte-order-mark',
      'crlf-line-ends',
    ])
    const { stdout } = await key(['show', 'bad one', '--lang', 'ja'])
    expect(stdout).toContain('BOM')
    const command = /^ *tsunagu (key convert .*)$/m.exec(stdout)?.[1]
    expect(command).toBe(`key convert 'bad one' --to openssh --out 'bad one.fixed'`)
    expect((await key(['convert', 'bad one', '--to', 'openssh', '--out', 'bad one.fixed'])).code).toBe(0)
    expect(tool('ssh-keygen', ['-yf', 'bad one.fixed']).split(/\s/)[1]).toBe(
      readFileSync(at('good.pub'), 'utf8').split(/\s/)[1],
    )
  })

  test('tells that others can read a private key, in words and as a cause', async () => {
    chmodSync(at('locked'), 0o644)
    expect((await show(['locked'])).json.problems).toEqual(['key-permissions-too-open'])
    expect((await key(['show', 'locked'])).stdout).toContain('chmod 600 locked')
  })

  test.each([
    ['k.ppk', 'To use it with ssh or sftp', 'k.ppk --to openssh'],
    ['k', 'To use it with PuTTY or WinSCP', 'k --to ppk'],
    ['k.rfc4716.pub', 'services register', 'k.rfc4716.pub --to openssh --out k.rfc4716.openssh.pub'],
  ])('tells the command for the programs that want another form than %s', async (name, why, command) => {
    await key(['new', 'k', '--ppk', ...withPass])
    await key(['convert', 'k', '--to', 'rfc4716'])
    tool('rm', ['-f', name === 'k' ? 'k.ppk' : 'none'])
    const { stdout } = await key(['show', name])
    expect(stdout).toContain(why)
    expect(stdout).toContain(`tsunagu key convert ${command}\n`)
    const args = command.split(' ')
    const out = args.includes('--out') ? [] : ['--out', 'again']
    expect((await key(['convert', ...args, ...out, ...withPass])).code).toBe(0)
  })

  test('explains what is no key, with exit code 1', async () => {
    writeFileSync(at('page'), '<!DOCTYPE html><html><body>Sign in</body></html>')
    const { code, json } = await show(['page'])
    expect([code, json.kind, json.problems]).toEqual([1, 'unknown', ['key-file-corrupt']])
  })

  test('lists every key of an authorized_keys file', async () => {
    const both = readFileSync(at('locked.pub'), 'utf8') + readFileSync(at('pem.pub'), 'utf8')
    writeFileSync(at('authorized_keys'), `# keys\n${both}`)
    const { json } = await show(['authorized_keys'])
    expect(json.keys.map(({ line, type }: { line: number; type: string }) => [line, type])).toEqual([
      [2, 'ssh-ed25519'],
      [3, 'ssh-rsa'],
    ])
  })

  test('refuses at once what is far too long for a key, even when it never ends', async () => {
    const { code, stdout } = await key(['show', '/dev/zero'])
    expect(code).toBe(1)
    expect(stdout).toContain('far too large')
  })

  test('reads standard input, and says so plainly when a file is missing', async () => {
    const { json } = await show(['-'], { input: readFileSync(at('locked.pub'), 'utf8') })
    expect(json).toMatchObject({ path: '-', kind: 'public', comment: 'hanako@lab' })
    const missing = await key(['show', 'nothing-here', '--lang', 'ja'])
    expect(missing.stderr).toBe('エラー: nothing-here: 見つかりません\n')
    expect(missing.code).toBe(1)
  })
})

describe.skipIf(!hasKeygen)('key check', () => {
  beforeEach(() => {
    for (const name of ['a', 'b'])
      tool('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', name])
    tool('ssh-keygen', ['-q', '-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', secret, '-f', 'pem'])
  })

  test('compares with the public key beside it, with another, with a fingerprint', async () => {
    expect((await key(['check', 'a'])).code).toBe(0)
    expect((await key(['check', 'a', 'a.pub'])).code).toBe(0)
    expect((await key(['check', 'a', fingerprint('a.pub')!])).code).toBe(0)
    expect((await key(['check', 'a', fingerprint('b.pub')!])).code).toBe(1)
    const wrong = await key(['check', 'a', 'b.pub'])
    expect(wrong.code).toBe(1)
    expect(wrong.stdout).toContain(fingerprint('a.pub'))
    expect(wrong.stdout).toContain(fingerprint('b.pub'))
  })

  test('finds the public key beside a key of PuTTY, too, and takes the line itself', async () => {
    await key(['new', 'k', '--ppk', ...withPass])
    tool('mv', ['k.ppk', 'lab3.ppk'])
    tool('mv', ['k.pub', 'lab3.pub'])
    const found = await key(['check', 'lab3.ppk'])
    expect([found.code, found.stdout]).toEqual([0, expect.stringContaining('lab3.pub')])
    const line = readFileSync(at('lab3.pub'), 'utf8')
    expect((await key(['check', 'lab3.ppk', line])).code).toBe(0)
    const { stdout } = await key(['check', 'lab3.ppk', fingerprint(at('lab3.pub')) ?? ''])
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  test('finds its line in authorized_keys', async () => {
    const file = `# x\n${readFileSync(at('b.pub'), 'utf8')}restrict ${readFileSync(at('a.pub'), 'utf8')}`
    writeFileSync(at('authorized_keys'), file)
    const { stdout, code } = await key(['check', 'a', 'authorized_keys', '--json'])
    const json = JSON.parse(stdout)
    expect([code, json.matches, json.with]).toEqual([
      0,
      true,
      { given: 'authorized_keys', kind: 'authorized-keys', line: 3 },
    ])
  })

  test('opens the private key when it must, or is told to', async () => {
    expect((await key(['check', 'pem'])).stderr).toContain('--passphrase-env')
    const { stdout } = await key(['check', 'pem', '--json', ...withPass])
    expect(JSON.parse(stdout)).toMatchObject({ matches: true, private: { opened: true } })
    const wrong = await key(['check', 'pem', '--passphrase-env', 'OTHER'], { env: { OTHER: 'wrong' } })
    expect(wrong.code).toBe(1)
  })

  test('says what to compare with when there is nothing beside it, and refuses a public key in the first place', async () => {
    tool('rm', ['a.pub'])
    expect((await key(['check', 'a'])).code).toBe(2)
    const swapped = await key(['check', 'b.pub', 'b'])
    expect(swapped.code).toBe(1)
    expect(swapped.stderr).toContain('b.pub')
  })
})

describe.skipIf(!hasKeygen)('key convert', () => {
  const blob = (name: string) => readFileSync(at(name), 'utf8').split(/\s/)[1]
  beforeEach(() => {
    tool('ssh-keygen', ['-q', '-t', 'rsa', '-b', '2048', '-N', secret, '-C', 'hanako@lab', '-f', 'k'])
  })

  test.each([
    ['openssh', (file: string) => tool('ssh-keygen', ['-yf', file, '-P', secret]).split(' ')[1]],
    ['pem', (file: string) => tool('ssh-keygen', ['-yf', file, '-P', secret]).split(/\s/)[1]],
    ['pkcs8', (file: string) => tool('ssh-keygen', ['-yf', file, '-P', secret]).split(/\s/)[1]],
  ])('to %s keeps the passphrase, and ssh-keygen opens it', async (form, read) => {
    const { code, stdout } = await key(['convert', 'k', '--to', form, '--out', 'new', ...withPass])
    expect([code, mode(at('new'))]).toEqual([0, '600'])
    expect(stdout).toContain(fingerprint('k.pub'))
    expect(read('new')).toBe(blob('k.pub'))
    expect(spawnSync('ssh-keygen', ['-yf', at('new'), '-P', '']).status).not.toBe(0)
  })

  test.skipIf(!hasPuttygen).each(['ppk', 'ppk2'])(
    'to %s keeps passphrase and comment, and PuTTY opens it',
    async (form) => {
      expect((await key(['convert', 'k', '--to', form, ...withPass])).code).toBe(0)
      expect(mode(at('k.ppk'))).toBe('600')
      writeFileSync(at('pass'), secret)
      const line = tool('puttygen', ['k.ppk', '-L'])
      expect(line.trim()).toBe(readFileSync(at('k.pub'), 'utf8').trim())
      tool('puttygen', [
        'k.ppk',
        '--old-passphrase',
        'pass',
        '-O',
        'private-openssh-new',
        '-o',
        'back',
        '--new-passphrase',
        '/dev/null',
      ])
      expect(tool('ssh-keygen', ['-yf', 'back']).split(/\s/)[1]).toBe(blob('k.pub'))
    },
  )

  test('changes the passphrase, or takes it off and says what that means', async () => {
    const other = { OLD: secret, NEW: 'zweite-Losung' }
    const changed = [
      'convert',
      'k',
      '--to',
      'openssh',
      '--out',
      'n1',
      '--passphrase-env',
      'OLD',
      '--new-passphrase-env',
      'NEW',
    ]
    expect((await key(changed, { env: other })).code).toBe(0)
    expect(tool('ssh-keygen', ['-yf', 'n1', '-P', 'zweite-Losung']).split(/\s/)[1]).toBe(blob('k.pub'))
    const off = await key(['convert', 'k', '--to', 'openssh', '--out', 'n2', '--no-passphrase', ...withPass])
    expect(off.stderr).toContain('no passphrase')
    expect(tool('ssh-keygen', ['-yf', 'n2', '-P', '']).split(/\s/)[1]).toBe(blob('k.pub'))
  })

  test('writes public keys in public forms, without opening the private one', async () => {
    for (const form of ['openssh', 'rfc4716', 'pkcs8']) {
      const { code } = await key(['convert', 'k', '--public', '--to', form, '--out', `p.${form}`])
      expect([code, mode(at(`p.${form}`))]).toEqual([0, '644'])
    }
    expect(readFileSync(at('p.openssh'), 'utf8').split(/\s/)[1]).toBe(blob('k.pub'))
    expect(tool('ssh-keygen', ['-if', 'p.rfc4716', '-m', 'RFC4716']).split(/\s/)[1]).toBe(blob('k.pub'))
    expect(tool('ssh-keygen', ['-if', 'p.pkcs8', '-m', 'PKCS8']).split(/\s/)[1]).toBe(blob('k.pub'))
    const back = await key(['convert', 'p.rfc4716', '--to', 'openssh', '--out', '-'])
    expect(back.stdout.split(/\s/)[1]).toBe(blob('k.pub'))
  })

  test('never writes over the original or over anything else', async () => {
    writeFileSync(at('k.ppk'), 'precious')
    const before = readFileSync(at('k'))
    expect((await key(['convert', 'k', '--to', 'ppk', ...withPass])).code).toBe(1)
    expect((await key(['convert', 'k', '--to', 'openssh', ...withPass])).code).toBe(2)
    expect((await key(['convert', 'k', '--to', 'pem', '--out', './k', '--force', ...withPass])).code).toBe(2)
    expect(readFileSync(at('k.ppk'), 'utf8')).toBe('precious')
    expect(readFileSync(at('k'))).toEqual(before)
    expect((await key(['convert', 'k', '--to', 'ppk', '--force', ...withPass])).code).toBe(0)
    expect(readFileSync(at('k.ppk'), 'utf8')).toContain('PuTTY-User-Key-File-3')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('refuses a name that is taken before it asks for a passphrase', async () => {
    await key(['new', 'k', ...withPass])
    writeFileSync(at('k.ppk'), 'mine')
    const { code, stderr } = await key(['convert', 'k', '--to', 'ppk'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('k.ppk exists already')])
  })

  test('leaves nothing behind with the wrong passphrase, and says what is wrong', async () => {
    const args = ['convert', 'k', '--to', 'ppk', '--passphrase-env', 'OTHER', '--lang', 'ja']
    const { code, stderr } = await key(args, { env: { OTHER: 'wrong' } })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^エラー: k: .*パスフレーズ/)
    expect(readdirSync(folder).sort()).toEqual(['k', 'k.pub'])
  })

  test('says why a public key cannot become a private one, and which form an Ed25519 key does not fit', async () => {
    expect((await key(['convert', 'k.pub', '--to', 'ppk'])).code).toBe(2)
    tool('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', 'e'])
    expect((await key(['convert', 'e', '--to', 'pem'])).code).toBe(1)
    expect((await key(['convert', 'e'])).stderr).toContain('--to <form> is required')
  })
})

describe.skipIf(!hasKeygen)('key install', () => {
  const host = ['--host', 'sftp.example.org:443', '--user', 'hanako']
  const settings = () => {
    const told = tool('ssh', ['-G', '-F', '.ssh/config', 'sftp.example.org'])
    return Object.fromEntries(told.split('\n').map((line) => line.split(/ (.*)/) as [string, string]))
  }
  beforeEach(() => {
    tool('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'hanako@lab', '-f', 'lab'])
    chmodSync(at('lab'), 0o644)
  })

  test.skipIf(!hasPython)(
    'shows what it will do, does it after a yes, and ssh sees the settings',
    async () => {
      const { code, stdout } = await keyAtTerminal(
        ['install', 'lab', ...host],
        [{ expect: '[y/N] ', send: 'y\r' }],
      )
      expect(code).toBe(0)
      expect(stdout).toContain('Host sftp.example.org')
      expect(readFileSync(at('.ssh/lab'))).toEqual(readFileSync(at('lab')))
      expect([
        mode(at('.ssh')),
        mode(at('.ssh/lab')),
        mode(at('.ssh/lab.pub')),
        mode(at('.ssh/config')),
      ]).toEqual(['700', '600', '644', '600'])
      expect(settings()).toMatchObject({
        user: 'hanako',
        port: '443',
        identityfile: '~/.ssh/lab',
        identitiesonly: 'yes',
      })
    },
  )

  test.skipIf(!hasPython).each(['n', '', 'no', 'yess', 'いいえ'])(
    'does nothing after the answer %j',
    async (answer) => {
      const { code } = await keyAtTerminal(
        ['install', 'lab', ...host],
        [{ expect: '[y/N] ', send: `${answer}\r` }],
      )
      expect([code, existsSync(at('.ssh'))]).toEqual([1, false])
    },
  )

  test.skipIf(!hasPython)('understands a Japanese yes', async () => {
    const { code } = await keyAtTerminal(
      ['install', 'lab', '--lang', 'ja'],
      [{ expect: '[y/N] ', send: 'はい\r' }],
    )
    expect([code, existsSync(at('.ssh/lab'))]).toEqual([0, true])
  })

  test('does nothing when nobody can be asked', async () => {
    const { code, stderr } = await key(['install', 'lab', ...host])
    expect([code, existsSync(at('.ssh'))]).toEqual([2, false])
    expect(stderr).toContain('--yes')
  })

  test('puts its settings before those that would win over them, and keeps the file as it was beside it', async () => {
    mkdirSync(at('.ssh'))
    const before = 'ServerAliveInterval 60\n\n# for all\nHost *\n    User everybody\n    Port 2200\n'
    writeFileSync(at('.ssh/config'), before, { mode: 0o640 })
    expect((await key(['install', 'lab', '--yes', ...host])).code).toBe(0)
    expect(settings()).toMatchObject({ user: 'hanako', port: '443', serveraliveinterval: '60' })
    const other = tool('ssh', ['-G', '-F', '.ssh/config', 'elsewhere'])
    expect(other).toMatch(/^user everybody$/m)
    expect(other).toMatch(/^serveraliveinterval 60$/m)
    expect(mode(at('.ssh/config'))).toBe('640')
    const copies = readdirSync(at('.ssh')).filter((name) => /^config\..*\.bak$/.test(name))
    expect(copies).toHaveLength(1)
    expect(readFileSync(at(`.ssh/${copies[0]}`), 'utf8')).toBe(before)
  })

  test('finds nothing to do the second time', async () => {
    await key(['install', 'lab', '--yes', ...host])
    const before = readFileSync(at('.ssh/config'))
    const again = await key(['install', 'lab', ...host])
    expect([again.code, again.stdout]).toEqual([0, 'All is in place already. There is nothing to change.\n'])
    expect(readFileSync(at('.ssh/config'))).toEqual(before)
  })

  test('knows the key that it wrote from another form, and asks for no passphrase to say so', async () => {
    await key(['new', 'k', '--ppk', ...withPass])
    await key(['install', 'k.ppk', '--yes', ...withPass])
    const again = await key(['install', 'k.ppk', '--yes'])
    expect([again.code, again.stdout]).toEqual([0, 'All is in place already. There is nothing to change.\n'])
  })

  test.each([
    ['in DER, which only OpenSSL reads', ['-outform', 'DER'], 'rsa'],
    ['of Ed25519 in PKCS#8, which OpenSSH reads since 9.6 only', [], 'ed25519'],
  ])('converts a key %s', async (_, form, algorithm) => {
    tool('openssl', ['genpkey', '-quiet', '-algorithm', algorithm, ...form, '-out', 'k.key'])
    expect((await key(['install', 'k.key', '--yes'])).code).toBe(0)
    expect(readFileSync(at('.ssh/k.key'), 'utf8')).toContain('BEGIN OPENSSH PRIVATE KEY')
    expect(tool('ssh-keygen', ['-yf', '.ssh/k.key'])).toContain(`ssh-${algorithm}`)
  })

  test('takes from others the right to write to the folder and to the settings, which ssh would refuse', async () => {
    mkdirSync(at('.ssh'))
    chmodSync(at('.ssh'), 0o777)
    writeFileSync(at('.ssh/config'), 'Host other\n')
    chmodSync(at('.ssh/config'), 0o666)
    const { code, stderr } = await key(['install', 'lab', '--yes', ...host])
    expect([code, mode(at('.ssh')), mode(at('.ssh/config'))]).toEqual([0, '700', '644'])
    expect(stderr).toMatch(/make \S+\.ssh accessible for you alone/)
    expect(stderr).toContain('or else ssh refuses it')
    expect(settings()).toMatchObject({ user: 'hanako' })
  })

  test('says that no server takes a DSA key', async () => {
    tool('ssh-keygen', ['-q', '-t', 'dsa', '-N', '', '-f', 'old'])
    const { stderr } = await key(['install', 'old'])
    expect(stderr).toContain('DSA')
    expect(stderr.indexOf('DSA')).toBeLessThan(stderr.indexOf('This will be changed'))
  })

  test('puts right the permissions of a key that is in its place', async () => {
    mkdirSync(at('.ssh'))
    tool('cp', ['lab', '.ssh/lab'])
    expect((await key(['install', '.ssh/lab', '--yes'])).code).toBe(0)
    expect(mode(at('.ssh/lab'))).toBe('600')
  })

  test('leaves alone other settings for the same server, and shows the lines to add', async () => {
    mkdirSync(at('.ssh'))
    writeFileSync(at('.ssh/config'), 'Host other sftp.example.org\n  User somebody\n')
    const { code, stderr } = await key(['install', 'lab', '--yes', ...host])
    expect(code).toBe(1)
    expect(stderr).toContain('line 1')
    expect(stderr).toContain('IdentityFile ~/.ssh/lab')
    expect(readdirSync(at('.ssh'))).toEqual(['config'])
  })

  test('never replaces another key of the same name', async () => {
    mkdirSync(at('.ssh'))
    tool('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', '.ssh/lab'])
    const before = readFileSync(at('.ssh/lab'))
    expect((await key(['install', 'lab', '--yes'])).code).toBe(1)
    expect(readFileSync(at('.ssh/lab'))).toEqual(before)
    expect((await key(['install', 'lab', '--yes', '--as', 'lab2'])).code).toBe(0)
    expect((await key(['install', 'lab', '--yes', '--as', '../lab3'])).code).toBe(2)
  })

  test('writes a damaged file or one of PuTTY in the form that ssh reads, with the same passphrase', async () => {
    await key(['new', 'k', '--ppk', ...withPass])
    expect((await key(['install', 'k.ppk', '--yes', '--as', 'from-putty', ...withPass])).code).toBe(0)
    expect(tool('ssh-keygen', ['-yf', '.ssh/from-putty', '-P', secret]).split(' ')[1]).toBe(
      readFileSync(at('k.pub'), 'utf8').split(' ')[1],
    )
    writeFileSync(at('crlf'), readFileSync(at('lab'), 'utf8').replaceAll('\n', '\r\n'))
    expect((await key(['install', 'crlf', '--yes'])).code).toBe(0)
    expect(tool('ssh-keygen', ['-yf', '.ssh/crlf'])).toContain('ssh-ed25519')
  })

  test('refuses a public key', async () => {
    const { code, stderr } = await key(['install', 'lab.pub', '--yes'])
    expect([code, existsSync(at('.ssh'))]).toEqual([1, false])
    expect(stderr).toContain('lab.pub')
  })
})

test('no command of all these showed a passphrase or a piece of a private key', () => {
  expect(outputs.length).toBeGreaterThan(50)
  // Asked piece by piece, so that a failure does not print everything.
  const shows = (pattern: RegExp) =>
    outputs.filter((output) => pattern.test(output)).map((o) => o.slice(0, 200))
  expect(shows(/correct-horse|zweite-Losung/)).toEqual([])
  expect(shows(/PRIVATE KEY-----|Private-Lines|b3BlbnNzaC1rZXk/)).toEqual([])
})
