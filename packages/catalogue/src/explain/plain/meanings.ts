/**
 * What a line means by the things that it names and what it says of them, in whatever order the words stand: a
 * program that nobody has described says "the host key is not recognised", another "unrecognised key of the host".
 * Looked at after the families that only SSH has words for, before those that any failure has words for.
 */
import { type Draft, fact } from '../pattern.ts'
import type { WordFamily } from './word-family.ts'

/** Words that must all occur in the line, in any order; and words that must not. */
export function meaning(
  all: readonly RegExp[],
  drafts: readonly Draft[] | ((said: string) => readonly Draft[]),
  none?: RegExp,
): WordFamily {
  const parts = all.map(({ source }) => `(?=.{0,1300}(?:${source}))`).join('')
  const words = new RegExp(`^${none ? `(?!.{0,1300}(?:${none.source}))` : ''}${parts}`, 'i')
  return {
    kind: 'meant',
    words,
    read: (said) => {
      const found = typeof drafts === 'function' ? drafts(said) : drafts
      return found.length > 0 ? [found] : []
    },
  }
}

const accepted = fact('auth.result', { outcome: 'accepted' })
const refused = fact('auth.result', { outcome: 'refused' })

const absent =
  /\bnot (?:exist|found|be found|there|present)|n't (?:exist|find|found)|\bno such\b|\bmissing\b|\babsent\b|\b(?:cannot|could not|unable to|failed to) find\b|\bnot be located\b/
const failed =
  /\bfail|\bcould ?n[o']t|\bcould not\b|\bcan ?not\b|\bcan't\b|\bunable\b|\berror|\bdenied\b|\brefus|\breject|\bnot (?:possible|permitted|allowed|supported)\b/
const keyFile =
  /\b(?:private|identity|ssh|sftp|rsa|login)[- ]?keys?(?:[- ]?(?:file|path)s?)?\b|\bkey[- ]?(?:file|path)s?\b|\bidentity ?files?\b|\bid_(?:rsa|dsa|ecdsa|ed25519)\b/
const hostKey =
  /\b(?:host ?key|key sent by the (?:host|server)|host\b.{0,20}\bits key|server(?:'s)? (?:public )?key|fingerprint)\b/

export const meanings: readonly WordFamily[] = [
  // ── what two sides have in common ──────────────────────────────────────────────────────────────────
  ...(
    [
      [/\bkey exchange\b|\bkex\b/, 'kex'],
      [/\bciphers?\b|\bencryption\b/, 'cipher'],
      [/\bh?macs?\b|\bmessage authentication\b/, 'mac'],
    ] as const
  ).map(([words, what]) =>
    meaning(
      [
        words,
        /\bno\b.{0,40}\b(?:in common|common|shared?|mutual|match\w*|acceptable)\b|\bshares? no\b|\bnothing in common\b|\b(?:none|all)\b.{0,40}\b(?:supported|accepted|disabled|enabled|known)\b|\bonly offers?\b|\bnot supported\b|\bunsupported\b/,
      ],
      [fact('handshake.negotiation', { what, outcome: 'nothing-in-common' })],
      /\bhost ?keys?\b|\bencrypted\b/,
    ),
  ),
  // ── the server's identity ──────────────────────────────────────────────────────────────────────────
  meaning(
    [
      /\bhost ?keys?\b/,
      /\balgorithms?\b|\btypes?\b|\bssh-(?:rsa|dss)\b|\bformats?\b/,
      /\b(?:no|not|un)\b.{0,24}(?:support|accept|common|match|agree|offer|allow)|\bonly offers?\b|\bunsupported\b/,
    ],
    [fact('handshake.negotiation', { what: 'host-key', outcome: 'nothing-in-common' })],
  ),
  meaning(
    [
      /\bhost ?key\b|\bfingerprint\b|\b(?:server|host|remote)(?:'s)? (?:identification|identity)\b|\bkey sent by the (?:host|server)\b/,
      /\bchanged\b|\baltered\b|\bother than\b|\bdiffer|\bmismatch|\bnot match|n't match|\bnot the (?:same|one)\b|man.in.the.middle/,
    ],
    [fact('hostKey.check', { outcome: 'changed' })],
  ),
  meaning(
    [
      hostKey,
      /\bnot (?:recogni[sz]ed|trusted|configured|set|known|verified|yet|been)|\bunrecogni|\buntrusted\b|\bno (?:host ?key|fingerprint)\b|\bunknown\b|\bmissing\b|\bnot in (?:the |our |my )?\w|\bnever seen\b/,
    ],
    [fact('hostKey.check', { outcome: 'unknown', refused: true })],
  ),
  meaning(
    [/\bknown[_ ]?hosts\b|\btrust store\b/, /\bhost ?key\b|\bserver key\b/, absent],
    [fact('hostKey.check', { outcome: 'unknown', refused: true })],
  ),
  // ── names ──────────────────────────────────────────────────────────────────────────────────────────
  meaning(
    [
      /\b(?:host|server|remote|domain)(?: ?name| address)?\b/,
      /\b(?:not|n't|cannot|unable|fail\w*)\b.{0,24}\b(?:resolv|be found|find the (?:host|server)|look ?up)|\blook ?up (?:fail|error)|\bresolution (?:fail|error)|\bunresolv/,
    ],
    [fact('network.lookup', { outcome: 'not-found' })],
    /\bagent\b|\b(?:key|file|path|folder|director|module|package|import|placeholder|dependenc|class|symbol|conflict)/,
  ),
  meaning(
    [
      /\bhost\b.{0,80}\bis unknown\b|\bDNS\b.{0,40}\b(?:no results?|empty|nothing|fail\w*|error)\b|\bEAI_NONAME\b|\bunknown (?:server|host) name\b|\b(?:cannot|could not|can't|unable to|failed to) look up\b/,
    ],
    [fact('network.lookup', { outcome: 'not-found' })],
    /\bkey\b|\bfile\b|\bpath\b/,
  ),
  meaning([/\bno route\b/], [fact('network.connect', { outcome: 'unreachable' })]),
  meaning(
    [
      /\bgave up waiting\b|\bgiving up\b.{0,30}\bafter\b|\bno (?:answer|response|reply) (?:from|within|after)\b/,
      /\bconnect|\bserver\b|\bhost\b|\bport\b|\btcp\b/,
    ],
    [fact('handshake.stalled', { waitingFor: 'anything' })],
  ),
  meaning(
    [
      /\bhost(?: ?name)?\b|\bserver (?:name|address)\b/,
      /\b(?:must|should|may|can) ?not (?:contain|include|start|begin)|\b(?:illegal|invalid) characters?\b|\bprotocol prefix\b|\binvalid (?:host ?name|host|server name)\b.{0,4}["'][^"']{0,60}(?::\/\/|\s)/,
    ],
    (said) => [
      fact('settings.hostSyntax', {
        given: /["']([^"']{1,200})["']/.exec(said)?.[1] ?? 'sftp://',
        problem: /:\/\/|prefix|scheme/i.test(said) ? 'scheme' : 'other',
      }),
    ],
    /\bfile/,
  ),
  // ── the key file ───────────────────────────────────────────────────────────────────────────────────
  meaning(
    [
      /\bpublic key\b/,
      /\bprivate key (?:is )?(?:required|needed|expected)|\bexpected (?:a |the )?private key\b|\binstead of (?:a |the )?private\b|\bnot a private key\b/,
    ],
    [fact('keyFile.format', { format: 'public' })],
  ),
  meaning(
    [keyFile, /\bputty\b|\bppk\b/, /\bconvert|\bnot (?:supported|accepted|valid)|\bunsupported\b|\bcannot\b/],
    [fact('keyFile.format', { format: 'ppk2' })],
    /\bonly\b.{0,20}\bputty\b/,
  ),
  meaning(
    [
      keyFile,
      /\bpermissi|\bmode\b|\baccess rights?\b/,
      /\btoo (?:open|permissive|loose|wide|broad|lax)\b|\binsecure\b|\bunsafe\b|\bexpected 0?[46]00\b|\b(?:should|must) be 0?[46]00\b|\bworld[- ]|\bothers\b/,
    ],
    [fact('keyFile.permissions', { tooOpen: true })],
  ),
  meaning(
    [
      /\bkey\b/,
      /\bpass ?(?:phrase|word)\b/,
      /\brequire[sd]?\b|\bneed(?:s|ed)?\b|\bno pass|\bwithout\b|\bnot (?:given|supplied|provided|specified|set)\b|\bmissing\b/,
      /\bprivate\b|\bssh\b|\bencrypted\b|\bkey ?file\b/,
    ],
    [fact('keyFile.passphrase', { outcome: 'nobody-to-ask' })],
    /\bauthenticat|\blog ?in\b|\bpassword authentication\b|\bpublickey\b/,
  ),
  meaning(
    [keyFile, /\bmode 0?[0-7]?[0-7][4-7][0-7]\b|\bmode 0?[0-7]?[0-7]{2}[4-7]\b/],
    [fact('keyFile.permissions', { tooOpen: true })],
  ),
  meaning(
    [/\bkey\b/, /\bdecrypt/, failed, /\bpass ?(?:phrase|word)\b/],
    [fact('keyFile.passphrase', { outcome: 'wrong' })],
    /\bno pass|\bwithout\b|\brequire|\bneed/,
  ),
  meaning(
    [
      /\bkey\b/,
      /\bpass ?phrase[- ]protected\b|\bprotected by a pass ?phrase\b/,
      /\bnone\b|\bno\b|\bnot\b|\bempty\b/,
    ],
    [fact('keyFile.passphrase', { outcome: 'nobody-to-ask' })],
  ),
  meaning(
    [
      keyFile,
      /\bnot readable\b|\bunreadable\b|\bpermission denied\b|\baccess (?:is )?denied\b|\bnot allowed to read\b/,
    ],
    [fact('keyFile.open', { outcome: 'denied' })],
    /\bdenied \(/,
  ),
  meaning(
    [keyFile, absent],
    [fact('keyFile.open', { outcome: 'missing' })],
    /\bhost ?key|known_?hosts|passphrase/,
  ),
  meaning(
    [
      /\b(?:rsa|dsa|key)\b/,
      /\b(?:512|768|1024)\b.{0,12}\bbits?\b|\bkey (?:length |size )?(?:is )?too (?:short|small|weak)\b/,
      /\btoo (?:short|small|weak)\b|\bminimum\b|\bat least\b|\bnot (?:accepted|allowed)\b/,
    ],
    [fact('auth.signature', { outcome: 'key-too-short' })],
    /\bhost ?key/,
  ),
  meaning(
    [
      /\bssh_?config\b|\.ssh[/\\]config\b/,
      /\bunknown\b|\bbad\b|\binvalid\b|\bunsupported\b|\bunrecogni[sz]ed\b/,
      /\boptions?\b|\bkeywords?\b|\bdirectives?\b|\bvalues?\b|\bsettings?\b/,
    ],
    [fact('settings.configLine', { problem: 'unknown-option' })],
    // With a capital, of an option that OpenSSH once knew: it goes on without.
    /\bline \d+: Unsupported option "/,
  ),
  // ── being let in ───────────────────────────────────────────────────────────────────────────────────
  meaning(
    [
      /\bssh-(?:rsa|dss)\b|\bdsa\b|\bsha-?1\b/,
      /\bno longer\b|\bnot (?:accept|support|allow|permit)|n't (?:accept|support|allow)|\bdisabled\b|\brefus|\breject/,
    ],
    [fact('auth.signature', { outcome: 'key-type-refused' }), refused],
    /\bhost ?key|\bkex\b|\boffer/,
  ),
  meaning(
    [
      /\bmax\w*|\blimit\b|\btoo many\b/,
      /\b(?:auth\w*|log ?[io]n|password) (?:attempts|failures|tries|retries)\b/,
    ],
    [fact('auth.result', { outcome: 'too-many-failures' })],
  ),
  meaning(
    [
      /\baccounts?\b|\bthe user\b|\buser \S{1,60} (?:is|has)\b/,
      /\bsuspended\b|\bdisabled\b|\blocked\b|\bexpired\b|\bdeactivated\b|\bblocked\b|\binactive\b|\bnot (?:active|enabled)\b/,
    ],
    [fact('auth.account', { state: 'locked' }), refused],
    /\bpassword (?:has |is )?expired|\bcertificate/,
  ),
  meaning(
    [
      /\b(?:ssh|auth\w*)[- ]?agent\b/,
      /\bnot (?:running|found|available|reachable|started|set)\b|\bno (?:ssh[- ]?)?agent\b|\bunavailable\b|\bmissing\b|\bcould not\b|\bunable\b|\bno (?:identit|keys)/,
    ],
    [fact('auth.agent', { outcome: 'unavailable' })],
  ),
  meaning(
    [/\bagent\b/, /\bsign/, /\bdeclin|\brefus|\bwould not\b|\bwill not\b|\breject|\bfail/],
    [fact('auth.agent', { outcome: 'refused' })],
  ),
  meaning(
    [
      /\b(?:public|offered|our|your|the|ssh)\b.{0,12}\bkeys?\b/,
      /\bturned down\b|\bnone\b.{0,40}\baccepted\b|\bnot accepted\b|\brejected\b|\brefused\b/,
    ],
    [fact('auth.key', { outcome: 'refused' }), refused],
    /\bhost ?key|\bserver key|\bformat\b|\bload|\bread/,
  ),
  meaning(
    [
      /\b(?:otp|mfa|2fa|totp)\b|\bone[- ]time (?:code|password)\b|\bsecond factor\b/,
      /\brequire|\bask|\bneed|\bnot\b|\bcannot\b/,
    ],
    [fact('auth.result', { outcome: 'second-factor-asked' })],
  ),
  meaning(
    [
      /\b(?:ip|address|host|client|you)\b/,
      /\bblock ?list|\bblack ?list|\bdeny ?list|\bbanned\b|\bblocked by\b/,
    ],
    [fact('handshake.turnedAway', { reason: 'banned' })],
  ),
  // ── the way to the server ──────────────────────────────────────────────────────────────────────────
  meaning([/\bprox(?:y|ies)\b/, /\b(?:403|407|502|503)\b/], (said) => [
    fact('network.proxy', { outcome: /\b407\b/.test(said) ? 'authentication-required' : 'failed' }),
  ]),
  meaning(
    [/\bjump[- ]?(?:host|server|box)\b|\bbastion\b|\bproxy ?(?:jump|command)\b/, failed],
    [fact('network.proxy', { outcome: 'failed', kind: 'jump' })],
  ),
  meaning(
    [
      /\bssh (?:banner|identification|greeting|version)\b|\bserver(?:'s)? (?:greeting|banner)\b/,
      /\bHTTP\b|\bTLS\b|\binstead of\b|\bgarbage\b/,
    ],
    (said) => [
      fact('handshake.firstBytes', {
        from: 'server',
        kind: /\bHTTP\b/i.test(said) ? 'http' : /\bTLS\b/i.test(said) ? 'tls' : 'text',
      }),
    ],
  ),
  meaning(
    [/\bftps?\b/, /\b(?:is|requires?|needs?|expects?|use|select|choose|speaks?) (?:an? |the )?sftp\b/],
    [fact('settings.protocol', { id: 'ftp' }), fact('handshake.firstBytes', { from: 'server', kind: 'ssh' })],
  ),
  meaning(
    [
      /\b(?:peer|server|remote|host|other side)\b/,
      /\bhung up\b|\bvanished\b|\bwent away\b|\bdropped (?:us|the line)\b|\blink (?:went )?down\b/,
    ],
    [fact('network.ended', { how: 'closed', by: 'unknown' })],
  ),
  meaning(
    [/\bidle\b|\binactiv/, /\bkicked\b|\bclosed\b|\bdisconnect|\bended\b|\bterminated\b|\bexpired\b/],
    [fact('network.ended', { how: 'idle', by: 'unknown' })],
  ),
  meaning(
    [/\b(?:ssh|tcp|sftp)? ?port\b/, /\bclosed\b|\bnot (?:open|listening)\b/],
    [fact('network.connect', { outcome: 'refused' })],
    /\bport \d+ closed by|\bconnection closed\b/,
  ),
  // ── starting SFTP ──────────────────────────────────────────────────────────────────────────────────
  meaning(
    [
      /\bsub ?system\b/,
      /\bnot (?:provide|support|offer|enabl|available|found|configured|start|run)|n't (?:provide|support|offer|start)|\bfail|\brefus|\bdenied\b|\bunavailable\b|\bmissing\b|\bdisabled\b/,
    ],
    [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })],
  ),
  meaning(
    [
      /\bsftp\b/,
      /\b(?:server|host|remote)\b/,
      /\bnot (?:enabled|available|supported|provided|offered|configured)\b|\bdisabled\b|\bunavailable\b/,
    ],
    [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })],
    /\b(?:key|auth|algorithm|password|method|log ?in|extension|operation|option|rename|command)/,
  ),
  meaning(
    [/\b(?:limited|restricted|confined) to sftp\b|\bsftp[- ]only\b|\bonly (?:sftp|file transfers?)\b/],
    [accepted, fact('session.request', { kind: 'shell', outcome: 'refused' })],
    /\bonly supports sftp\b|\bftp\b/,
  ),
  meaning(
    [
      /\.(?:bashrc|profile|bash_profile|zshrc|cshrc)\b|\b(?:shell|login)[- ](?:start-?up|script|profile)\b/,
      /\b(?:text|output|packet|data|protocol|stream)\b/,
    ],
    [accepted, fact('sftp.garbage', {})],
  ),
  meaning(
    [/\bscp\b/, /\bnot (?:found|installed|available)\b|\bunavailable\b|\bmissing\b/],
    [accepted, fact('session.request', { kind: 'scp', outcome: 'command-not-found' })],
    /\bno such file|\bfile not found|\/[\w.-]+: |\bwin ?scp\b|\bmethod\b/,
  ),
  // ── files ──────────────────────────────────────────────────────────────────────────────────────────
  meaning(
    [
      /\bcheck ?sums?\b|\bhash(?:es)?\b|\bmd5\b|\bsha-?(?:1|256|512)\b|\bdigests?\b/,
      /\bfiles?\b|\bupload|\btransfer|\bdownload/,
      /\bdiffer|\bmismatch|\bnot match|n't match|\bwrong\b/,
    ],
    [fact('file.checksum', { same: false })],
    /\bkey\b|\bfingerprint\b|\bsignature/,
  ),
  meaning(
    [
      /\b(?:local|source)\b.{0,12}\b(?:file|path|folder|directory)\b|\blocally\b|\bnothing to (?:upload|send|transfer)\b/,
      /\bnot (?:exist|found|be found|there|present)|n't (?:exist|find|found)|\bno such\b|\bmissing\b/,
    ],
    [fact('file.local', { outcome: 'missing' })],
  ),
  meaning(
    [
      /\b(?:disk|storage|space|quota|volume|file ?system)\b/,
      /\bfull\b|\bexceed|\bexhausted\b|\bused up\b|\bout of\b|\binsufficient\b|\bnot enough\b|\breached\b|\bno (?:more |free )?(?:space|room)\b/,
    ],
    [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  ),
  meaning(
    [
      /\b(?:permissions|chmod|time ?stamps?|modification (?:time|date)|mtime|attributes?|ownership)\b/,
      /\b(?:set|sett|chang|preserv|updat|apply|restor|keep)\w*/,
      failed,
    ],
    [fact('file.operation', { operation: 'set-attributes', outcome: 'failed' })],
    /\bkey\b|\bhost\b|\bdenied\b.{0,80}\b(?:write|create|open)/,
  ),
  meaning(
    [
      /\boverwrit|\breplaced?\b/,
      /\brefus|\bnot (?:allowed|permitted|possible|be)\b|\bdenied\b|\bforbid|\bcannot\b|\bexists\b/,
    ],
    [fact('file.operation', { operation: 'other', outcome: 'exists' })],
    /\bkey\b/,
  ),
  meaning(
    [
      /\baccess to\b.{0,120}\bdenied\b|\bno (?:write |read )?(?:permissions?|access|rights?|privileges?)\b|\bnot (?:allowed|permitted|authori[sz]ed) to (?:write|create|upload|read|open|delete|remove|rename|list|access|modify)|\binsufficient (?:permission|privilege|right|access)|\bnot writ(?:e)?able\b|\bread-only\b/,
    ],
    [fact('file.operation', { operation: 'other', outcome: 'denied' })],
    /\bkey\b|known_?hosts/,
  ),
  meaning(
    [
      /\bfile ?names?\b|\bname of the file\b|\bfile\b/,
      /\b(?:invalid|illegal|forbidden|unsupported|disallowed)\b.{0,12}\b(?:characters?|chars?|names?|letters?)\b|\bcharacters?\b.{0,20}\bnot (?:allowed|permitted|accepted)\b|\bname (?:is )?too long\b/,
    ],
    [fact('file.operation', { operation: 'other', outcome: 'name-refused' })],
    /\bkey\b|\bhost\b/,
  ),
  meaning(
    [
      /\b(?:folder|directory|destination|target|(?:remote )?path)\b/,
      /\bnot (?:exist|found|be found|there|present)|n't (?:exist|find|found)|\bno such\b|\bmissing\b|\bunknown\b|\b(?:cannot|could not|unable to|failed to) find\b/,
    ],
    [fact('file.operation', { operation: 'other', outcome: 'missing' })],
    /\bkey\b|known_?hosts|\blocal\b|\bsource\b/,
  ),
]
