import { config } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'post-quantum-warning',
  phase: 'handshake',
  severity: 'warning',
  frequency: 'common',
  explainedAwayBy: [],
  toldApartBy: {},
  detect(evidence) {
    const warned = evidence.first('handshake.postQuantum', ({ on }) => !on)
    if (!warned) return no
    // Beside a login that was refused it is true as well, but it is not the answer.
    const refused = evidence.last('auth.result')?.value.outcome === 'refused'
    return found(refused ? 'likely' : 'certain', [warned], {})
  },
  remedies: () => [
    remedy('ignore', 'retry'),
    remedy('silence', 'edit-settings', {
      clients: ['openssh', 'openssh-windows'],
      commands: [config`Host SERVER`, config`    WarnWeakCrypto no`],
      changes: 'client-settings',
    }),
    remedy('update-server', 'server-side', { changes: 'server' }),
  ],
  lines: [
    line(
      [
        'WARNING: connection is not using a post-quantum key exchange algorithm',
        'This session may be vulnerable to "store now, decrypt later" attacks',
      ],
      { client: 'openssh' },
      () => fact('handshake.postQuantum', { on: false }),
    ),
  ],
  says: ['WARNING: connection is not using a post-quantum key exchange algorithm.'],
  examples: [{}],
  text,
})
