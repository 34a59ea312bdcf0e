import { expect, test } from 'vitest'
import { FileSystemError, type OpenFile, type OpenMode } from '../filesystem/filesystem.ts'
import { type HandleQuota, Handles } from './handles.ts'
import { MAX_HANDLES } from './limits.ts'
import type { Listing } from './listing.ts'
import { SessionError } from './status.ts'

const MODE: OpenMode = {
  read: true,
  write: false,
  append: false,
  create: false,
  truncate: false,
  exclusive: false,
}
const addFile = (handles: Handles): number => handles.addFile({} as OpenFile, '/f', MODE, 0).number
const addDirectory = (handles: Handles): number => handles.addDirectory({} as Listing, '/').number

class Quota implements HandleQuota {
  open = 0
  readonly most: number

  constructor(most: number) {
    this.most = most
  }

  get hasRoom(): boolean {
    return this.open < this.most
  }

  opened(): void {
    this.open++
  }

  closed(): void {
    this.open--
  }
}

test('a session has its own limit', () => {
  const handles = new Handles()
  for (let count = 0; count < MAX_HANDLES; count++) {
    handles.checkRoom()
    addFile(handles)
  }
  expect(() => handles.checkRoom()).toThrow(SessionError)
})

test('sessions with one quota share it, files and directories alike', () => {
  const quota = new Quota(3)
  const [one, other] = [new Handles(quota), new Handles(quota)]
  const first = addFile(one)
  addDirectory(one)
  addDirectory(other)
  expect(() => one.checkRoom()).toThrow(FileSystemError)
  expect(() => other.checkRoom()).toThrow(FileSystemError)
  one.remove(first)
  other.checkRoom()
})

test('everything is given back, once, in whatever way it ends', () => {
  const quota = new Quota(10)
  const handles = new Handles(quota)
  const number = addFile(handles)
  addFile(handles)
  addDirectory(handles)
  handles.remove(number)
  handles.remove(number)
  handles.remove(4711)
  expect(quota.open).toBe(2)
  expect(handles.takeAll()).toHaveLength(2)
  expect(handles.takeAll()).toHaveLength(0)
  expect(quota.open).toBe(0)
})
