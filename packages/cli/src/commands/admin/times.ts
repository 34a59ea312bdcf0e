import type { Language, Phrase } from '../../language.ts'

/** `2026-04-01 09:05:07` in the zone of this machine; with `iso`, `2026-04-01T00:05:07.000Z`. */
export function dateTime(time: Date, iso: boolean): string {
  return iso ? time.toISOString() : `${date(time)} ${clock(time)}`
}

/** The local date, `2026-04-01`. */
export function date(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}

/** The local time of day, `09:05:07`. */
export function clock(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')
}

/** How far local time is from UTC at that moment: `UTC+09:00`. */
export function zone(time: Date): string {
  const minutes = -time.getTimezoneOffset()
  const sign = minutes < 0 ? '-' : '+'
  const size = Math.abs(minutes)
  return `UTC${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const durations: Readonly<Record<'ms' | 's' | 'min' | 'h', Phrase<{ a: number; b: number }>>> = {
  ms: { ja: ({ a }) => `${a} ミリ秒`, en: ({ a }) => `${a} ms` },
  s: { ja: ({ a }) => `${a} 秒`, en: ({ a }) => `${a} s` },
  min: { ja: ({ a, b }) => `${a} 分 ${b} 秒`, en: ({ a, b }) => `${a} min ${b} s` },
  h: { ja: ({ a, b }) => `${a} 時間 ${b} 分`, en: ({ a, b }) => `${a} h ${b} min` },
}

/** A time span in the two largest units that matter. */
export function duration(ms: number, language: Language): string {
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  if (ms < 999.5) return durations.ms[language]({ a: Math.round(ms), b: 0 })
  if (seconds < 60) return durations.s[language]({ a: seconds, b: 0 })
  if (minutes < 60) return durations.min[language]({ a: minutes, b: seconds % 60 })
  return durations.h[language]({ a: Math.floor(minutes / 60), b: minutes % 60 })
}

const unitsMs: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/** Days in words, in either language whatever the language of the output. */
const daysBack: Readonly<Record<string, number>> = { today: 0, 今日: 0, yesterday: 1, 昨日: 1 }

/**
 * A point in time as people write it: `2026-04-01`, `2026-04-01 09:30`, `2026-04-01T09:30:00Z` (local time without
 * zone), `today`, `yesterday`, or how long ago: `30m`, `2h`, `7d`, `1w`.
 *
 * @param endOfDay a date alone means the moment when that day ends, instead of its first
 * @returns null when it is none of these
 */
export function parseTime(text: string, now: Date, endOfDay: boolean): Date | null {
  const back = daysBack[text]
  if (back !== undefined) {
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() - back + (endOfDay ? 1 : 0))
  }
  const ago = /^([0-9]{1,6})([smhdw])$/.exec(text)
  if (ago) return new Date(now.getTime() - Number(ago[1]) * unitsMs[ago[2]!]!)
  const parts =
    /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,3})?)?)(Z|[+-][0-9]{2}:[0-9]{2})?)?$/.exec(
      text,
    )
  if (!parts) return null
  const [, year, month, day, time, offset = ''] = parts
  const midnight = new Date(Number(year), Number(month) - 1, Number(day))
  // JavaScript takes February 30 for March 2.
  if (midnight.getMonth() !== Number(month) - 1) return null
  if (time === undefined) {
    if (endOfDay) midnight.setDate(midnight.getDate() + 1)
    return midnight
  }
  const moment = new Date(`${year}-${month}-${day}T${time}${offset}`)
  return Number.isNaN(moment.getTime()) ? null : moment
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
