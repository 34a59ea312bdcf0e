import { describe, expect, test } from 'vitest'
import { explain } from '../explain.ts'

const causesOf = (text: string): readonly string[] => explain(text).findings.map(({ cause }) => cause)

describe('a failure in words that no pattern knows gives what is usual in its phase', () => {
  test.each([
    ['frobnicator/sftp: the server key could not be approved', ['host-key-changed', 'host-key-unknown']],
    ['Sftp plugin: problem with your key file', ['key-file-corrupt', 'key-file-missing', 'passphrase-wrong']],
    ['SFTP-Modul: Anmeldung nicht möglich', ['key-not-registered', 'password-not-accepted']],
    ['SFTP の認証ができませんでした。失敗', ['key-not-registered', 'password-not-accepted']],
    ['sftp: no usable subsystem came up, error 7', ['subsystem-refused', 'home-missing']],
    [
      'SFTP-Übertragung fehlgeschlagen',
      ['permission-denied-remote-path', 'disk-full-or-quota', 'network-drop'],
    ],
    [
      'SFTP job: trouble with the connection to the remote end',
      ['connection-refused', 'port-blocked', 'dns-failure'],
    ],
    ['ssh agent problem: it declined', ['agent-refused', 'agent-unavailable']],
  ])('%s', (text, expected) => {
    expect(causesOf(text)).toEqual(expect.arrayContaining(expected))
  })

  test('and it never claims one of them', () => {
    for (const text of [
      'SFTP-Übertragung fehlgeschlagen',
      'frobnicator/sftp: the server key could not be approved',
    ])
      expect(new Set(explain(text).findings.map(({ confidence }) => confidence))).toEqual(
        new Set(['possible']),
      )
  })
})

describe('no failure of a transfer', () => {
  test.each([
    'SftpUploader.java:42: error: cannot find method connect in package com.jcraft.jsch',
    'Warning: pip could not install sftp-tools',
    'SFTP に接続できない場合の対処方法',
    'load pubkey "/home/taro/.ssh/id_rsa": invalid format',
  ])('%s', (text) => {
    expect(causesOf(text)).toEqual([])
  })
})

test('words that may mean two things are diagnosed once for each, so that neither hides the other', () => {
  expect(causesOf('Cannot open a session to sftp server host1')).toEqual(
    expect.arrayContaining(['connection-refused', 'key-not-registered']),
  )
})

test('after a login that worked, words about earlier phases are no failure', () => {
  const log = [
    'debug1: Authentication succeeded (publickey).',
    'sftp helper: the server key could not be approved',
  ]
  expect(causesOf(log.join('\n'))).toEqual([])
})

test('a login that worked, in words of any program, leaves only what comes after it', () => {
  const log = ['NMSSH: Password authentication succeeded.', 'sftp worker: connection lost while sending']
  expect(causesOf(log.join('\n'))).toEqual(expect.arrayContaining(['network-drop', 'idle-timeout']))
  expect(causesOf(log.join('\n'))).not.toContain('connection-reset-before-banner')
})

test('of a refused login and a connection that failed, one sums up the other, and both stay', () => {
  const log = ['sftp backup: connect to host1 failed: no route to host', 'sftp backup: login failed']
  expect(causesOf(log.join('\n'))).toEqual(expect.arrayContaining(['host-unreachable', 'key-not-registered']))
})

test('what was mended is no failure: a transfer that was done afterwards', () => {
  const log = ['sftp worker: connection lost, trying again', 'sftp worker: upload of reads.fastq finished']
  expect(causesOf(log.join('\n'))).toEqual([])
  expect(causesOf(log.toReversed().join('\n'))).toContain('network-drop')
})

describe('a text that ends with a question', () => {
  test('for a passphrase had nobody who answered', () => {
    expect(
      causesOf('Agent pid 12\nEnter passphrase for /home/ci/.ssh/deploy_key: \n##[error]exit code 1\n'),
    ).toEqual(['passphrase-missing'])
  })
  test('and goes on is none', () => {
    expect(causesOf("Enter passphrase for key 'id_rsa':\nIdentity added: id_rsa (taro@host)\n")).toEqual([])
  })
})
