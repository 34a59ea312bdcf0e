import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { loginParams } from '../refusal.ts'
import { text } from './text.ts'

/**
 * Only the service knows it. It is told to the signed-in owner of an account or to staff, never to whoever
 * offered the key: anybody can offer anybody's public key.
 */
export default defineCause({
  id: 'key-belongs-to-another-account',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['username-wrong', 'account-inactive', 'key-too-weak', 'key-type-refused'],
  toldApartBy: {
    'key-not-registered': { facts: ['auth.registration'] },
    'username-wrong': { facts: ['auth.account'] },
  },
  detect(evidence) {
    const other = evidence.last('auth.registration', ({ registered }) => registered === 'another-account')
    const result = evidence.last('auth.result')
    if (!other || (result && result.value.outcome !== 'refused')) return no
    if (evidence.first('auth.registration', ({ registered }) => registered === 'this-account')) return no
    const fingerprint = other.value.fingerprintSha256
    const { user } = loginParams(evidence)
    return found('certain', [other, ...(result ? [result] : [])], {
      ...(fingerprint && { fingerprint }),
      ...(user && { user }),
    })
  },
  remedies: ({ user }) => [
    remedy('use-owner-name', 'run-command', { clients: ['openssh'], commands: [sh`sftp ACCOUNT@SERVER`] }),
    remedy('make-own-key', 'run-command', {
      commands: [sh`ssh-keygen -t ed25519 -f ${`~/.ssh/${user ?? 'ACCOUNT'}_ed25519`}`],
      changes: 'key-file',
    }),
    remedy('register-own-key', 'use-portal', { changes: 'account' }),
  ],
  says: [],
  examples: [{ user: 'test07', fingerprint: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, {}],
  text,
})
