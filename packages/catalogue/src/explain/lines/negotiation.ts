/**
 * Lines about the agreement on algorithms (RFC 4253 section 7.1). One file for all four kinds: programs put them
 * into one frame, and some do not say which kind it was.
 */
import type { Facts } from '../../evidence/facts.ts'
import { type Draft, fact, line } from '../pattern.ts'

type Kind = Facts['handshake.negotiation']['what']

/** Names are cut to what evidence holds: a list of a hostile server may be long. */
const names = (list: readonly string[] | undefined): string[] | undefined => {
  const kept = list?.filter((name) => name !== '' && name.length <= 200).slice(0, 60)
  return kept && kept.length > 0 ? kept : undefined
}
const split = (text: string | undefined): string[] | undefined =>
  names(text?.replace(/^[[(]|[\])]$/g, '').split(/[,\s]+/))

function nothing(what: Kind, server?: readonly string[], client?: readonly string[]): Draft {
  return fact('handshake.negotiation', {
    what,
    outcome: 'nothing-in-common',
    server: names(server),
    client: names(client),
  })
}

/** What kind of algorithm a program's word for it means; null for words that are none. */
export function algorithmKind(words: string): Kind | null {
  const lower = words.toLowerCase()
  if (/host.?key|server.?key|hostkeyalgo|host_key|signature host/.test(lower)) return 'host-key'
  if (/\bmac\b|mac[._ ]|_mac|hmac|macs|integrity|message authentication/.test(lower)) return 'mac'
  if (/cipher|encrypt|crypt_|crypt\b/.test(lower)) return 'cipher'
  if (/compress/.test(lower)) return 'compression'
  if (/\bkex|key.?exchange|key_exchange/.test(lower)) return 'kex'
  return null
}

/** The kind of an algorithm by its name, for programs that print nothing but lists. */
export function kindOfName(name: string): Kind {
  if (/^(?:diffie-hellman|curve25519|curve448|ecdh|sntrup|mlkem|kex-strict|ext-info|gss-)/.test(name))
    return 'kex'
  if (/^(?:ssh-|ecdsa-sha2|rsa-sha2|sk-|x509)/.test(name)) return 'host-key'
  if (/mac/.test(name)) return 'mac'
  if (/aes|3des|chacha|arcfour|blowfish|cast|twofish|serpent|rijndael/.test(name)) return 'cipher'
  return 'unknown'
}

const named = (words: string, server?: string[], client?: string[]): Draft | null => {
  const kind = algorithmKind(words)
  return kind && nothing(kind, server, client)
}

export const negotiationLines = [
  // The server's log has the same words about the client; the cause looks at who speaks.
  line(
    'no matching {what:text} found. Their offer: {names:list}',
    { client: 'openssh' },
    ({ what, names: offer }) => {
      const kind = what === 'key exchange method' ? 'kex' : algorithmKind(what)
      return kind && nothing(kind, offer)
    },
  ),
  line(
    'no matching {what:text} found: client {client:list} server {server:list}',
    { client: 'openssh' },
    ({ what, client, server }) => named(what, server, client),
  ),
  // The lists, cut by what the line went through on its way.
  line(['fatal: no matching {what:text} found: client {rest:text}'], { client: 'sshd' }, ({ what }) =>
    named(what),
  ),
  line(
    ['ssh_dispatch_run_fatal: {connection:text}: no matching {what:text} found'],
    { client: 'openssh' },
    ({ what }) => named(what),
  ),
  line(
    [
      "Couldn't agree a {what:text} (available: {names:list})",
      "Couldn't agree on a {what:text} (available: {names:list})",
      "Couldn't agree a {what:text} (",
      "Couldn't agree on a {what:text}$",
    ],
    { client: 'putty' },
    ({ what, names: offer }) => named(what, offer),
  ),
  // PuTTY asks before it takes a weak algorithm, and without a person to ask it gives up.
  line(
    [
      'The first {what:text} supported by the server is',
      'The first client-to-server {what:text} supported by the server is',
      'The first server-to-client {what:text} supported by the server is',
    ],
    { client: 'putty' },
    ({ what }) => named(what),
  ),
  line(
    [
      'Incompatible ssh peer (no acceptable {what:text})',
      'Incompatible ssh server (no acceptable {what:text})',
    ],
    { client: 'paramiko' },
    ({ what }) => named(what),
  ),
  line(
    [
      'no common algorithm for {what:text}; client offered: [{client:text}], server offered: [{server:text}]',
      'no common algorithm for {what:text}; client offered: [{client:text}]; server offered: [{server:text}]',
    ],
    { client: 'go-ssh' },
    ({ what, client, server }) => named(what, split(server), split(client)),
  ),
  // Since 2026 the library speaks of "we" and "peer", and its callers put the lists on lines of their own.
  line(
    [
      'no common algorithm for {what:text}; we offered: [{client:text}], peer offered: [{server:text}]',
      'no common algorithm for {what:text} we offered: [{client:text}] peer offered: [{server:text}]',
    ],
    { client: 'go-ssh' },
    ({ what, client, server }) => named(what, split(server), split(client)),
  ),
  line(['ssh: no common algorithms'], { client: 'go-ssh' }, () => nothing('unknown')),
  line(
    ['Handshake failed: no matching {what:text}', 'Handshake failed: no {what:text} algorithm'],
    { client: 'ssh2' },
    ({ what }) => named(what),
  ),
  line(
    [
      'No matching {what:text} algorithm found, sent {client:list} and received {server:list}',
      'No matching {what:text} algorithm found',
    ],
    { client: 'asyncssh' },
    ({ what, client, server }) => named(what, server, client),
  ),
  line(
    'Algorithm negotiation fail: algorithmName="{what:text}" jschProposal="{client:text}" serverProposal="{server:text}"',
    { client: 'jsch' },
    ({ what, client, server }) => named(what, split(server), split(client)),
  ),
  line(
    'algorithmName="{what:word}" jschProposal=',
    { client: 'jsch', unless: ['serverProposal='] },
    ({ what }) => named(what),
  ),
  line(['Algorithm negotiation fail'], { client: 'jsch', unless: ['algorithmName='] }, () =>
    nothing('unknown'),
  ),
  line('Unable to reach a settlement: [{client:text}] and [{server:text}]', {}, ({ client, server }) => {
    const theirs = split(server)
    return nothing(kindOfName(theirs?.[0] ?? ''), theirs, split(client))
  }),
  line(
    [
      'Unable to negotiate key exchange for {what:text} (client: {client:text} / server: {server:text})',
      'Unable to negotiate key exchange for {what:text}',
      'Unable to negotiate a {what:text}$',
    ],
    { client: 'mina' },
    ({ what, client, server }) => named(what, split(server), split(client)),
  ),
  line(
    'kex error : no match for method {what:text}: server [{server:text}], client [{client:text}]',
    { client: 'libssh' },
    ({ what, server, client }) => named(what, split(server), split(client)),
  ),
  line(
    'kex error : no match for method {what:text}',
    { client: 'libssh', unless: [': server ['] },
    ({ what }) => named(what),
  ),
  line(
    'dbclient: {connection:text} exited: No matching algo {what:text}',
    { client: 'dropbear' },
    ({ what }) => (what === 'hostkey' ? nothing('host-key') : named(what.replace(/^enc.*/, 'cipher'))),
  ),
  line('No compatible {what:text} algorithms found', { client: 'phpseclib' }, ({ what }) => named(what)),
  // Of `-c`: a cipher that the client itself has no more.
  line(["Unknown cipher type '{name:text}'", "Unknown cipher type'{name:text}'"], { client: 'openssh' }, () =>
    nothing('cipher'),
  ),
  // The server's host key, or its part of the exchange, is shorter than the client takes.
  line('ssh_dispatch_run_fatal: {connection:text}: Invalid key length', { client: 'openssh' }, () =>
    nothing('unknown'),
  ),
  line('ssh_dispatch_run_fatal: {connection:text}: DH GEX group out of range', { client: 'openssh' }, () =>
    nothing('kex'),
  ),
  line(
    [
      'RSA modulus too small: {bits:int} < minimum',
      'rsa_verify: n too small: {bits:int} bits',
      'Bad server host key: Invalid key length',
      // Before 6.9.
      'Server host key too small',
    ],
    { client: 'openssh' },
    () => fact('hostKey.refused', { tooShort: true }),
  ),
  line('Server host key {type} not in HostKeyAlgorithms', { client: 'openssh' }, ({ type }) =>
    nothing('host-key', [type]),
  ),
  line('no hostkey alg$', { client: 'openssh' }, () => nothing('host-key')),
  line('no kex alg$', { client: 'openssh' }, () => nothing('kex')),
  line(
    'No compatible {what:text}. The server supports these methods: {names:list}',
    {},
    ({ what, names: offer }) => named(what, offer),
  ),
  line('could not settle on {what} algorithm', { client: 'net-ssh' }, ({ what }) =>
    named(what.replace(/_/g, ' ').replace('hmac', 'mac')),
  ),
  line('Server {what} preferences: {server:list}', { client: 'net-ssh', weak: true }, ({ what, server }) =>
    named(what.replace(/_/g, ' '), server),
  ),
  line(
    [
      'Cannot negotiate, proposals do not match',
      'Cannot negociate, proposals do not match',
      "couldn't match all kex parts",
      'No supported key exchange algorithms',
      'Could not agree on key exchange parameters',
    ],
    {},
    () => nothing('unknown'),
  ),
  // libssh2's one sentence for a disagreement and for an end while keys are exchanged.
  line(['Unable to exchange encryption keys', 'LIBSSH2_ERROR_KEX_FAILURE'], {}, () => [
    nothing('unknown'),
    fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' }),
  ]),
  // ProFTPD's mod_sftp.
  line(
    [
      'no shared {what:text} algorithm found',
      'no shared {what:text} found (client sent {client:text}, server sent {server:text})',
    ],
    {},
    ({ what, client, server }) => named(what, split(server), split(client)),
  ),
  // No group of /etc/ssh/moduli is small enough for what an old client asks for.
  line(['mm_answer_moduli: bad parameters'], { client: 'sshd' }, () => nothing('kex')),
  line(['disconnecting client (Key exchange failed)', 'Disconnecting client: Key exchange failed'], {}, () =>
    nothing('unknown'),
  ),
  line(
    ['No matching {what:text} found', 'No common {what:text} found', 'No shared {what:text} found'],
    { unless: ['Their offer', ': client ', 'algorithm found', 'in this'] },
    ({ what }) => named(what),
  ),
  line(['Failed to negotiate {what:text} algorithm'], { client: 'ssh.net' }, ({ what }) => named(what)),
  line(['debug1: kex: algorithm: {name}'], { client: 'openssh' }, ({ name }) =>
    name === '(no' ? null : fact('handshake.negotiation', { what: 'kex', outcome: 'agreed', chosen: name }),
  ),
  line(['debug1: kex: algorithm: (no match)'], { client: 'openssh' }, () => nothing('kex')),
  line(['debug1: kex: host key algorithm: (no match)'], { client: 'openssh' }, () => nothing('host-key')),
]
