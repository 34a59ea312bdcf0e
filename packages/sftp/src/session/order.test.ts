import { describe, expect, it } from 'vitest'
import type { OpenFile } from '../filesystem/filesystem.ts'
import { type FileHandle, Handles } from './handles.ts'
import { type Conduct, Order } from './order.ts'

const handles = new Handles()
const mode = { read: true, write: true, append: false, create: false, truncate: false, exclusive: false }
let files = 0
const open = (append = false, identity: string | null = `file ${files++}`): FileHandle =>
  handles.addFile({ identity } as OpenFile, '/f', { ...mode, append }, 0)

const a = open()
const b = open()
const log = open(true)
const sameAsA = open(false, a.file.identity)
const endOfA = open(true, a.file.identity)
const inspect: Conduct = { kind: 'inspect' }
const change: Conduct = { kind: 'change' }
const read = (handle: FileHandle): Conduct => ({ kind: 'read', handle })
const write = (handle: FileHandle, start: number, end: number): Conduct => ({
  kind: 'write',
  handle,
  start,
  end,
})

/** Whether the second may start while the first is in work. */
const TABLE: [string, Conduct, Conduct, boolean][] = [
  ['two looks', inspect, inspect, true],
  ['a look while reading', read(a), inspect, true],
  ['a look while writing would see a size that is not yet', write(a, 0, 10), inspect, false],
  ['a write while looking', inspect, write(a, 0, 10), false],
  ['two reads of one file', read(a), read(a), true],
  ['a read of a file that is written', write(a, 0, 10), read(a), false],
  ['a read of another file', write(a, 0, 10), read(b), true],
  ['a write to a file that is read', read(a), write(a, 0, 10), false],
  ['writes side by side', write(a, 0, 10), write(a, 10, 20), true],
  ['writes that overlap', write(a, 0, 10), write(a, 9, 20), false],
  ['writes that overlap in two files', write(a, 0, 10), write(b, 0, 10), true],
  ['writes that overlap in one file that was opened twice', write(a, 0, 10), write(sameAsA, 9, 20), false],
  ['a read of one file through its other handle', write(a, 0, 10), read(sameAsA), false],
  ['a write to one file that is read through its other handle', read(sameAsA), write(a, 0, 10), false],
  ['an append and a write of one file', write(endOfA, 0, 10), write(a, 50, 60), false],
  ['a write and an append of one file', write(a, 50, 60), write(endOfA, 0, 10), false],
  [
    'files whose identity nobody knows',
    write(open(false, null), 0, 10),
    write(open(false, null), 0, 10),
    true,
  ],
  ['appends, whose place is where the other ends', write(log, 0, 10), write(log, 10, 20), false],
  ['a change while anything runs', read(a), change, false],
  ['anything while a change runs', change, inspect, false],
]

describe('Order', () => {
  it.each(TABLE)('%s', (_name, first, second, allowed) => {
    const order = new Order()
    const leave = order.start(first)
    expect(order.mayStart(second)).toBe(allowed)
    leave()
    expect(order.inWork).toBe(0)
    expect(order.mayStart(second)).toBe(true)
  })
})
