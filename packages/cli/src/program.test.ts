import type { Command } from 'commander'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cli } from './cli.ts'
import type { CommandNode } from './command.ts'
import { tree } from './commands/tree.ts'
import type { Language, Phrase, Text } from './language.ts'
import { displayWidth } from './layout.ts'
import { createOutput } from './output.ts'
import { createWholeProgram } from './program.ts'

/** Enough of a Cli to show help; what it writes is collected. */
function helpCli(language: Language, columns: number): { readonly cli: Cli; read(): string } {
  let written = ''
  const write = (text: string) => {
    written += text
  }
  const out = createOutput({ write, columns }, {})
  const say: Cli['say'] = <Values>(text: Text | Phrase<Values>, values?: Values) => {
    const one = text[language]
    return typeof one === 'string' ? one : one(values as Values)
  }
  const prompt: Cli['prompt'] = { secret: async () => null, line: async () => null, close: () => {} }
  const cli: Cli = { language, out, err: out, prompt, env: {}, say, action: () => async () => {} }
  const read = () => {
    const text = written
    written = ''
    return text
  }
  return { cli, read }
}

/** The help of every command, by its words. */
async function allHelp(language: Language, columns: number): Promise<Map<string, string>> {
  const { cli, read } = helpCli(language, columns)
  const pages = new Map<string, string>()
  const visit = (command: Command, words: string): void => {
    command.outputHelp()
    pages.set(words, read())
    for (const below of command.commands) visit(below, `${words} ${below.name()}`)
  }
  visit(await createWholeProgram(tree, cli, '0'), 'tsunagu')
  return pages
}

function names(nodes: readonly CommandNode[], before = 'tsunagu'): string[] {
  return nodes.flatMap((node) => {
    const words = `${before} ${node.name}`
    return 'commands' in node ? [words, ...names(node.commands, words)] : [words]
  })
}

describe.each(['ja', 'en'] as const)('help in the language %s', (language) => {
  let pages: Map<string, string>
  beforeAll(async () => {
    pages = await allHelp(language, 80)
  })

  test('is there for every command of the tree', () => {
    expect([...pages.keys()]).toEqual(['tsunagu', ...names(tree)])
    for (const [words, page] of pages) expect(page).toContain(words)
  })

  test('has no words of the other language', () => {
    const foreign =
      language === 'en'
        ? /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef].*/u
        : /\b(?:Options|Arguments|Commands|Usage|Examples|default|choices|display|show this)\b.*/
    const found = [...pages].flatMap(([words, page]) => {
      const [match] = foreign.exec(page) ?? []
      return match ? [`${words}: ${match}`] : []
    })
    expect(found).toEqual([])
  })

  test('explains every option and every argument', () => {
    const bare = [...pages].flatMap(([words, page]) =>
      (page.match(/^ {2}(?:-|<|\[)\S.*$/gm) ?? [])
        .filter((line) => !/\S {2,}\S/.test(line.trim()))
        .map((line) => `${words}: ${line.trim()}`),
    )
    expect(bare).toEqual([])
  })

  test('fits into 80 columns, except for lines to copy', () => {
    const wide = [...pages].flatMap(([words, page]) =>
      page
        .split('\n')
        .filter((line) => displayWidth(line) > 80 && !/tsunagu|sftp/.test(line))
        .map((line) => `${words}: ${line}`),
    )
    expect(wide).toEqual([])
  })
})
