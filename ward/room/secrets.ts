/** No private key and no passphrase may stand in anything that a command prints. */
import { readFileSync } from 'node:fs'
import { PASSPHRASE } from './furniture.ts'
import { HOME } from './layout.ts'
import { sh } from './shell.ts'

const PRIVATE = /PRIVATE KEY-----|^PuTTY-User-Key-File/m

/** Every text that must not be seen: lines of private keys at taro's, and the passphrases of the room. */
export function secrets(): string[] {
  const paths = sh(`find ${HOME} -xdev -type f -size -20k`).split('\n').filter(Boolean)
  const lines = paths.flatMap((path) => {
    const text = readFileSync(path, 'latin1')
    if (!PRIVATE.test(text)) return []
    const secret = text.includes('PuTTY-User-Key-File') ? text.slice(text.indexOf('Private-Lines')) : text
    // The first lines of OpenSSH's form hold the public half, and are the same for many keys.
    const body = secret.split(/\r?\n/).filter((line) => /^[A-Za-z0-9+/=\s]{40,}$/.test(line))
    return body.slice(text.includes('BEGIN OPENSSH') ? 2 : 0).map((line) => line.trim())
  })
  return [...new Set([...lines, PASSPHRASE, 'rotten barley'])]
}

/** Those that a text holds. */
export function leaked(text: string, hidden: readonly string[]): string[] {
  return hidden.filter((secret) => text.includes(secret)).map((secret) => `${secret.slice(0, 6)}…`)
}
