/**
 * The last resort's unit: words, what they may mean, and where they count. And what several families lead to.
 */
import { type Draft, fact } from '../pattern.ts'

/** What a line may mean. Several readings are several guesses, each to be diagnosed by itself. */
export type Readings = readonly (readonly Draft[])[]

export interface WordFamily {
  readonly words: RegExp
  /** @param said the line, and after it the same with the names of classes taken apart */
  read(said: string, following: string): Readings
  /**
   * `own`: words that nothing but SSH has a use for; they count without the name of the protocol beside them.
   * `wrapper`: what a program says in the place of its ssh's words; as `own`, but never beside words that say more.
   * `meant`: what words mean together, in any order; they count in a line that names SSH, or in one message about it.
   * `particular`: what is told of the client's own side or of the server's identity; it counts also beside a guess.
   */
  readonly kind: 'own' | 'wrapper' | 'particular' | 'meant' | 'common'
}

type Read = (said: string, following: string) => readonly Draft[]
const one =
  (kind: WordFamily['kind']) =>
  (words: RegExp, read: Read): WordFamily => ({
    kind,
    words,
    read: (said, following) => {
      const drafts = read(said, following)
      return drafts.length > 0 ? [drafts] : []
    },
  })
export const own = one('own')
/** Words that may mean any of these, whatever else the line says. */
export const either = (kind: WordFamily['kind'], words: RegExp, ...readings: Readings): WordFamily => ({
  kind,
  words,
  read: () => readings,
})
export const particular = one('particular')
export const common = one('common')
export const several = (words: RegExp, read: (said: string) => Readings): WordFamily => ({
  kind: 'common',
  words,
  read,
})

export const loginRefused = fact('auth.result', { outcome: 'refused' })
export const sessionEnded = [
  fact('auth.result', { outcome: 'accepted' }),
  fact('sftp.start', { outcome: 'closed' }),
] as const
export const notReached = fact('network.connect', { outcome: 'failed' })
export const cutOff = (during?: 'handshake' | 'authentication') =>
  fact('network.ended', { how: 'closed', by: 'unknown', during })

/** Every step up to a session, for programs that say of none which it was. */
export const anyStep: Readings = [
  [notReached],
  [fact('network.lookup', { outcome: 'not-found' })],
  [fact('network.ended', { how: 'reset', by: 'unknown' })],
  [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
  [fact('hostKey.refused', {})],
  [loginRefused],
  sessionEnded,
]

/** An attempt to connect that failed in a way that is known. */
export const connect = (outcome: 'refused' | 'unreachable' | 'timed-out') =>
  fact('network.connect', { outcome })
