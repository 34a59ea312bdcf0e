/** The settings that a login to this server really uses, whoever resolved them. */

export interface IdentityFile {
  /** Absolute, with tokens filled in. */
  readonly path: string
  /** True when a person wrote it, on the command line or in settings; false for names that are tried by default. */
  readonly named: boolean
}

export interface Settings {
  /** What was asked for: a name, an address, or an alias. */
  readonly alias: string
  readonly hostName: string
  readonly port: number
  readonly user: string
  /** In the order in which they are tried. */
  readonly identityFiles: readonly IdentityFile[]
  /** Keys of the agent count only when they are among the files. */
  readonly identitiesOnly: boolean
  /** A socket; null for none. */
  readonly agentSocket: string | null
  readonly userKnownHosts: readonly string[]
  readonly globalKnownHosts: readonly string[]
  readonly hostKeyAlias: string | null
  readonly strictHostKeyChecking: 'ask' | 'yes' | 'accept-new' | 'no'
  readonly proxyCommand: string | null
  readonly proxyJump: string | null
  /** True when nobody may be asked. */
  readonly batchMode: boolean
  readonly publicKeys: boolean
  /** Seconds; 0 for none. */
  readonly keepAliveSeconds: number
  readonly addressFamily: 'any' | 'inet' | 'inet6'
  /** What the client offers, best first; null when it is not known. */
  readonly algorithms: Algorithms | null
  /** Where it comes from: `ssh -G`, or our own reading of the files. */
  readonly origin: 'ssh' | 'files'
  /** Parts of the files that were not followed, such as `Match exec`. */
  readonly notFollowed: readonly string[]
}

export interface Algorithms {
  readonly kex: readonly string[]
  readonly hostKey: readonly string[]
  readonly cipher: readonly string[]
  readonly mac: readonly string[]
  /** Signature algorithms for the person's own keys. */
  readonly publicKey: readonly string[]
}

/** One thing wrong with a settings file. */
export interface ConfigProblem {
  readonly problem:
    | 'unknown-option'
    | 'bad-value'
    | 'missing-value'
    | 'bad-permissions'
    | 'unreadable'
    | 'syntax'
  readonly file: string
  /** From 1; null when it is the file as a whole. */
  readonly line: number | null
  readonly option: string | null
}

/** Where one value was set. */
export interface SetAt {
  readonly option: string
  readonly value: string
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** OpenSSH's names, tried when none is named (ssh_config(5), IdentityFile). */
export const DEFAULT_KEY_NAMES = [
  'id_rsa',
  'id_ecdsa',
  'id_ecdsa_sk',
  'id_ed25519',
  'id_ed25519_sk',
  'id_xmss',
  'id_dsa',
]
