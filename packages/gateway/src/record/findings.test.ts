/** What staff read in a record about a login or an upload that failed, with real clients. */
import { rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scp, sftp, ssh } from '../testing/openssh.ts'
import { type KeyPair, startService, type TestService } from '../testing/service.ts'
import { missingTools } from '../testing/tools.ts'

let service: TestService
let hanako: KeyPair
let stranger: KeyPair

beforeAll(async () => {
  service = await startService()
  hanako = await service.key()
  stranger = await service.key()
  await service.account('hanako', [hanako])
  await service.account('taro', [await service.key()])
  await service.account('locked', [hanako])
  await service.store.accounts.change('locked', { status: 'inactive' })
})

afterAll(() => service.close())

/** The causes in the newest record, the one to remove first in front. */
async function causes(): Promise<string[]> {
  await service.quiet()
  const { findings } = await service.record()
  return findings.map(({ cause }) => cause)
}

describe.skipIf(missingTools(['sftp', 'ssh', 'scp']).length > 0)('the record of a connection names', () => {
  test('nothing when all went well', async () => {
    await sftp(service, { user: 'hanako', key: hanako }, ['mkdir ok', 'ls'])
    expect(await causes()).toEqual([])
  })

  test('a key that is on no account', async () => {
    await sftp(service, { user: 'hanako', key: stranger }, ['ls'])
    expect((await causes())[0]).toBe('key-not-registered')
  })

  test('a key that is on another account, which the client is never told', async () => {
    const { stderr } = await sftp(service, { user: 'taro', key: hanako }, ['ls'])
    expect(stderr).not.toMatch(/another|hanako/)
    expect((await causes())[0]).toBe('key-belongs-to-another-account')
  })

  test('an account that is locked', async () => {
    await sftp(service, { user: 'locked', key: hanako }, ['ls'])
    expect((await causes())[0]).toBe('account-inactive')
  })

  test('a user name that is none', async () => {
    await sftp(service, { user: 'hanako-0001', key: hanako }, ['ls'])
    expect((await causes())[0]).toBe('username-wrong')
  })

  test('the old scp protocol', async () => {
    writeFileSync(join(service.folder, 'file'), 'x')
    await scp(service, { user: 'hanako', key: hanako }, [
      '-O',
      join(service.folder, 'file'),
      `hanako@${service.host}:file`,
    ])
    expect((await causes())[0]).toBe('scp-not-available')
  })

  test('a shell on an account that has SFTP only', async () => {
    await ssh(service, { user: 'hanako', key: hanako }, ['uname'])
    expect((await causes())[0]).toBe('sftp-only-account')
  })

  test('a destination that does not exist', async () => {
    writeFileSync(join(service.folder, 'file'), 'x')
    await sftp(service, { user: 'hanako', key: hanako }, [`put ${join(service.folder, 'file')} nowhere/file`])
    expect((await causes())[0]).toBe('no-such-directory')
  })

  test('a home that cannot be made', async () => {
    rmSync(service.homeOf('hanako'), { recursive: true })
    writeFileSync(service.homeOf('hanako'), 'in the way')
    await sftp(service, { user: 'hanako', key: hanako }, ['ls'])
    expect((await causes())[0]).toBe('home-missing')
    rmSync(service.homeOf('hanako'))
  })

  test('a browser at the SFTP port', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(service.port, service.host, () =>
        socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
      )
      socket.on('close', () => resolve())
      socket.resume()
    })
    const { findings } = await service.record(({ phase }) => phase === 'identification')
    expect(findings[0]?.cause).toBe('not-an-ssh-client')
  })
})
