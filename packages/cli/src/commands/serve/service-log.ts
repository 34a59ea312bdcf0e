import type { Log } from '@tsunagu/gateway'
import type { Output } from '../../output.ts'

export type LogForm = 'text' | 'json'

/** `flush` writes what has gathered; to be called before anything else is printed, and at the end. */
export type ServiceLog = Log & { flush(): void }

/** Writing a line to a file or a terminal waits for it; so ordinary lines gather for this many milliseconds. */
const GATHER_MS = 50

/**
 * The service's log. JSON: one object for each line on standard output, with everything else the command says.
 * Text: one line for each event on standard error.
 */
export function serviceLog(form: LogForm, out: Output, err: Output): ServiceLog {
  const stream = form === 'json' ? out : err
  let waiting = ''
  let timer: NodeJS.Timeout | null = null
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const text = waiting
    waiting = ''
    if (text !== '') stream.write(text)
  }
  const add = (level: string, event: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    const time = new Date().toISOString()
    waiting +=
      form === 'json'
        ? `${json({ time, level, event, ...fields })}\n`
        : `${time} ${level.padEnd(5)} ${event}${textOf(fields)}\n`
  }
  return {
    info(event, fields) {
      add('info', event, fields)
      timer ??= setTimeout(flush, GATHER_MS).unref()
    },
    warn(event, fields) {
      add('warn', event, fields)
      flush()
    },
    error(event, fields) {
      add('error', event, fields)
      flush()
    },
    flush,
  }
}

function textOf(fields: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue
    // JSON quotes what could break a line or pretend to be another field.
    const plain = typeof value === 'string' && /^[\w./:@+-]+$/.test(value)
    text += ` ${name}=${plain ? value : json(value)}`
  }
  return text
}

/**
 * JSON that is safe to look at in a terminal. What strangers send is in it, and JSON leaves some characters as they
 * are that a terminal obeys: the control characters above 7E, line separators, and those that turn the direction
 * of writing.
 */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
