import type { Log } from '@tsunagu/gateway'
import type { Output } from '../../output.ts'

export type LogForm = 'text' | 'json'

/**
 * The service's log. JSON: one object for each line on standard output, with everything else the command says.
 * Text: one line for each event on standard error.
 */
export function serviceLog(form: LogForm, out: Output, err: Output): Log {
  const write = (level: string, event: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    const time = new Date().toISOString()
    if (form === 'json') out.line(JSON.stringify({ time, level, event, ...fields }))
    else err.line(`${time} ${level.padEnd(5)} ${event}${textOf(fields)}`)
  }
  return {
    info: (event, fields) => write('info', event, fields),
    warn: (event, fields) => write('warn', event, fields),
    error: (event, fields) => write('error', event, fields),
  }
}

function textOf(fields: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue
    // JSON quotes what could break a line or pretend to be another field.
    const plain = typeof value === 'string' && /^[\w./:@+-]+$/.test(value)
    text += ` ${name}=${plain ? value : JSON.stringify(value)}`
  }
  return text
}
