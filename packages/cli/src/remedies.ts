import type { Platform, RenderedRemedy } from '@tsunagu/catalogue'
import type { Cli } from './cli.ts'
import { wrap } from './layout.ts'
import type { Output } from './output.ts'

const platformNames: Readonly<Record<Platform, string>> = {
  linux: 'Linux',
  macos: 'macOS',
  windows: 'Windows',
}

/** How a remedy is carried out somewhere: what to type and what to choose. */
interface Way {
  readonly places: readonly string[]
  /** Where a client's way applies, told when it has another one elsewhere. */
  readonly platforms: readonly string[]
  readonly lines: readonly string[]
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
    addWay(ways, remedy)
  }
  for (const [text, ways] of steps) {
    printItem(out, text)
    for (const way of ways) {
      // On lines of their own, so that they can be copied whole.
      if (ways.length > 1) out.line(`      ${nameOf(way, ways, cli.language === 'ja')}:`)
      for (const line of way.lines) out.line(`        ${out.style('cyan', line)}`)
    }
  }
}

/** For whom a way is; two ways of one client are told apart by their platforms. */
function nameOf({ places, platforms }: Way, ways: readonly Way[], japanese: boolean): string {
  const comma = japanese ? '、' : ', '
  const name = places.join(comma)
  const alone = ways.filter((way) => way.places.join(comma) === name).length === 1
  if (alone || platforms.length === 0) return name
  return japanese ? `${name}（${platforms.join(comma)}）` : `${name} (${platforms.join(comma)})`
}

/** An item of a list, its further lines below its first letter. */
export function printItem(out: Output, text: string): void {
  const [first = '', ...rest] = wrap(text, Math.min(out.columns, 100) - 6).split('\n')
  out.line(`    - ${first}`)
  for (const line of rest) out.line(`      ${line}`)
}

function addWay(ways: Way[], { platforms, clients, menu, commands }: RenderedRemedy): void {
  const lines = [...(menu ? [menu.join(' > ')] : []), ...(commands ?? []).map(({ line }) => line)]
  if (lines.length === 0 && ways.length > 0) return
  const on = platforms?.map((platform) => platformNames[platform]) ?? []
  const places = clients ?? on
  const same = ways.findIndex((way) => way.lines.join('\n') === lines.join('\n'))
  if (same < 0) ways.push({ places, platforms: clients ? on : [], lines })
  else
    ways[same] = {
      lines,
      places: [...new Set([...(ways[same]?.places ?? []), ...places])],
      platforms: [...new Set([...(ways[same]?.platforms ?? []), ...(clients ? on : [])])],
    }
}
