import { spawn } from 'node:child_process'
import { type PublicKey, readKnownHosts } from '@tsunagu/keys'
import { Failure } from '../../failure.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import type { Target } from './target.ts'

/** How long a server may take to show its keys. People wait for it. */
const timeoutSeconds = 10

const noAnswer: Phrase<Target & { said: string }> = {
  ja: ({ host, port, said }) =>
    `${host} のポート ${port} から、サーバの鍵を受け取れませんでした。${said && `（${said}）`}`,
  en: ({ host, port, said }) => `${host} port ${port} showed no host key.${said && ` (${said})`}`,
}

const why: Phrase<Target> = {
  ja: ({ host, port }) => `その理由は、次のコマンドで分かります: tsunagu doctor ${host} -p ${port}`,
  en: ({ host, port }) => `To see why: tsunagu doctor ${host} -p ${port}`,
}

const texts = {
  withoutAsking: {
    ja: 'サーバに接続せずに行うには、--key でサーバの公開鍵のファイルを指定してください。',
    en: 'To go on without asking the server, name the file of its public key with --key.',
  },
  noKeyscan: {
    ja: 'ssh-keyscan が見つかりません。サーバの鍵を受け取るには OpenSSH のクライアントが必要です。',
    en: 'ssh-keyscan was not found. The OpenSSH client is needed to ask a server for its keys.',
  },
} satisfies Record<string, Text>

/**
 * Asks a server for its host keys, with OpenSSH's ssh-keyscan; nothing is sent but the start of a handshake.
 * What it shows is not proven: only comparing fingerprints tells whose keys they are.
 * @throws {Failure} when the server shows no key, or ssh-keyscan is missing
 */
export async function fetchServerKeys({ host, port }: Target): Promise<PublicKey[]> {
  const { stdout, stderr } = await keyscan(['-T', String(timeoutSeconds), '-p', String(port), host])
  const { lines } = readKnownHosts(stdout)
  const keys = lines.flatMap((line) => (line.kind === 'entry' ? [line.key] : []))
  if (keys.length > 0) return keys.toSorted((a, b) => preference(a) - preference(b))
  // Version lines start with #; what is left says why.
  const reasons = stderr.split('\n').filter((line) => line && !line.startsWith('#'))
  const said = (reasons.at(-1) ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 200)
  const reason = fill(why, { host, port })
  const hint = {
    ja: `${reason.ja}\n${texts.withoutAsking.ja}`,
    en: `${reason.en}\n${texts.withoutAsking.en}`,
  }
  throw new Failure(fill(noAnswer, { host, port, said }), { hint })
}

/** The order in which OpenSSH prefers host keys when it knows none of them. */
const preferred = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ssh-ed25519@openssh.com',
  'sk-ecdsa-sha2-nistp256@openssh.com',
  'ssh-rsa',
]

function preference({ type }: PublicKey): number {
  const at = preferred.indexOf(type)
  return at === -1 ? preferred.length : at
}

function keyscan(args: readonly string[]): Promise<{ stdout: Uint8Array; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('ssh-keyscan', args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const stdout: Uint8Array[] = []
    let stderr = ''
    child.stdout.on('data', (bytes: Uint8Array) => stdout.push(bytes))
    child.stderr.on('data', (bytes: Uint8Array) => {
      stderr += bytes
    })
    child.on('error', (error) =>
      reject(new Failure(texts.noKeyscan, { hint: texts.withoutAsking, cause: error })),
    )
    child.on('close', () => resolve({ stdout: Buffer.concat(stdout), stderr }))
  })
}
