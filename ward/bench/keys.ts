// `npm run bench:keys`: how long key files take to open, in Node and in a page in Chromium. Each file is opened
// five times; the first time counts too, because that is the one that a person waits for.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as keys from '@tsunagu/keys'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { median } from './measure.ts'
import { machine } from './report.ts'

type Library = typeof keys

const passphrase = 'tsunagu 2026'
const rounds = 5
const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

interface Sample {
  readonly title: string
  readonly bytes: Uint8Array
  /** null for what is no key: it is inspected, and refused. */
  readonly passphrase: string | null
  /** What the library promises, in milliseconds. */
  readonly limitMs: number
}

/** Files as the programs of this machine write them, with their own default costs. */
function makeSamples(folder: string): Sample[] {
  const at = (name: string) => join(folder, name)
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'pipe' })
  const key = (title: string, name: string): Sample => {
    return { title, bytes: new Uint8Array(readFileSync(at(name))), passphrase, limitMs: 1000 }
  }
  writeFileSync(at('pass'), passphrase)
  run('ssh-keygen', '-q', '-t', 'rsa', '-b', '4096', '-N', passphrase, '-f', at('rsa'))
  run('ssh-keygen', '-q', '-t', 'ed25519', '-N', passphrase, '-f', at('ed25519'))
  const plain = at('plain')
  run('ssh-keygen', '-q', '-t', 'rsa', '-b', '4096', '-m', 'PEM', '-N', '', '-f', plain)
  const pass = ['-passout', `pass:${passphrase}`]
  run('openssl', 'pkcs8', '-topk8', '-in', plain, ...pass, '-out', at('pbkdf2'))
  run('openssl', 'pkcs8', '-topk8', '-scrypt', '-in', plain, ...pass, '-out', at('scrypt'))
  const putty = ['--new-passphrase', at('pass'), '--reencrypt', '-O', 'private', '-o', at('ppk')]
  run('puttygen', '-q', plain, ...putty, '--random-device', '/dev/urandom')
  return [
    key('OpenSSH, RSA 4096, ssh-keygen’s default bcrypt', 'rsa'),
    key('OpenSSH, Ed25519, ssh-keygen’s default bcrypt', 'ed25519'),
    key('PPK 3, RSA 4096, puttygen’s default Argon2id', 'ppk'),
    key('PKCS#8, RSA 4096, openssl’s default PBKDF2', 'pbkdf2'),
    key('PKCS#8, RSA 4096, openssl’s scrypt', 'scrypt'),
    {
      title: '10 MiB that are no key, refused',
      bytes: new Uint8Array(10 * 1024 ** 2).fill(77),
      passphrase: null,
      limitMs: 100,
    },
  ]
}

/** Runs in Node and, as text, in the page: it may use nothing but its arguments. */
async function timeOf(library: Library, bytes: Uint8Array, phrase: string | null): Promise<number> {
  const started = performance.now()
  if (phrase === null) await library.inspectKeyFile(bytes)
  else await library.readPrivateKey(bytes, phrase)
  return performance.now() - started
}

async function inNode(samples: readonly Sample[]): Promise<number[][]> {
  const all: number[][] = []
  for (const { bytes, passphrase } of samples) {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) times.push(await timeOf(keys, bytes, passphrase))
    all.push(times)
  }
  return all
}

async function inChromium(samples: readonly Sample[]): Promise<number[][]> {
  const bundle = await bundleForPages()
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--headless', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    // Nothing leaves this machine: every request of the page is answered here.
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/keys.js')
        ? route.fulfill({ contentType: 'text/javascript', body: bundle })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>keys</title>' }),
    )
    await page.goto('http://localhost/')
    const files = samples.map(({ bytes, passphrase }) => {
      return { base64: Buffer.from(bytes).toString('base64'), passphrase }
    })
    const script = `async ({ files, rounds }) => {
      const library = await import('/keys.js')
      const timeOf = ${timeOf.toString()}
      const all = []
      for (const { base64, passphrase } of files) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const times = []
        for (let round = 0; round < rounds; round += 1) times.push(await timeOf(library, bytes, passphrase))
        all.push(times)
      }
      return all
    }`
    return await page.evaluate<number[][]>(`(${script})(${JSON.stringify({ files, rounds })})`)
  } finally {
    await browser.close()
  }
}

async function bundleForPages(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(import.meta.resolve('@tsunagu/keys')),
        formats: ['es'],
        fileName: 'keys',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  for (const output of Array.isArray(result) ? result : [result]) {
    if (!('output' in output)) continue
    for (const part of output.output) if (part.type === 'chunk') return part.code
  }
  throw new Error('the bundler made nothing')
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-bench-keys-'))
  try {
    const samples = makeSamples(folder)
    const columns: [string, number[][]][] = [['node', await inNode(samples)]]
    if (existsSync(chromiumPath)) columns.push(['chromium', await inChromium(samples)])
    else console.error(`${chromiumPath} is missing: measured in Node alone`)
    const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0).padStart(6)
    console.log(Object.values(machine()).join(', '))
    console.log(`milliseconds, first time and median of ${rounds}`)
    for (const [index, { title, limitMs }] of samples.entries()) {
      const results = columns.map(([name, all]) => ({ name, first: all[index]![0]!, all: all[index]! }))
      const cells = results.map(({ name, first, all }) => `${name}${ms(first)}${ms(median(all))}`)
      const met = results.every(({ first }) => first <= limitMs)
      console.log(`${title.padEnd(48)}  ${cells.join('  ')}  <= ${limitMs}  ${met ? 'met' : 'MISSED'}`)
      if (!met) process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
