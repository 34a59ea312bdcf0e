import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'key-permissions-too-open',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['public-key-given-as-private'],
  toldApartBy: { 'key-permissions-too-open-windows': { facts: ['settings.platform'] } },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    // Some lines of the warning tell the mode, and some do not.
    const all = evidence.all('keyFile.permissions', ({ tooOpen }) => tooOpen)
    const stated = all.findLast(({ value }) => value.system !== undefined)
    if (stated?.value.system === 'windows') return no
    const open = stated ?? all.at(-1)
    if (!open) return no
    const platform = evidence.last('settings.platform')?.value.id
    if (stated === undefined && platform === 'windows') return no
    const path = open.value.path ?? all.findLast(({ value }) => value.path)?.value.path
    const { mode } = open.value
    return found(stated ? 'certain' : 'likely', [open, ...all.filter((other) => other !== open)], {
      ...(path && { path }),
      ...(mode !== undefined && { mode: mode.toString(8).padStart(4, '0') }),
    })
  },
  remedies: ({ path }) => [
    remedy('restrict', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`chmod 600 ${path ?? 'KEYFILE'}`],
      changes: 'key-file',
      ...(path && { repair: { kind: 'set-file-mode', path, mode: 0o600 } }),
    }),
    remedy('move-from-shared-disk', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [
        sh`mkdir -p -m 700 ~/.ssh`,
        sh`cp -n ${path ?? 'KEYFILE'} ~/.ssh/transfer-key`,
        sh`chmod 600 ~/.ssh/transfer-key`,
        sh`sftp -i ~/.ssh/transfer-key USER@SERVER`,
      ],
      changes: 'key-file',
    }),
  ],
  says: ["Permissions 0644 for '/home/test07/.ssh/id_rsa' are too open."],
  examples: [{ path: '~/.ssh/id_ed25519', mode: '0644' }, {}],
  text,
})
