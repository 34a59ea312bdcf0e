import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Portal } from './portal.ts'
import { run } from './testing/run.ts'
import { type RunningPortal, silent, startPortal } from './testing/running-portal.ts'
import { missingTools } from './testing/tools.ts'

let running: RunningPortal
beforeAll(async () => {
  running = await startPortal()
})
afterAll(() => running.close())

/** Sends bytes, and gives all that comes back until the connection ends. */
async function exchange(text: string): Promise<string> {
  const socket = connect(running.port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  socket.on('error', () => {})
  socket.write(text)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString()
}

const statusOf = async (text: string) => Number((await exchange(text)).split(' ')[1])
const request = (line: string, ...headers: string[]) =>
  `${[line, 'Host: 127.0.0.1', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`

describe('the real server', () => {
  test('answers a browser', async () => {
    const answer = await fetch(`${running.url}/?lang=ja`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('SFTP サービスへの接続案内')
  })

  test('says that it is well while the door is open, and not when it is closed', async () => {
    const other = await startPortal()
    const before = await fetch(`${other.url}/healthz`)
    await other.gateway.stop(1000)
    const after = await fetch(`${other.url}/healthz`)
    await other.portal.stop()
    expect([before.status, after.status]).toEqual([200, 503])
    expect(await after.json()).toMatchObject({ frontDoors: [{ name: 'main', listening: false }] })
  })

  test.each([
    ['GET /../../../../etc/passwd HTTP/1.1', 404],
    ['GET /..%2f..%2fetc%2fpasswd HTTP/1.1', 404],
    ['GET //etc/passwd HTTP/1.1', 404],
    ['TRACE / HTTP/1.1', 405],
    ['OPTIONS * HTTP/1.1', 400],
    ['GET / HTTP/9.9', 400],
    ['SSH-2.0-OpenSSH_9.2', 400],
  ])('answers %s with %i', async (line, status) => {
    expect(await statusOf(request(line))).toBe(status)
  })

  test('refuses an address or headers above the limit, a host that is none, and a request without one', async () => {
    expect(await statusOf(request(`GET /${'a'.repeat(9000)} HTTP/1.1`))).toBe(431)
    expect(await statusOf(request('GET / HTTP/1.1', `X-Large: ${'a'.repeat(9000)}`))).toBe(431)
    expect(await statusOf('GET / HTTP/1.1\r\nHost: a<b>c\r\nConnection: close\r\n\r\n')).toBe(400)
    expect(await statusOf('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toBe(400)
  })

  test('does not read what somebody sends to a page', async () => {
    // The answer and the end come although the rest of the 100 GB never does.
    const text = await exchange(
      `POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000000000\r\n\r\n${'a'.repeat(100_000)}`,
    )
    expect(text).toMatch(/^HTTP\/1\.1 405 /)
  })

  test('ends a connection whose headers come too slowly (slow loris)', async () => {
    const socket = connect(running.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n')
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 500)
    socket.resume()
    await once(socket, 'close')
    clearInterval(drip)
  })

  test('ends a connection that says nothing', async () => {
    expect(await exchange('')).not.toMatch(/ 200 /)
  })

  test('names the address and what to do when its port is taken', async () => {
    const again = Portal.start({
      endpoint: { host: '127.0.0.1', port: running.port },
      service: running.gateway,
      publicHost: null,
      log: silent,
    })
    await expect(again).rejects.toThrow(/127\.0\.0\.1:\d+ is in use .* choose another port/)
  })

  test('stops although connections are open, and takes no more', async () => {
    const other = await startPortal()
    const socket = connect(other.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('GET / HTTP/1.1\r\n')
    await sleep(50)
    await other.close()
    await expect(fetch(`${other.url}/`)).rejects.toThrow()
  })
})

describe.skipIf(missingTools(['ssh', 'ssh-keyscan', 'ssh-keygen']).length > 0)('OpenSSH', () => {
  test('sees the fingerprints that are published, no others', async () => {
    const scanned = await run('ssh-keyscan', ['-p', `${running.sftpPort}`, '127.0.0.1'])
    const page = await (await fetch(`${running.url}/?lang=en`)).text()
    for (const hash of ['sha256', 'md5']) {
      const { stdout } = await run('ssh-keygen', ['-l', '-E', hash, '-f', '-'], scanned.stdout)
      const seen = stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[1]!)
      const shown = [...page.matchAll(/<dd><code>((?:SHA256|MD5):[^<]+)</g)].map((match) => match[1]!)
      expect(seen).toHaveLength(3)
      expect(shown.filter((text) => text.startsWith(hash.toUpperCase())).sort()).toEqual(seen.sort())
    }
  })

  test.each(['127.0.0.1', 'localhost'])(
    'trusts the server as %s by the published lines alone',
    async (host) => {
      const folder = mkdtempSync(join(tmpdir(), 'tsunagu-portal-'))
      try {
        const file = join(folder, 'known_hosts')
        writeFileSync(file, await (await fetch(`${running.url}/known_hosts`)).text())
        const options = [
          'StrictHostKeyChecking=yes',
          `UserKnownHostsFile=${file}`,
          'GlobalKnownHostsFile=/dev/null',
          'BatchMode=yes',
          'IdentityFile=none',
          'IdentityAgent=none',
          'AddressFamily=inet',
        ].flatMap((option) => ['-o', option])
        // Refused for want of a key means that the host key was believed.
        const { stderr } = await run('ssh', [
          '-F',
          'none',
          ...options,
          '-p',
          `${running.sftpPort}`,
          `test07@${host}`,
        ])
        expect(stderr).toContain('Permission denied (publickey)')
        expect(stderr).not.toContain('Host key verification failed')
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})
