import { config } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { text } from './text.ts'

const mismatch = (server?: readonly string[]) =>
  fact('handshake.negotiation', {
    what: 'kex',
    outcome: 'nothing-in-common',
    ...(server && server.length > 0 && { server: server.slice(0, 50) }),
  })

/** Methods of old servers that OpenSSH still has, switched off. */
const switchedOff = /^diffie-hellman-group(?:1-sha1|14-sha1|-exchange-sha1)$/

export default defineCause({
  id: 'kex-mismatch',
  phase: 'handshake',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {},
  detect(evidence) {
    const all = evidence.all(
      'handshake.negotiation',
      ({ what, outcome }) => what === 'kex' && outcome === 'nothing-in-common',
    )
    const first = all[0]
    if (!first) return no
    const seenByServer = first.source.kind === 'packet'
    const theirs =
      all.map(({ value }) => (seenByServer ? value.client : value.server)).find((names) => names) ?? []
    return found('certain', all, { theirs, side: seenByServer ? 'server' : 'client' })
  },
  remedies: ({ theirs }) => [
    remedy('update-client', 'run-command', { changes: 'client-settings' }),
    remedy('ask-service', 'ask-service-staff'),
    theirs.some((name) => switchedOff.test(name)) &&
      remedy('allow-old', 'edit-settings', {
        clients: ['openssh', 'openssh-windows'],
        commands: [
          config`Host SERVER`,
          config`    KexAlgorithms +${theirs.find((name) => switchedOff.test(name)) ?? ''}`,
        ],
        changes: 'client-settings',
      }),
  ],
  lines: [
    line(
      'no matching key exchange method found. Their offer: {names:list}',
      { client: 'openssh' },
      ({ names }) => mismatch(names),
    ),
    line(
      [
        "Couldn't agree a key exchange algorithm (available: {names:list})",
        "Couldn't agree on a key exchange algorithm",
      ],
      { client: 'putty' },
      ({ names }) => mismatch(names),
    ),
    line('Incompatible ssh peer (no acceptable kex algorithm)', { client: 'paramiko' }, () => mismatch()),
    line(
      'ssh: no common algorithm for key exchange; client offered: {client:text}; server offered: [{server:text}]',
      { client: 'go-ssh' },
      ({ server }) => mismatch(server.split(/\s+/)),
    ),
    line('Handshake failed: no matching key exchange algorithm', { client: 'ssh2' }, () => mismatch()),
    line('No matching kex algorithm found', { client: 'asyncssh' }, () => mismatch()),
    line('Algorithm negotiation fail: algorithmName="kex"', { client: 'jsch' }, () => mismatch()),
    line(
      'Unable to reach a settlement: [{client:text}] and [{server:text}]',
      { client: 'sshj' },
      ({ server }) => (/diffie-hellman|curve25519|ecdh/.test(server) ? mismatch(server.split(/,\s*/)) : null),
    ),
    line('kex error : no match for method kex algos', { client: 'libssh' }, () => mismatch()),
    line('Unable to negotiate a key exchange method', { client: 'mina' }, () => mismatch()),
  ],
  says: [
    'Unable to negotiate with 192.0.2.1 port 22: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1',
  ],
  examples: [
    { theirs: ['diffie-hellman-group1-sha1'], side: 'client' },
    { theirs: [], side: 'server' },
  ],
  text,
})
