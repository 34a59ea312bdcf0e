// The table on the terminal and the file for later.

import { execFileSync } from 'node:child_process'
import { cpus, release, totalmem } from 'node:os'
import type { Comparison, Measure } from './measure.ts'

/** What the numbers depend on, beside the programs themselves. */
export interface Conditions {
  /** ISO 8601, UTC. */
  readonly date: string
  readonly machine: ReturnType<typeof machine>
  /** By server name, as each program names itself. */
  readonly versions: Readonly<Record<string, string>>
  readonly rounds: number
  /** Size of the large file. */
  readonly mebibytes: number
  readonly sessions: number
}

const digits = (value: number) => {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return value.toFixed(0)
  if (Math.abs(value) >= 0.1) return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
  return value.toPrecision(2)
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
    measure.title.en,
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

const verdict = ({ met }: Comparison) => (met === null ? '' : met ? '達成 / met' : '**未達 / missed**')

/** The page of the documentation, in both languages, as one Markdown text. */
export function page(comparisons: readonly Comparison[], conditions: Conditions): string {
  const { machine, versions, rounds, mebibytes, sessions } = conditions
  const date = conditions.date.slice(0, 10)
  const rows = comparisons.map((comparison) => {
    const { measure, medians, ratio, ratios } = comparison
    const range = ratios.length > 1 ? `${digits(Math.min(...ratios))}–${digits(Math.max(...ratios))}` : ''
    const value = (server: string) => `${digits(medians[server] ?? Number.NaN)} ${measure.unit}`
    return [
      `${measure.title.ja}<br>${measure.title.en}`,
      value('openssh'),
      value('tsunagu'),
      ratio === null ? '' : `x${digits(ratio)}`,
      range,
      target(measure),
      verdict(comparison),
    ]
  })
  const at = `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Linux ${machine.kernel}, Node ${machine.node}, commit ${machine.commit}`
  return `${[
    '# OpenSSH と並べて測った性能 / Performance beside OpenSSH',
    '',
    `${versions['tsunagu']} と ${versions['openssh']}（sshd と internal-sftp）を同じコンピュータで同時に起動し、交互に ${rounds} 回ずつ測った結果です（${date}）。値は中央値です。比は tsunagu ÷ OpenSSH を回ごとに求めた中央値、幅はその最小と最大です。一台のコンピュータの中の通信なので、回線の影響は入っていません。値そのものは実行のたびに数割動くため、比を見てください。`,
    `大きいファイルは ${mebibytes} MiB、待機中のセッションは ${sessions} 個です。OpenSSH の RSS は、プロセスどうしで共有しているページを何度も数えます。PSS はそれを割って数えます。`,
    '測り方は [ward/README.md](../ward/README.md) にあります。このページは `npm run bench -- --write` が書きます。手で直さないでください。',
    '',
    `${versions['tsunagu']} and ${versions['openssh']} (sshd with internal-sftp) on one machine, ${rounds} interleaved rounds each, on ${date}. Values are medians. The ratio is the median of each round's tsunagu / OpenSSH, the range its least and greatest. Everything stays within one machine, so no line is part of it. The values themselves move by tens of percent from run to run; the ratios count.`,
    `The large file has ${mebibytes} MiB; ${sessions} sessions are idle. The RSS of OpenSSH counts pages that its processes share several times; PSS divides them.`,
    'How it is measured: [ward/README.md](../ward/README.md). This page is written by `npm run bench -- --write`; do not edit it.',
    '',
    `コンピュータ / Machine: ${at}`,
    '',
    '| 項目 / Measure | OpenSSH | tsunagu | 比 / Ratio | 幅 / Range | 目標 / Target | |',
    '| --- | --: | --: | --: | --: | --: | --- |',
    ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    '',
  ].join('\n')}`
}

/** The computer and the state of the sources. */
export function machine() {
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
