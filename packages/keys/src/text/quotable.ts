/**
 * What an error may quote of a file. A damaged file can hold anything anywhere, a piece of its secret half where a
 * name belongs included: only what cannot be such a piece is shown.
 */

/**
 * A name of an algorithm, if it cannot be base64 or hexadecimal: all lower-case or all capitals, with a hyphen,
 * which those alphabets do not have. Otherwise words that stand in for it.
 */
export function quotableName(name: string): string {
  const isName = /^(?:[a-z0-9]+(?:-[a-z0-9]+)+(?:@[a-z]+(?:\.[a-z]+)+)?|[A-Z0-9]+(?:-[A-Z0-9]+)+)$/.test(name)
  if (name === 'none' || (isName && name.length <= 48)) return name
  return `an unknown name of ${name.length} letters`
}

/** The label of a BEGIN or END line, if it looks like the words of one; otherwise words that stand in for it. */
export function quotableLabel(label: string): string {
  return /^[A-Z0-9]{1,11}(?: [A-Z0-9]{1,11}){0,4}$/.test(label) ? label : 'an unknown label'
}

/** An object identifier of the arcs under which algorithms are registered; otherwise words that stand in for it. */
export function quotableOid(oid: string): string {
  return /^(?:1\.2\.\d{3}|1\.3|2\.16\.\d{3})(?:\.\d{1,6}){1,9}$/.test(oid) ? oid : 'unknown'
}
