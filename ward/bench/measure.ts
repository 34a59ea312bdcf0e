// What is measured, and how several values become one number.

/** One number that is taken for every server in every round. */
export interface Measure {
  readonly id: string
  readonly title: Readonly<Record<'ja' | 'en', string>>
  readonly unit: 'MB/s' | 's' | 'ms' | 'logins/s' | 'KiB' | 's/GiB'
  /** Which direction is good. */
  readonly better: 'higher' | 'lower'
  /** What the service promises: against OpenSSH in the same run, or as a value of its own. */
  readonly target?: { readonly ratio: number } | { readonly value: number }
}

/** Values of one measure for one server, in the order of the rounds. */
export type Values = readonly number[]

/** The middle value; the mean of the two middle ones when their number is even. NaN for none. */
export function median(values: Values): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length % 2 === 1) return sorted[middle]!
  return sorted.length === 0 ? Number.NaN : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export interface Comparison {
  readonly measure: Measure
  /** By server name. */
  readonly medians: Readonly<Record<string, number>>
  readonly values: Readonly<Record<string, Values>>
  /**
   * The median of the rounds' own ratios (tsunagu over OpenSSH): both numbers of one round were taken within
   * seconds of each other, so a machine that slows down for a while distorts it less than a ratio of medians.
   * null when one of the two was not measured.
   */
  readonly ratio: number | null
  /** What `ratio` is the median of, in the order of the rounds. */
  readonly ratios: Values
  /** null when there is no target, or nothing to compare with. */
  readonly met: boolean | null
}

/** Compares what was measured for tsunagu with what was measured for OpenSSH. */
export function compare(measure: Measure, values: Readonly<Record<string, Values>>): Comparison {
  const medians = Object.fromEntries(Object.entries(values).map(([name, list]) => [name, median(list)]))
  const ours = values['tsunagu'] ?? []
  const theirs = values['openssh'] ?? []
  const ratios = ours.slice(0, theirs.length).map((value, round) => value / theirs[round]!)
  const ratio = ratios.length > 0 ? median(ratios) : null
  return { measure, medians, values, ratio, ratios, met: isMet(measure, ratio, ours) }
}

function isMet({ target, better }: Measure, ratio: number | null, ours: Values): boolean | null {
  if (!target) return null
  const [reached, wanted] = 'ratio' in target ? [ratio, target.ratio] : [median(ours), target.value]
  if (reached === null || Number.isNaN(reached)) return null
  return better === 'higher' ? reached >= wanted : reached <= wanted
}
