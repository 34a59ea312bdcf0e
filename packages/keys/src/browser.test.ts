import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectKeyFile } from './inspect.ts'
import { damage } from './testing/damage.ts'
import { missingTools, Workbench } from './testing/tools.ts'
import { makeSourceKeys, makeVectors, PASSPHRASE, type SourceKey, type Vector } from './testing/vectors.ts'

/** The library as a page gets it, and what the page may reach of it. */
type Library = typeof import('./index.ts')

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const toolsMissing = missingTools(['ssh-keygen', 'puttygen', 'openssl']).length > 0
const browserMissing = !existsSync(CHROMIUM)
if (browserMissing) {
  if (process.env['REQUIRE_TOOLS'] === '1') throw new Error(`${CHROMIUM} is missing`)
  console.warn(`SKIPPED, because ${CHROMIUM} is missing`)
}

/** A secure origin (localhost) and one that is not, so that the page has no Web Crypto. Nothing is ever sent. */
const SECURE = 'http://localhost/'
const INSECURE = 'http://tsunagu.test/'

describe.skipIf(toolsMissing || browserMissing)('in a real browser', () => {
  let bench: Workbench
  let sources: SourceKey[]
  let vectors: Vector[]
  let browser: Browser
  let bundle: string

  beforeAll(async () => {
    bench = new Workbench()
    sources = makeSourceKeys(bench)
    vectors = makeVectors(bench, sources)
    bundle = await bundleForBrowsers()
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--headless',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
      ],
    })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    bench?.close()
  })

  /** A page that holds the library as `keys`, and refuses every request but for itself. */
  async function open(origin: string, policy = ''): Promise<{ page: Page; requests: string[] }> {
    const page = await browser.newPage()
    const requests: string[] = []
    await page.route('**/*', (route) => {
      const url = route.request().url()
      if (url === `${origin}keys.js`) return route.fulfill({ contentType: 'text/javascript', body: bundle })
      if (url === `${origin}main.js`) {
        const body = "import * as keys from './keys.js'\nglobalThis.keys = keys"
        return route.fulfill({ contentType: 'text/javascript', body })
      }
      if (url === origin) {
        const head = policy === '' ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`
        const script = '<script type="module" src="main.js"></script>'
        return route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html>${head}<title>keys</title>${script}`,
        })
      }
      if (url === `${origin}favicon.ico`) return route.fulfill({ status: 204 })
      requests.push(url)
      return route.abort()
    })
    await page.goto(origin)
    await page.waitForFunction(() => 'keys' in globalThis)
    return { page, requests }
  }

  it('every vector reads as in Node: fingerprints without, keys with the passphrase', async () => {
    const { page, requests } = await open(SECURE)
    const results = await readAll(page, vectors)
    for (const [i, vector] of vectors.entries()) {
      const result = results[i]!
      const { fingerprint, type, bits } = vector.source
      expect(result, vector.name).toMatchObject({
        kind: vector.kind,
        format: vector.format,
        unlocked: fingerprint,
      })
      expect(result.fingerprint, vector.name).toBe(vector.open ? fingerprint : null)
      if (vector.open) expect(result, vector.name).toMatchObject({ type, bits })
    }
    expect(results.length).toBeGreaterThan(120)
    expect(requests).toEqual([])
    await page.close()
  }, 120_000)

  it('tells of damaged files word for word what Node tells', async () => {
    const { page } = await open(SECURE)
    const damaged = vectors.flatMap(({ bytes }) =>
      [1, 2, 3, 4, 5, 6, 7].map((way) => damage(bytes, way * 13)),
    )
    const inNode = await Promise.all(damaged.map((bytes) => inspectKeyFile(bytes)))
    const inPage = await page.evaluate(
      async (files) => {
        const { keys } = globalThis as unknown as { keys: Library }
        const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
        return Promise.all(files.map((text) => keys.inspectKeyFile(bytesOf(text))))
      },
      damaged.map((bytes) => Buffer.from(bytes).toString('base64')),
    )
    expect(inPage).toEqual(inNode)
    expect(new Set(inNode.flatMap(({ problems }) => problems.map(({ code }) => code))).size).toBeGreaterThan(
      10,
    )
    await page.close()
  }, 120_000)

  it('reads without Web Crypto and without WebAssembly too, as pages on plain http or a strict policy have it', async () => {
    const { page } = await open(INSECURE, "script-src 'self' 'unsafe-eval'")
    expect(await page.evaluate(() => globalThis.crypto.subtle === undefined)).toBe(true)
    const some = vectors.filter(({ source }) => source.name === 'ed25519')
    const results = await readAll(page, some)
    for (const [i, vector] of some.entries())
      expect(results[i]!.unlocked, vector.name).toBe(vector.source.fingerprint)
    await page.close()
    const strict = await open(SECURE, "script-src 'self'")
    const wasm = await strict.page.evaluate(() => {
      try {
        return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== undefined
      } catch {
        return false
      }
    })
    expect(wasm, 'the policy is meant to forbid WebAssembly').toBe(false)
    const ppk = some.filter(({ format, passphrase }) => format === 'ppk3' && passphrase !== '')
    for (const { unlocked } of await readAll(strict.page, ppk))
      expect(unlocked).toBe(ppk[0]!.source.fingerprint)
    await strict.page.close()
  }, 120_000)

  it('makes keys, and what it writes is loaded by OpenSSH and PuTTY', async () => {
    const { page, requests } = await open(SECURE)
    const written = await page.evaluate(async (passphrase) => {
      const { keys } = globalThis as unknown as { keys: Library }
      const out = []
      for (const kind of [
        { type: 'ed25519' },
        { type: 'ecdsa', bits: 384 },
        { type: 'rsa', bits: 3072 },
      ] as const) {
        const key = await keys.generateKey(kind, 'made in a browser')
        out.push({
          openssh: await keys.writePrivateKey(key, 'openssh', { passphrase }),
          ppk: await keys.writePrivateKey(key, 'ppk', { passphrase }),
          fingerprint: keys.fingerprintSha256(key.publicKey.blob),
        })
      }
      return out
    }, PASSPHRASE)
    const pass = bench.write(PASSPHRASE)
    for (const { openssh, ppk, fingerprint } of written) {
      const pub = bench.write(bench.run('ssh-keygen', ['-y', '-P', PASSPHRASE, '-f', bench.write(openssh)]))
      expect(bench.run('ssh-keygen', ['-lf', pub])).toContain(fingerprint)
      const line = bench.run('puttygen', [bench.write(ppk), '-L', '--old-passphrase', pass])
      expect(bench.run('ssh-keygen', ['-lf', bench.write(line)])).toContain(fingerprint)
    }
    expect(requests).toEqual([])
    await page.close()
  }, 120_000)
})

type Read = {
  kind: string
  format: string | null
  type: string | null
  bits: number | null
  fingerprint: string | null
  unlocked: string
}

function readAll(page: Page, vectors: readonly Vector[]): Promise<Read[]> {
  const input = vectors.map(({ bytes, passphrase, kind }) => ({
    base64: Buffer.from(bytes).toString('base64'),
    passphrase,
    kind,
  }))
  return page.evaluate(async (files) => {
    const { keys } = globalThis as unknown as { keys: Library }
    const results: Read[] = []
    for (const { base64, passphrase, kind } of files) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const { format, type, bits, fingerprintSha256, kind: found } = await keys.inspectKeyFile(bytes)
      const { blob } =
        kind === 'private'
          ? (await keys.readPrivateKey(bytes, passphrase)).publicKey
          : keys.readPublicKey(bytes)
      const unlocked = keys.fingerprintSha256(blob)
      results.push({ kind: found, format, type, bits, fingerprint: fingerprintSha256, unlocked })
    }
    return results
  }, input)
}

/** One ES module with everything in it; Node's modules are not to be had. */
async function bundleForBrowsers(): Promise<string> {
  const entry = fileURLToPath(new URL('./index.ts', import.meta.url))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@tsunagu/source', 'browser', 'import', 'module', 'default'] },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'keys' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  for (const output of outputs) {
    if ('output' in output) {
      for (const part of output.output) if (part.type === 'chunk') return part.code
    }
  }
  throw new Error('the bundler made nothing')
}
