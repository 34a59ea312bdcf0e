/** Writes PEM: five hyphens, lines of `width` letters, headers with an empty line after them. */
export function writePem(
  label: string,
  bytes: string,
  options: { width: number; headers?: readonly string[] },
): string {
  const lines = bytes.match(new RegExp(`.{1,${options.width}}`, 'g')) ?? []
  const headers = options.headers === undefined ? [] : [...options.headers, '']
  return `${[`-----BEGIN ${label}-----`, ...headers, ...lines, `-----END ${label}-----`].join('\n')}\n`
}
