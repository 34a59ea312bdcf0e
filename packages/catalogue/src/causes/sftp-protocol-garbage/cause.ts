import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { lettersOfLength } from '../../explain/decode/length.ts'
import { fact, line } from '../../explain/pattern.ts'
import { silentCommand } from '../checks.ts'
import { endRightAfterLogin } from '../session-start.ts'
import { text } from './text.ts'

const tooLong = ({ length }: { readonly length: number }) =>
  fact('sftp.garbage', { length, text: lettersOfLength(length) ?? undefined })

export default defineCause({
  id: 'sftp-protocol-garbage',
  phase: 'sftp',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['sftp-only-account', 'account-inactive', 'not-an-ssh-server'],
  toldApartBy: {
    'subsystem-refused': { facts: ['session.request'], check: silentCommand },
    'not-an-ssh-server': { facts: ['handshake.firstBytes'] },
  },
  detect(evidence) {
    const all = evidence.all('sftp.garbage')
    const telling = all.find(({ value }) => value.text !== undefined) ?? all[0]
    // What a login script prints meets every command, such as those of Git and rsync.
    const elsewhere = evidence.last(
      'session.request',
      ({ kind, outcome, message }) =>
        kind === 'exec' && outcome === 'answered-with-text' && message?.startsWith('This') !== true,
    )
    const started = evidence.first('sftp.start', ({ outcome }) => outcome === 'started') !== null
    if (!telling && elsewhere?.source.kind === 'text' && !started) return found('likely', [elsewhere], {})
    if (!telling) {
      // Programs that check what they read end the connection without a word.
      const end = endRightAfterLogin(evidence)
      const told = end?.[0]?.fact === 'sftp.start' && end[0].source.kind === 'text'
      return told && end ? found('possible', end, {}) : no
    }
    const { length, text: letters } = telling.value
    // Without letters it may be a damaged stream; "This" begins what SFTP-only and disabled accounts answer.
    const scripted = letters !== undefined && !letters.startsWith('This')
    return found(scripted ? 'certain' : 'likely', all, {
      ...(length !== undefined && { length }),
      ...(letters !== undefined && { letters: letters.trim() }),
    })
  },
  remedies: () => [
    remedy('see-text', 'run-command', { commands: [sh`ssh USER@SERVER true`] }),
    remedy('quiet-script', 'edit-settings', {
      commands: [sh`case $- in *i*) ;; *) return ;; esac`],
      changes: 'server',
    }),
    remedy('ask-service', 'ask-service-staff', { changes: 'server' }),
  ],
  lines: [
    line('Received message too long {length:int}', { client: 'openssh' }, tooLong),
    line('Received message is too long: {length:int}', { client: 'jsch' }, tooLong),
    line('Received too large ({length:int} B) SFTP packet', { client: 'winscp' }, tooLong),
    line(
      ['indicated length {length:int} too large', 'packet length {length:int} too large'],
      {},
      ({ length }) => (lettersOfLength(length) === null ? null : tooLong({ length })),
    ),
    line('大きな SFTP パケット({length:int} B)を受信しました', { client: 'winscp' }, tooLong),
    line(
      ['The message may start with "{text:text}"', 'メッセージが "{text:text}" で始まっています'],
      { client: 'winscp' },
      ({ text }) => fact('sftp.garbage', { text: text.replace(/".*$/, '') }),
    ),
    line('paramiko.sftp.SFTPError: Garbage packet received', { client: 'paramiko' }, () =>
      fact('sftp.garbage', {}),
    ),
    line('Received unexpected end-of-file from SFTP server', { client: 'putty' }, () =>
      fact('sftp.start', { outcome: 'closed' }),
    ),
    line(
      'Ensure the remote shell produces no output for non-interactive sessions',
      { client: 'openssh' },
      () => fact('sftp.garbage', {}),
    ),
    line('Garbage packet received', { client: 'paramiko', weak: true }, () => fact('sftp.garbage', {})),
    line('SFTP packet too long: {length:int}', {}, tooLong),
    line('Packet length {length:int} exceeds max length of {most:int}', { client: 'ssh2' }, tooLong),
  ],
  says: ['Received message too long 1416128883', 'Received too large (1416128883 B) SFTP packet.'],
  examples: [{ length: 1416128883, letters: 'This' }, {}],
  text,
})
