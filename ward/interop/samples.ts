// The files that travel: sizes and names that real users have.

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface Samples {
  readonly folder: string
  /** 3 MiB and one byte of noise: many packets, and a last one that is not full. */
  readonly file: string
  /** Lines with CR LF, LF and a lone CR: a transfer in text mode would change them. */
  readonly lines: string
  readonly empty: string
  /** `名前 with spaces (1).txt`: Japanese, spaces and brackets. */
  readonly named: string
  /** A folder with sub-folders, an empty file, an empty folder and Japanese names. */
  readonly tree: string
  /** 300 MB (300,000,000 bytes), made when it is first asked for. */
  large(): Promise<string>
}

export const japaneseName = '名前 with spaces (1).txt'

/** Makes the samples in an existing, empty folder. */
export async function makeSamples(folder: string): Promise<Samples> {
  const path = (...names: string[]) => join(folder, ...names)
  await writeFile(path('sample.bin'), randomBytes(3 * 1024 * 1024 + 1))
  await writeFile(path('lines.txt'), 'one\r\ntwo\nthree\rfour\r\n\u0000日本語\n')
  await writeFile(path('empty.dat'), '')
  await writeFile(path(japaneseName), `空白と日本語を含む名前\n${randomBytes(20_000).toString('hex')}\n`)
  await mkdir(path('tree', 'deep', 'deeper'), { recursive: true })
  await mkdir(path('tree', '空のフォルダ'))
  await mkdir(path('tree', 'リード データ'))
  await writeFile(path('tree', 'first.txt'), 'first\n')
  await writeFile(path('tree', 'nothing'), '')
  await writeFile(path('tree', 'deep', 'noise.bin'), randomBytes(100_000))
  await writeFile(path('tree', 'deep', 'deeper', 'end.txt'), 'end\n')
  await writeFile(path('tree', 'リード データ', '配列 1.fastq'), '@r1\nACGT\n+\n!!!!\n')
  return {
    folder,
    file: path('sample.bin'),
    lines: path('lines.txt'),
    empty: path('empty.dat'),
    named: path(japaneseName),
    tree: path('tree'),
    large: () => makeLarge(path('large.bin')),
  }
}

async function makeLarge(path: string): Promise<string> {
  if (!existsSync(path)) {
    const block = randomBytes(1_000_000)
    await pipeline(
      Readable.from(
        (function* () {
          // Each block differs from all others, so that blocks in a wrong order are noticed.
          for (let number = 0; number < 300; number += 1) {
            block.writeUInt32BE(number)
            yield Buffer.from(block)
          }
        })(),
      ),
      createWriteStream(path),
    )
  }
  return path
}

/** SHA-256 of a file's content, in hexadecimal. */
export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Every file and folder below `folder`: files with their SHA-256, folders with `folder`. */
export async function treeDigest(folder: string): Promise<Record<string, string>> {
  const digest: Record<string, string> = {}
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name)
    digest[name] = (await stat(path)).isDirectory() ? 'folder' : await sha256(path)
  }
  return digest
}
