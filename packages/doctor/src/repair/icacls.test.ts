// The commands as Microsoft documents icacls; its outputs as recorded. Windows itself was not at hand.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '@tsunagu/catalogue'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Host } from '../host.ts'
import { fakeHost } from '../testing/fake-host.ts'
import { situationOn } from '../testing/situation.ts'
import { carryOut } from './carry-out.ts'
import { planRepair } from './executors.ts'
import { Journal, journalFolder } from './journal.ts'
import { nodeHand } from './node-hand.ts'
import type { Planned } from './plan.ts'
import { undoEntries } from './undo.ts'

let folder: string
let key: string
let calls: (readonly string[])[]
let open: boolean
/** What icacls says no to. */
let refuses: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'icacls-'))
  key = join(folder, 'id_rsa')
  writeFileSync(key, 'a key\n', { mode: 0o600 })
  calls = []
  open = true
  refuses = ''
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** icacls as far as it matters: a list that is open or not, saved and restored. */
function icacls(args: readonly string[]) {
  calls.push(args)
  if (refuses !== '' && args.includes(refuses))
    return { code: 5, stdout: '', stderr: `${key}: アクセスが拒否されました。\r\n` }
  const [, verb, file] = args
  if (verb === '/save' && file) writeFileSync(file, 'id_rsa\r\nD:AI(A;ID;0x1200a9;;;BU)\r\n', 'utf16le')
  if (verb === '/inheritance:r') open = false
  if (verb === '/restore') open = true
  const users = open ? ' BUILTIN\\Users:(I)(RX)\r\n ' : ''
  return { stdout: `${key}${users} DESKTOP-7\\hanako:(F)\r\n\r\n1 個のファイルが正常に処理されました。\r\n` }
}

function machine() {
  const fake = {
    platform: 'windows',
    env: { LOCALAPPDATA: join(folder, 'local') },
    files: { [key]: 'a key\n' },
    programs: { icacls, whoami: () => ({ stdout: 'desktop-7\\hanako\r\n' }) },
  } as const
  const host: Host = { ...fakeHost(fake) }
  const hand = nodeHand(host)
  const place = journalFolder(host).replaceAll('\\', '/')
  return { fake, tools: { host, hand, journal: new Journal(hand, place) } }
}

const about = {
  cause: 'key-permissions-too-open-windows' as Finding['cause'],
  run: 'run',
  at: '2026-11-28T00:00:00Z',
}
const nobody = { passphrase: async () => ({ outcome: 'nobody' }) as const }

async function plan(
  fake: ReturnType<typeof machine>['fake'],
): Promise<Extract<Planned, { outcome: 'planned' }>> {
  const planned = await planRepair({ kind: 'restrict-acl-to-owner', path: key }, situationOn(fake))
  if (planned.outcome !== 'planned') throw new Error(planned.refusal.reason)
  calls = []
  return planned
}

test('the nine screenshots, with the old list kept first, and /restore to undo', async () => {
  const { fake, tools } = machine()
  const done = await carryOut(tools, (await plan(fake)).plan, nobody, about)
  if (done.outcome !== 'done') throw new Error(done.refusal.reason)
  const saved = `${tools.journal.place(done.entry.id)}/0.acl`
  expect(calls).toEqual([
    [key, '/save', saved],
    [key, '/inheritance:r', '/grant:r', 'desktop-7\\hanako:F'],
    [key],
  ])
  expect(readFileSync(saved, 'utf16le')).toContain('D:AI')
  calls = []
  expect(await undoEntries(tools, [done.entry], { force: false })).toMatchObject({ done: true })
  expect(calls).toEqual([[folder, '/restore', saved]])
  expect(open).toBe(true)
})

test('nothing is changed when the old list cannot be kept', async () => {
  const { fake, tools } = machine()
  const { plan: made } = await plan(fake)
  refuses = '/save'
  expect(await carryOut(tools, made, nobody, about)).toMatchObject({ outcome: 'refused' })
  expect(calls.map(([, verb]) => verb)).toEqual(['/save'])
  expect(open).toBe(true)
})

test('what was half done is put back when icacls says no', async () => {
  const { fake, tools } = machine()
  const { plan: made } = await plan(fake)
  refuses = '/inheritance:r'
  expect(await carryOut(tools, made, nobody, about)).toMatchObject({
    outcome: 'refused',
    refusal: { reason: 'not-writable' },
  })
  expect(calls.map(([, verb]) => verb)).toEqual(['/save', '/inheritance:r', '/restore'])
})
