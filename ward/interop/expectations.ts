// What the checks of all clients compare. They use node:assert, because they also run outside vitest.

import assert from 'node:assert/strict'
import { copyFile, open, stat, writeFile } from 'node:fs/promises'
import { describeFailure, type RunResult } from '../process/run.ts'
import { sha256, treeDigest } from './samples.ts'

/** The two files hold the same bytes, compared by size and SHA-256. */
export async function sameFile(actual: string, expected: string): Promise<void> {
  assert.equal((await stat(actual)).size, (await stat(expected)).size, `size of ${actual}`)
  assert.equal(await sha256(actual), await sha256(expected), `SHA-256 of ${actual}`)
}

/** The two folders hold the same files and folders, compared by name and SHA-256. */
export async function sameTree(actual: string, expected: string): Promise<void> {
  assert.deepEqual(await treeDigest(actual), await treeDigest(expected))
}

/** The command ended with 0; otherwise the error shows what it printed. */
export function succeeded(result: RunResult): RunResult {
  assert.equal(result.code, 0, describeFailure(result))
  return result
}

/** The command failed by itself (no time-out) and printed a sentence that matches. */
export function failedWith(result: RunResult, words: RegExp): void {
  assert.ok(!result.timedOut, describeFailure(result))
  assert.notEqual(result.code, 0, `should have failed: ${describeFailure(result)}`)
  assert.match(result.stdout + result.stderr, words)
}

const markBytes = 1_000

/**
 * Makes `partial` look like a transfer of `whole` that was cut off in the middle, except that its first
 * 1,000 bytes are zero: a client that really continues leaves them, one that starts again replaces them.
 */
export async function makePartial(partial: string, whole: string): Promise<void> {
  const { size } = await stat(whole)
  await copyFile(whole, partial)
  const file = await open(partial, 'r+')
  await file.truncate(Math.floor(size / 2))
  await file.write(Buffer.alloc(markBytes), 0, markBytes, 0)
  await file.close()
}

/** `finished` was continued from a file that `makePartial` made, and everything after the mark is right. */
export async function wasResumed(finished: string, whole: string, scratch: string): Promise<void> {
  const expected = `${scratch}.expected`
  await copyFile(whole, expected)
  const file = await open(expected, 'r+')
  await file.write(Buffer.alloc(markBytes), 0, markBytes, 0)
  await file.close()
  await sameFile(finished, expected)
}

/** The file's permission bits, for example `0o640`. */
export async function hasMode(path: string, mode: number): Promise<void> {
  assert.equal(((await stat(path)).mode & 0o777).toString(8), mode.toString(8), `mode of ${path}`)
}

/** The file's modification time, to the second (SFTP version 3 knows no fractions). */
export async function hasTime(path: string, seconds: number): Promise<void> {
  assert.equal(Math.floor((await stat(path)).mtimeMs / 1000), seconds, `modification time of ${path}`)
}

/** Makes files `name-00001` … in a folder. */
export async function makeMany(folder: string, count: number, ending = ''): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await writeFile(`${folder}/name-${`${number}`.padStart(5, '0')}${ending}`, '')
  }
}

/** An ending so long that the answers to a listing are as large as they can be. */
export const LONG = `-${'long'.repeat(50)}.fastq.gz`
