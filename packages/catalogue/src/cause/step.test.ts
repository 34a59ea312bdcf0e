import { describe, expect, test } from 'vitest'
import { inClient, ps, sh } from './command.ts'
import { check, checkFor, stepsFor } from './step.ts'

const checks = [
  check(sh`sftp -v HOST`, { clients: ['openssh'], platforms: ['linux', 'macos'] }),
  check(ps`sftp.exe -v HOST`, { clients: ['openssh'], platforms: ['windows'] }),
  check(ps`psftp -v HOST`, { clients: ['putty'], platforms: ['windows'] }),
  check(sh`psftp -v HOST`, { clients: ['putty'], platforms: ['linux', 'macos'] }),
]

describe('one command is chosen', () => {
  test.each([
    ['the client’s own', 'openssh', 'linux', 'sftp -v HOST'],
    ['on its platform', 'openssh', 'windows', 'sftp.exe -v HOST'],
    ['that of a client used with the same commands', 'lftp', 'macos', 'sftp -v HOST'],
    ['where the client mostly runs, while nothing says where', 'putty', null, 'psftp -v HOST'],
    ['the first while nothing is known', null, null, 'sftp -v HOST'],
  ] as const)('%s', (_, client, platform, line) => {
    expect(checkFor(checks, client, platform)?.line).toBe(line)
  })

  test('none rather than that of another client', () => {
    for (const client of ['winscp', 'filezilla', 'cyberduck', 'jsch'] as const)
      expect(checkFor(checks, client, 'windows')).toBeNull()
  })

  test('what is for everybody is for a graphical client too', () => {
    const forAll = [
      check(sh`head -n 1 K`, { platforms: ['linux'] }),
      check(ps`gc K`, { platforms: ['windows'] }),
    ]
    expect(checkFor(forAll, 'winscp', null)?.line).toBe('gc K')
    expect(checkFor(forAll, 'cyberduck', 'windows')?.line).toBe('gc K')
  })
})

describe('steps of another client', () => {
  test('are not lent when they are typed at its own prompt', () => {
    const room = [check(inClient`df -h`, { clients: ['openssh'] })]
    expect(checkFor(room, 'openssh', null)?.line).toBe('df -h')
    expect(checkFor(room, 'lftp', null)).toBeNull()
  })

  test('give way to the client’s own way of doing the same', () => {
    const send = [
      { id: 'send', clients: ['openssh'], commands: [sh`sftp HOST`] },
      { id: 'send', clients: ['lftp'], commands: [sh`lftp HOST`] },
      { id: 'ask' },
    ] as const
    expect(stepsFor(send, 'lftp', null)).toEqual([send[1], send[2]])
    expect(stepsFor(send, 'sshfs', null)).toEqual([send[0], send[2]])
  })
})
