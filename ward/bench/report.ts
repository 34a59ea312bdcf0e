// The table on the terminal and the file for later.

import { execFileSync } from 'node:child_process'
import { cpus, release, totalmem } from 'node:os'
import type { Comparison, Measure } from './measure.ts'

const digits = (value: number) => {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}

function target({ target, better, unit }: Measure): string {
  if (!target) return ''
  const sign = better === 'higher' ? '>=' : '<='
  return 'ratio' in target ? `${sign} x${target.ratio}` : `${sign} ${target.value} ${unit}`
}

/** A table for people: medians, their ratio, and whether the target was met. */
export function table(comparisons: readonly Comparison[], servers: readonly string[]): string {
  const head = ['measure', 'unit', ...servers, 'ratio', 'target', '']
  const rows = comparisons.map(({ measure, medians, ratio, met }) => [
    measure.title,
    measure.unit,
    ...servers.map((name) => digits(medians[name] ?? Number.NaN)),
    ratio === null ? '' : `x${digits(ratio)}`,
    target(measure),
    met === null ? '' : met ? 'met' : 'MISSED',
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** What the numbers depend on. */
export function machine(): Record<string, string | number> {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    kernel: release(),
    node: process.version,
    commit: commit(),
  }
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
