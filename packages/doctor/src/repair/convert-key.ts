import {
  type KeyFile,
  KeyFileError,
  type PrivateKeyForm,
  parseKeyFile,
  sameKey,
  writePrivateKey,
  writePublicKey,
} from '@tsunagu/keys'
import { convertedName } from '../edit/converted-name.ts'
import { type Host, MAX_FILE_BYTES } from '../host.ts'
import type { Person } from '../request.ts'
import { expandPath } from '../settings/values.ts'
import { type Change, type Executor, type Made, planned, type RepairOf, refuse } from './plan.ts'
import { useKey } from './use-key.ts'

const forms = { openssh: 'openssh', pem: 'pem', ppk2: 'ppk2', ppk3: 'ppk' } as const satisfies Record<
  RepairOf<'convert-key'>['to'],
  PrivateKeyForm
>

type Locked = KeyFile & { readonly kind: 'private' }

/** How often a passphrase may be mistyped. */
const TRIES = 3
/** Names beside the usual one that are tried when it is taken. */
const MAX_NAMES = 20

/** Writes a key in another form, into a new file beside it, with the same passphrase. The original is not touched. */
export const convertKey: Executor<'convert-key'> = {
  kind: 'convert-key',
  async plan(repair, situation) {
    const { host } = situation
    const path = expandPath(repair.path, host, {})
    const file = await host.read(path, MAX_FILE_BYTES)
    if (file.outcome === 'missing') return refuse('not-found', { path })
    if (file.outcome !== 'ok') return refuse('unreadable', { path })
    const key = readLocked(file.bytes)
    if (key === null) return refuse('cannot-be-converted', { path })
    const form = forms[repair.to]
    const place = await placeFor(host, path, form, key)
    if (place === null) return refuse('name-taken', { path: convertedName(path, form, false) })
    if (!place.holdsIt && !(await situation.mayChange(place.path)))
      return refuse('not-writable', { path: place.path })
    const use = await useKey(situation, [path], place.path, { inSettings: false })
    const changes = place.holdsIt ? [] : await newFiles(host, place.path, key, path, form)
    return planned(repair, [...changes, ...use.changes], situation, {
      request: use.request,
      command: use.command,
    })
  },
}

function readLocked(bytes: Uint8Array): Locked | null {
  try {
    const file = parseKeyFile(bytes)
    return file.kind === 'private' ? file : null
  } catch (error) {
    if (error instanceof KeyFileError) return null
    throw error
  }
}

/** A free name, or a file that holds this key in this form already, e.g. because somebody converted it last year. */
async function placeFor(
  host: Host,
  path: string,
  form: PrivateKeyForm,
  { publicKey }: Locked,
): Promise<{ readonly path: string; readonly holdsIt: boolean } | null> {
  const usual = convertedName(path, form, false)
  const base = usual === path ? `${path}.${form}` : usual
  for (let number = 1; number <= MAX_NAMES; number++) {
    const name = number === 1 ? base : numbered(base, number)
    const there = await host.read(name, MAX_FILE_BYTES)
    if (there.outcome === 'missing') return { path: name, holdsIt: false }
    if (there.outcome !== 'ok') continue
    const other = readLocked(there.bytes)
    const sameForm = other !== null && (form === 'openssh' ? other.format === 'openssh' : false)
    if (sameForm && publicKey && other.publicKey && sameKey(publicKey, other.publicKey))
      return { path: name, holdsIt: true }
  }
  return null
}

function numbered(path: string, number: number): string {
  return path.replace(/(\.[A-Za-z0-9]+)?$/, (end) => `-${number}${end}`)
}

async function newFiles(
  host: Host,
  path: string,
  key: Locked,
  original: string,
  form: PrivateKeyForm,
): Promise<readonly Change[]> {
  const write = (
    name: string,
    content: Extract<Change, { kind: 'write' }>['content'],
    mode: number,
  ): Change => ({
    kind: 'write',
    path: name,
    content,
    before: null,
    mode,
    diff: null,
  })
  const changes = [write(path, { make: (person) => convert(key, original, form, person) }, 0o600)]
  // Programs look for the public half beside the private one.
  if (key.publicKey && (await host.stat(`${path}.pub`)).outcome === 'missing') {
    const bytes = new TextEncoder().encode(writePublicKey(key.publicKey, 'openssh'))
    changes.push(write(`${path}.pub`, { bytes }, 0o644))
  }
  return changes
}

async function convert(
  key: Locked,
  path: string,
  form: PrivateKeyForm,
  person: Pick<Person, 'passphrase'>,
): Promise<Made> {
  for (let attempt = 0; attempt < (key.encryption === null ? 1 : TRIES); attempt++) {
    let passphrase = ''
    if (key.encryption !== null) {
      const given = await person.passphrase(path, attempt > 0)
      if (given.outcome !== 'given') return no(attempt > 0 ? 'passphrase-wrong' : 'passphrase-needed', path)
      passphrase = given.passphrase
    }
    try {
      const text = await writePrivateKey(await key.unlock(passphrase), form, { passphrase })
      return { outcome: 'made', bytes: new TextEncoder().encode(text) }
    } catch (error) {
      if (!(error instanceof KeyFileError)) throw error
      if (error.code !== 'passphrase-wrong' && error.code !== 'passphrase-required')
        return no('cannot-be-converted', path)
    }
  }
  return no('passphrase-wrong', path)
}

function no(reason: 'passphrase-wrong' | 'passphrase-needed' | 'cannot-be-converted', path: string): Made {
  return { outcome: 'refused', refusal: { reason, path } }
}
