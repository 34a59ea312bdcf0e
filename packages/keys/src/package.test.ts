// The package as somebody else gets it: packed, in a folder with its declared dependencies and nothing else.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateKey } from './generate.ts'
import { readPrivateKey } from './key-file.ts'
import { fingerprintSha256 } from './model/fingerprint.ts'
import { writePrivateKey, writePublicKey } from './write.ts'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))
const tsc = join(modules, 'typescript', 'bin', 'tsc')

describe('the package alone', { timeout: 120_000 }, () => {
  let folder: string
  let app: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tsunagu-keys-package-'))
    const stage = join(folder, 'stage')
    app = join(folder, 'app')
    // Compiled from today's sources, whatever was built before.
    const compile = ['-p', packageFolder, '--outDir', join(stage, 'dist'), '--composite', 'false']
    execFileSync(process.execPath, [tsc, ...compile, '--incremental', 'false'], { stdio: 'pipe' })
    for (const name of ['package.json', 'README.md', 'LICENSE']) {
      cpSync(join(packageFolder, name), join(stage, name))
    }
    execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: stage, stdio: 'pipe' })
    const { name, version, dependencies } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8')) as {
      name: string
      version: string
      dependencies: Record<string, string>
    }
    const installed = join(app, 'node_modules', name)
    mkdirSync(installed, { recursive: true })
    const tarball = join(folder, `tsunagu-keys-${version}.tgz`)
    execFileSync('tar', ['xzf', tarball, '--strip-components', '1', '-C', installed])
    for (const dependency of Object.keys(dependencies)) {
      mkdirSync(dirname(join(app, 'node_modules', dependency)), { recursive: true })
      symlinkSync(join(modules, dependency), join(app, 'node_modules', dependency))
    }
    writeFileSync(join(app, 'package.json'), '{"private":true,"type":"module"}')
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('runs the example of its README', async () => {
    const readme = readFileSync(join(app, 'node_modules/@tsunagu/keys/README.md'), 'utf8')
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const key = await generateKey({ type: 'ecdsa', bits: 256 }, 'hanako@lab')
    writeFileSync(
      join(app, 'id_rsa'),
      await writePrivateKey(key, 'openssh', { passphrase: 'passphrase', openssh: { rounds: 1 } }),
    )
    writeFileSync(join(app, 'authorized_keys'), writePublicKey(key.publicKey, 'openssh'))
    writeFileSync(join(app, 'example.js'), example)
    const printed = execFileSync(process.execPath, ['example.js'], { cwd: app, encoding: 'utf8' })
    expect(printed).toContain(fingerprintSha256(key.publicKey.blob))
    expect(printed).toContain('base64-invalid')
    const again = await readPrivateKey(readFileSync(join(app, 'id_rsa.ppk')), 'passphrase')
    expect(again.publicKey.blob).toEqual(key.publicKey.blob)
    // Five uses in about twenty lines, as long as one screen.
    const lines = example.split('\n').filter((line) => line !== '' && !line.startsWith('//'))
    expect(lines.length).toBeLessThanOrEqual(20)
    expect(example.match(/^\/\/ \d\. /gm)).toHaveLength(5)
  })

  it('has types that need neither those of Node nor anything else', () => {
    writeFileSync(
      join(app, 'page.ts'),
      `import * as keys from '@tsunagu/keys'
       export const read = async (file: File): Promise<string | null> =>
         (await keys.inspectKeyFile(new Uint8Array(await file.arrayBuffer()))).fingerprintSha256
       // @ts-expect-error a wrong type is noticed, so that types were found at all
       export const wrong: number = keys.fingerprintSha256(new Uint8Array())`,
    )
    for (const resolution of ['nodenext', 'bundler']) {
      const options = {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023', 'dom'],
        types: [],
        module: resolution === 'bundler' ? 'preserve' : 'nodenext',
        moduleResolution: resolution,
      }
      writeFileSync(
        join(app, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: options, files: ['page.ts'] }),
      )
      execFileSync(process.execPath, [tsc, '-p', app], { stdio: 'pipe', encoding: 'utf8' })
    }
  })

  it('is bundled for a page without anything of Node', async () => {
    const warnings: string[] = []
    await build({
      configFile: false,
      root: app,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: join(app, 'node_modules/@tsunagu/keys/dist/index.js'), formats: ['es'], fileName: 'k' },
        rolldownOptions: { onwarn: ({ message }) => warnings.push(message ?? '') },
      },
    })
    expect(warnings).toEqual([])
  })
})
