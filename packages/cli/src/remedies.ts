import { platformName, type RenderedRemedy } from '@tsunagu/catalogue'
import type { Cli } from './cli.ts'
import type { Language } from './language.ts'
import { wrap } from './layout.ts'
import type { Output } from './output.ts'

/** How a remedy is carried out somewhere: what to type and what to choose. */
interface Way {
  readonly places: readonly string[]
  readonly lines: readonly string[]
  /** All of it is for PowerShell: then the shell is named even when there is no other way. */
  readonly inPowerShell: boolean
}

/**
 * Prints remedies as a list. The catalogue has one for each platform and client; those that a reader sees as the
 * same step are one item, with the ways to do it below, named when there are several.
 */
export function printRemedies(cli: Cli, out: Output, remedies: readonly RenderedRemedy[]): void {
  const steps = new Map<string, Way[]>()
  for (const remedy of remedies) {
    const ways = steps.get(remedy.text) ?? []
    steps.set(remedy.text, ways)
    addWay(ways, remedy, cli.language)
  }
  for (const [text, ways] of steps) {
    printItem(out, text)
    for (const { places, lines, inPowerShell } of ways) {
      // On lines of their own, so that they can be copied whole.
      if (ways.length > 1 || inPowerShell)
        out.line(`      ${places.join(cli.language === 'ja' ? '、' : ', ')}:`)
      for (const line of lines) out.line(`        ${out.style('cyan', line)}`)
    }
  }
}

/** An item of a list, its further lines below its first letter. */
export function printItem(out: Output, text: string): void {
  const [first = '', ...rest] = wrap(text, Math.min(out.columns, 100) - 6).split('\n')
  out.line(`    - ${first}`)
  for (const line of rest) out.line(`      ${line}`)
}

function addWay(ways: Way[], remedy: RenderedRemedy, language: Language): void {
  const { platforms = [], clients = [], menuLabels, commands = [] } = remedy
  const lines = [...(menuLabels ? [menuLabels.join(' > ')] : []), ...commands.map(({ line }) => line)]
  if (lines.length === 0 && ways.length > 0) return
  const inPowerShell = platforms.includes('windows') && commands.some(({ place }) => place === 'powershell')
  const named = platforms.map((platform) => platformName(platform, commands, language))
  const places = clients.length === 0 || inPowerShell ? [...clients, ...named] : clients
  const index = ways.findIndex((way) => way.lines.join('\n') === lines.join('\n'))
  const same = ways[index]
  if (!same) ways.push({ places, lines, inPowerShell })
  else
    ways[index] = {
      lines,
      places: [...new Set([...same.places, ...places])],
      inPowerShell: same.inPowerShell && inPowerShell,
    }
}
