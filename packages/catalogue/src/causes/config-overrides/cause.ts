import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { isAddress } from '../reach.ts'
import { text } from './text.ts'

/** Settings that lead elsewhere, as OpenSSH spells them. */
const leading =
  /^(?:hostname|port|user|identityfile|identitiesonly|proxycommand|proxyjump|hostkeyalias|bindaddress)$/i

export default defineCause({
  id: 'config-overrides',
  phase: 'settings',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['stale-address', 'config-file-error', 'proxy-command-failed'],
  toldApartBy: {},
  detect(evidence, { frontDoor }) {
    const all = evidence.all(
      'settings.override',
      ({ option, value, expected }) => leading.test(option) && value !== expected,
    )
    const first = all.find(({ value }) => value.expected !== undefined) ?? all[0]
    if (!first) return no
    const { option, value, expected, file, line } = first.value
    // The address that the name has today leads to the same place.
    if (
      isAddress(value) &&
      frontDoor?.addresses.some((known) => known.address === value && known.until === undefined)
    )
      return no
    const login = evidence.last('auth.result')
    if (login?.value.outcome === 'accepted') return no
    const unreached = evidence.last('network.connect')
    const elsewhere = expected !== undefined && /^hostname$/i.test(option)
    // What is wrong with another server does not matter before the right one was tried.
    const sure = elsewhere && unreached !== null && unreached.value.outcome !== 'open'
    const failed =
      login !== null ||
      evidence.last('network.connect', ({ outcome }) => outcome !== 'open') !== null ||
      evidence.last('network.lookup', ({ outcome }) => outcome !== 'resolved') !== null ||
      evidence.has('network.ended') ||
      evidence.has('handshake.firstBytes')
    return found(sure ? 'certain' : failed && expected !== undefined ? 'likely' : 'possible', all, {
      option,
      value,
      ...(expected !== undefined && { expected }),
      ...(file && { file }),
      ...(line !== undefined && { line }),
    })
  },
  remedies: ({ option, expected, file, line }) => [
    file !== undefined && line !== undefined
      ? remedy('take-out', 'edit-settings', {
          changes: 'client-settings',
          repair: { kind: 'disable-ssh-option', file, line, option },
        })
      : remedy('take-out', 'edit-settings', { changes: 'client-settings' }),
    remedy('show-settings', 'run-command', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
      commands: [sh`ssh -G SERVER`],
    }),
    expected !== undefined &&
      remedy('without-file', 'run-command', {
        clients: ['openssh', 'openssh-windows'],
        commands: [sh`sftp -F none -i KEYFILE USER@SERVER`],
      }),
  ],
  says: [],
  examples: [
    {
      option: 'HostName',
      value: '192.0.2.11',
      expected: 'sftp.example.ac.jp',
      file: '~/.ssh/config',
      line: 4,
    },
    { option: 'User', value: 'taro' },
  ],
  text,
})
