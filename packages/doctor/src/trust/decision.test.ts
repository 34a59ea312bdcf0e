import { describe, expect, test } from 'vitest'
import { decide, type TrustQuestion } from './decision.ts'

const verdicts = ['match', 'mismatch', 'unknown', 'revoked'] as const
const published = ['matches', 'matches-unofficially', 'differs', 'unknown'] as const
const strict = ['ask', 'yes', 'accept-new', 'no'] as const
const answers = [true, false, null] as const

const all: Omit<TrustQuestion, 'ask'>[] = verdicts.flatMap((verdict) =>
  published.flatMap((one) =>
    strict.flatMap((strictHostKeyChecking) =>
      [true, false].map((acceptNewHostKey) => ({
        verdict,
        published: one,
        strictHostKeyChecking,
        acceptNewHostKey,
      })),
    ),
  ),
)

describe('going on with a host key', () => {
  test.each(answers)(
    'never happens with one that differs or is revoked, whatever is set and said (%s)',
    async (answer) => {
      for (const question of all.filter(({ verdict }) => verdict === 'mismatch' || verdict === 'revoked'))
        expect(
          await decide({ ...question, ask: async () => answer }),
          JSON.stringify(question),
        ).toMatchObject({ goOn: false })
    },
  )

  test('never happens with an unknown one that is none of the published', async () => {
    for (const question of all.filter((one) => one.verdict === 'unknown' && one.published === 'differs'))
      expect(await decide({ ...question, ask: async () => true })).toEqual({
        goOn: false,
        because: 'not-the-published',
      })
  })

  test('does not happen by a fingerprint that is not published for comparing', async () => {
    const question = {
      verdict: 'unknown',
      published: 'matches-unofficially',
      strictHostKeyChecking: 'ask',
      acceptNewHostKey: false,
    } as const
    expect(await decide({ ...question, ask: async () => null })).toEqual({
      goOn: false,
      because: 'nobody-to-ask',
    })
    expect(await decide({ ...question, ask: async () => false })).toEqual({
      goOn: false,
      because: 'not-agreed',
    })
  })

  test('asks nobody where the answer is known', async () => {
    const ask = () => Promise.reject(new Error('asked'))
    for (const question of all.filter((one) => one.verdict === 'match'))
      expect(await decide({ ...question, ask })).toMatchObject({ goOn: true })
    for (const strictHostKeyChecking of ['accept-new', 'no'] as const)
      expect(
        await decide({
          verdict: 'unknown',
          published: 'unknown',
          strictHostKeyChecking,
          acceptNewHostKey: false,
          ask,
        }),
      ).toEqual({ goOn: true, because: 'settings' })
  })
})
