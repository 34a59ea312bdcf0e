const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const

/** Bytes as people read them, in powers of 1,000, never wider than 6 characters: `0 B`, `999 B`, `1.2 MB`, `15 GB`. */
export function size(bytes: number): string {
  let value = bytes
  let unit = 0
  // What would be rounded to 1000 goes to the next unit.
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  const digits = unit > 0 && value < 9.95 ? 1 : 0
  return `${value.toFixed(digits)} ${units[unit]}`
}
