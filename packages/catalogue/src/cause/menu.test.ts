/** Menus are what a person looks for on the screen: in the language of the program, whatever else is said. */
import { describe, expect, test } from 'vitest'
import { causes } from '../causes/list.ts'
import type { ClientId } from '../evidence/facts.ts'
import { englishOnly, menusOf, onwards } from './menu.ts'
import type { Remedy } from './remedy.ts'

const program = menusOf({ File: { ja: 'ファイル' }, 'Open…': { ja: '開く…' } })

test('a path is spelt as the program spells it in each language', () => {
  expect(program('File', 'Open…')).toEqual({ en: ['File', 'Open…'], ja: ['ファイル', '開く…'] })
})

test('a program in English only is spelt so in every language, also where another program leads into it', () => {
  expect(onwards(program('File'), englishOnly('Load'))).toEqual({
    en: ['File', 'Load'],
    ja: ['ファイル', 'Load'],
  })
})

test('a label without a translation, and a label that the program has not, do not compile', () => {
  // @ts-expect-error Japanese is missing
  menusOf({ File: {} })
  // @ts-expect-error no such label
  const path = () => program('Edit')
  expect(path).toBeInstanceOf(Function)
})

const remedies: readonly Remedy[] = causes.flatMap((cause) =>
  cause.examples.flatMap((example) => cause.remedies(example, { site: null, frontDoor: null })),
)
const menusFor = (client: ClientId) =>
  remedies.flatMap(({ clients, menu }) => (menu && clients?.includes(client) ? [menu] : []))

describe.each(['winscp', 'filezilla'] as const)('%s, which has a Japanese interface', (client) => {
  test('is led through in Japanese', () => {
    // Pageant is English, and its keys serve these clients too.
    const own = menusFor(client).filter(({ en }) => en[0] !== 'Pageant' && en[0] !== 'PuTTYgen')
    expect(own.length).toBeGreaterThan(5)
    for (const { ja, en } of own) {
      expect(ja).toHaveLength(en.length)
      expect(ja[0]).not.toBe(en[0])
    }
  })
})

test('PuTTY is led through in English', () => {
  const menus = menusFor('putty')
  expect(menus.length).toBeGreaterThan(3)
  for (const { ja, en } of menus) expect(ja).toEqual(en)
})
