import type { Attributes } from '../protocol/attributes.ts'

/** Names for the numbers in a listing. */
export type OwnerNames = { user(uid: number): string; group(gid: number): string }

/** The letter for each file type (the S_IFMT bits of stat). A Map, because keys of an object would be text. */
const TYPES: ReadonlyMap<number, string> = new Map([
  [0o140000, 's'],
  [0o120000, 'l'],
  [0o100000, '-'],
  [0o060000, 'b'],
  [0o040000, 'd'],
  [0o020000, 'c'],
  [0o010000, 'p'],
])
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** As `ls -l`: a time further away than half a year is shown with its year. */
const HALF_A_YEAR_SECONDS = 182 * 24 * 60 * 60

/**
 * One line as `ls -l` prints it (draft section 7 recommends the form; old clients parse it).
 * @param nowSeconds seconds since 1970.
 */
export function longName(
  name: string,
  attributes: Attributes,
  links: number,
  owners: OwnerNames,
  nowSeconds: number,
): string {
  const mode = attributes.permissions ?? 0
  const size = String(attributes.size ?? 0).padStart(8)
  const user = owners.user(attributes.uid ?? 0).padEnd(8)
  const group = owners.group(attributes.gid ?? 0).padEnd(8)
  const time = timeText(attributes.modifyTime ?? 0, nowSeconds)
  return `${modeText(mode)} ${String(links).padStart(4)} ${user} ${group} ${size} ${time} ${name}`
}

const modeTexts = new Map<number, string>()

/** Few modes are in use, and each listing needs one for every file. */
function modeText(mode: number): string {
  let text = modeTexts.get(mode)
  if (text === undefined) {
    text = (TYPES.get(mode & 0o170000) ?? '?') + triple(mode >> 6, mode & 0o4000, 's')
    text += triple(mode >> 3, mode & 0o2000, 's') + triple(mode, mode & 0o1000, 't')
    if (modeTexts.size < 1000) modeTexts.set(mode, text)
  }
  return text
}

function triple(bits: number, special: number, letter: string): string {
  const execute = bits & 1 ? (special ? letter : 'x') : special ? letter.toUpperCase() : '-'
  return (bits & 4 ? 'r' : '-') + (bits & 2 ? 'w' : '-') + execute
}

function timeText(seconds: number, nowSeconds: number): string {
  const date = new Date(seconds * 1000)
  const day = `${MONTHS[date.getMonth()]} ${String(date.getDate()).padStart(2)}`
  const recent = seconds <= nowSeconds && nowSeconds - seconds < HALF_A_YEAR_SECONDS
  if (!recent) return `${day}  ${date.getFullYear()}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
