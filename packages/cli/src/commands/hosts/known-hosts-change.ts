import { join } from 'node:path'
import { fingerprintSha256, type KnownHosts, type KnownHostsEntry, readKnownHosts } from '@tsunagu/keys'
import type { Cli } from '../../cli.ts'
import { makePrivateFolder, readIfThere, replaceFile } from '../../files.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { sshFolder } from '../../ssh-folder.ts'
import { typeName } from '../key/facts.ts'

const texts = {
  file: {
    ja: '変更する known_hosts（既定: ~/.ssh/known_hosts）',
    en: 'the known_hosts to change (default: ~/.ssh/known_hosts)',
  },
} satisfies Record<string, Text>

/** The help text of `--file`. */
export const changedFileText: Text = texts.file

const entryText: Phrase<{ line: number; key: string; fingerprint: string }> = {
  ja: ({ line, key, fingerprint }) => `${line} 行目の ${key}（${fingerprint}）`,
  en: ({ line, key, fingerprint }) => `line ${line}, ${key} (${fingerprint})`,
}

const backedUp: Phrase<{ copy: string }> = {
  ja: ({ copy }) => `前の内容は ${copy} に残してあります。`,
  en: ({ copy }) => `What was there before is kept in ${copy}.`,
}

/** Reads the file to change; an absent one is empty. @throws {Failure} when it cannot be read */
export async function readChangedFile(cli: Cli, file: string | undefined): Promise<KnownHosts> {
  const path = file ?? join(sshFolder(cli), 'known_hosts')
  return readKnownHosts((await readIfThere(path)) ?? new Uint8Array(), path)
}

/** An entry in words: line, key, fingerprint. */
export function describeEntry({ line, key }: KnownHostsEntry): Text {
  return fill(entryText, {
    line,
    key: typeName(key.type, key.bits),
    fingerprint: fingerprintSha256(key.blob),
  })
}

/** Writes the changed file, keeping a copy of the old one, and says where that is. @throws {Failure} */
export async function writeChangedFile(cli: Cli, { file, bytes }: KnownHosts): Promise<void> {
  await makePrivateFolder(sshFolder(cli))
  const copy = await replaceFile(file, bytes, 0o600)
  if (copy !== null) cli.err.prose(cli.say(backedUp, { copy }))
}
