import { styleText } from 'node:util'
import { wrap } from './layout.ts'

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** What we need of a stream such as `process.stdout`. */
export interface OutputStream {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Standard output or standard error, with what is known about who reads it. */
export interface Output {
  /** Writes `text` and a line end. */
  line(text?: string): void
  /** Writes sentences: at a terminal broken between words, else as they are. `style` colours them. */
  prose(text: string, style?: Style): void
  /** Writes `text` as it is. */
  write(text: string): void
  /** Colours `text` if the reader is a terminal that wants colours. */
  style(style: Style, text: string): string
  readonly isTerminal: boolean
  readonly hasColors: boolean
  /** The width to lay out for: the terminal's, or 80. */
  readonly columns: number
}

/** Colours need a terminal that is not dumb, and a user who did not set NO_COLOR (https://no-color.org). */
export function createOutput(
  stream: OutputStream,
  env: Readonly<Record<string, string | undefined>>,
): Output {
  const isTerminal = stream.isTTY === true
  const hasColors = isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const columns = stream.columns || 80
  const styled = (style: Style, text: string): string =>
    hasColors ? paint(style, text, { validateStream: false }) : text
  return {
    isTerminal,
    hasColors,
    columns,
    prose(text, style) {
      const wrapped = isTerminal ? wrap(text, Math.min(columns, 100)) : text
      stream.write(`${style ? styled(style, wrapped) : wrapped}\n`)
    },
    write: (text) => void stream.write(text),
    line: (text = '') => void stream.write(`${text}\n`),
    style: styled,
  }
}

// From Node 22 on, styleText looks at the stream by itself; here the decision is already made.
const paint = styleText as (
  style: Style,
  text: string,
  options?: { readonly validateStream: boolean },
) => string
