import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { keyFile } from '../checks.ts'
import { keyLoadFailure } from '../key-loading.ts'
import { type Params, text } from './text.ts'

/** OpenSSH and PuTTY ask again only after a wrong answer. */
const ASKED_AGAIN = 2

export default defineCause({
  id: 'passphrase-wrong',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['dataset-key-used'],
  toldApartBy: {
    'passphrase-missing': { facts: ['settings.interactive'] },
    'key-file-corrupt': {
      facts: ['keyFile.format'],
      check: keyFile,
    },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const all = evidence.all('keyFile.passphrase')
    const last = all.at(-1)
    if (!last) {
      // Read with the wrong passphrase, a key is noise, and many programs say no more than that.
      const failure = keyLoadFailure(evidence)
      return failure && ['bad-format', 'damaged'].includes(failure.outcome) && failure.named !== 'pub'
        ? found('possible', failure.from, { ...(failure.path && { path: failure.path }) })
        : no
    }
    if (last.value.outcome === 'accepted') return no
    const path =
      all.findLast(({ value }) => value.path)?.value.path ?? evidence.last('settings.keyFile')?.value.path
    const params: Params = { ...(path && { path }) }
    const wrong = all.findLast(({ value }) => value.outcome === 'wrong')
    // Where nobody could be asked, OpenSSH tries none and calls that wrong.
    if (wrong && evidence.first('settings.interactive', ({ on }) => !on)) return no
    if (wrong) return found('certain', [wrong], params)
    const asked = all.filter(({ value }) => value.outcome === 'asked' && value.path === last.value.path)
    if (asked.length >= ASKED_AGAIN && evidence.last('auth.result')?.value.outcome === 'refused')
      return found('likely', asked, params)
    const unopened = all.findLast(({ value }) => value.outcome === 'not-opened')
    return unopened ? found('possible', [unopened], params) : no
  },
  remedies: ({ path }) => [
    remedy('try-alone', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [
        path && /\.ppk$/i.test(path)
          ? sh`tsunagu key show ${path} --unlock`
          : sh`ssh-keygen -y -f ${path ?? 'KEYFILE'}`,
      ],
    }),
    remedy('try-alone-windows', 'run-command', {
      platforms: ['windows'],
      commands: [ps`ssh-keygen -y -f ${path ?? 'KEYFILE'}`],
    }),
    remedy('retype', 'retry'),
    remedy('in-program', 'edit-settings', {
      clients: [
        'paramiko',
        'asyncssh',
        'go-ssh',
        'rclone',
        'jsch',
        'sshj',
        'mina',
        'ssh2',
        'ssh.net',
        'trilead',
        'phpseclib',
        'net-ssh',
        'libssh2',
        'curl',
      ],
      changes: 'client-settings',
    }),
    remedy('new-key', 'run-command', { commands: [sh`tsunagu key new`], changes: 'local-files' }),
  ],
  says: [
    'Load key "/home/test07/.ssh/id_rsa": incorrect passphrase supplied to decrypt private key',
    'Bad passphrase, try again for /home/test07/.ssh/id_rsa:',
    'unable to parse private key: x509: decryption password incorrect',
    'asyncssh.pbe.KeyEncryptionError: Incorrect passphrase',
  ],
  examples: [{ path: '~/.ssh/id_transfer' }, { path: 'transfer.ppk' }, {}],
  text,
})
