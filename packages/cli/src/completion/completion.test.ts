import { spawnSync } from 'node:child_process'
import { Argument, Command, Option } from 'commander'
import { describe, expect, test } from 'vitest'
import { hasTool } from '../testing/tools.ts'
import { bashCompletion } from './bash.ts'
import { fishCompletion } from './fish.ts'
import { completionModel } from './model.ts'
import { zshCompletion } from './zsh.ts'

/** A small tree with everything that can be hard: groups, choices, values, quotes, colons. */
function program(): Command {
  const root = new Command('tsunagu').helpCommand(false)
  root.addOption(new Option('--lang <lang>', 'language').choices(['ja', 'en']))
  const key = root.command('key').description("people's keys").helpCommand(false)
  key
    .command('new')
    .description('make one: fresh')
    .addOption(new Option('-t, --type <type>', 'kind').choices(['ed25519', 'rsa']))
    .option('--comment <text>', 'note')
  key.command('show').description('look').argument('<file>').option('--json', 'data')
  root
    .command('completion')
    .description('script')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh']))
  return root
}

const model = completionModel(program())

/** The words typed so far, the last one being completed; and what must be offered. Files are named `one`, `two`. */
const cases: readonly { typed: readonly string[]; offers: readonly string[] }[] = [
  { typed: [''], offers: ['completion', 'key'] },
  { typed: ['k'], offers: ['key'] },
  { typed: ['key', ''], offers: ['new', 'show'] },
  { typed: ['key', 'n'], offers: ['new'] },
  { typed: ['--lang', ''], offers: ['en', 'ja'] },
  { typed: ['--lang', 'ja', 'key', ''], offers: ['new', 'show'] },
  { typed: ['key', 'new', '--c'], offers: ['--comment'] },
  { typed: ['key', 'new', '--type', ''], offers: ['ed25519', 'rsa'] },
  { typed: ['key', 'new', '-t', 'r'], offers: ['rsa'] },
  { typed: ['key', 'new', '--comment', 'show', '--t'], offers: ['--type'] },
  { typed: ['completion', ''], offers: ['bash', 'zsh'] },
  // A name that is the name of a command, too, stays a name.
  { typed: ['key', 'show', 'new', '--j'], offers: ['--json'] },
]

describe.skipIf(!hasTool('bash'))('bash', () => {
  const complete = (words: readonly string[]): string[] => {
    const script = `${bashCompletion(model)}
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tsunagu; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-euc', script, 'bash', 'tsunagu', ...words], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean).sort()
  }

  test.each(cases)('offers $offers after $typed', ({ typed, offers }) => {
    expect(complete(typed)).toEqual(offers)
  })

  test('completes the value of --option=value, which bash hands over as three words', () => {
    expect(complete(['key', 'new', '--type', '=', 'e'])).toEqual(['ed25519'])
    expect(complete(['key', 'new', '--type', '='])).toEqual(['ed25519', 'rsa'])
    expect(complete(['--lang', '=', 'ja', 'key', 'sh'])).toEqual(['show'])
  })

  test('leaves file names to bash where nothing better is known', () => {
    expect(complete(['key', 'show', ''])).toEqual([])
    expect(bashCompletion(model)).toContain('-o default')
  })
})

describe.skipIf(!hasTool('fish'))('fish', () => {
  const complete = (words: readonly string[]): string[] => {
    const script = `${fishCompletion(model)}\ncomplete -C $argv[1]`
    const { stdout, stderr } = spawnSync(
      'fish',
      ['--no-config', '-c', script, ['tsunagu', ...words].join(' ')],
      {
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
    const offered = stdout.split('\n').map((line) => line.split('\t')[0]!)
    return offered.filter((word) => word && !word.includes('=')).sort()
  }

  test.each(cases)('offers $offers after $typed', ({ typed, offers }) => {
    expect(complete(typed)).toEqual(offers)
  })
})

describe.skipIf(!hasTool('zsh'))('zsh', () => {
  // Completion functions run inside the line editor only. What they hand to it is caught here.
  const complete = (words: readonly string[]): string[] => {
    const script = `
      compdef() { }
      _describe() { local name=\${@[-1]}; print -rl -- \${(P)name} }
      _files() { print -r -- FILES }
      compset() { PREFIX=\${PREFIX#*=} }
      ${zshCompletion(model)}
      words=("$@"); CURRENT=$#; PREFIX=\${words[-1]}; _tsunagu`
    const { stdout, stderr } = spawnSync('zsh', ['-fuc', script, 'zsh', 'tsunagu', ...words], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const prefix = words.at(-1)!.replace(/^--[a-z]+=/, '')
    const offered = stdout.split('\n').map((line) => line.split(':')[0]!)
    return offered.filter((word) => word !== '' && word.startsWith(prefix)).sort()
  }

  test.each(cases)('offers $offers after $typed', ({ typed, offers }) => {
    expect(complete(typed)).toEqual(offers)
  })

  test('completes the value of --option=value, and files where nothing better is known', () => {
    expect(complete(['key', 'new', '--type='])).toEqual(['ed25519', 'rsa'])
    expect(complete(['key', 'show', ''])).toEqual(['FILES'])
  })
})
