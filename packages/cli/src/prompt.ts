import { closeSync, openSync, writeSync } from 'node:fs'
import { ReadStream } from 'node:tty'

/** Asks the person at the terminal, even while standard input and output are redirected. */
export interface Prompt {
  /**
   * Asks for a text without showing it. Null when there is no terminal to ask at, or when the person ended
   * the input (Ctrl-D).
   * @throws {Interrupted} on Ctrl-C
   */
  secret(question: string): Promise<string | null>

  /**
   * Asks a question with an answer of one line, shown as it is typed. Null as in {@link secret}. Ctrl-C ends
   * the process as usual.
   */
  line(question: string): Promise<string | null>

  /** Gives the terminal back, so that the process can end. */
  close(): void
}

/** The person pressed Ctrl-C at a question. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

interface Terminal {
  readonly input: ReadStream
  write(text: string): void
  close(): void
}

/** What we need of the process. */
export interface PromptProcess {
  readonly stdin: NodeJS.ReadStream
  readonly stderr: { write(text: string): unknown }
  readonly platform: string
}

/** A prompt that opens the terminal at the first question and keeps it until it is closed. */
export function createPrompt(process: PromptProcess): Prompt {
  let terminal: Terminal | null | undefined
  // What was typed or pasted beyond the line that was asked for belongs to the next question.
  let typedAhead = ''

  const ask = async (question: string, editor: LineEditor, raw: boolean): Promise<string | null> => {
    terminal ??= openTerminal(process)
    if (!terminal) return null
    const { input, write } = terminal
    input.setRawMode(raw)
    write(question)
    try {
      const { line, rest } = await readLine(input, editor, typedAhead)
      typedAhead = rest
      return line
    } finally {
      input.setRawMode(false)
      // Enter was not echoed either.
      if (raw) write('\n')
    }
  }

  return {
    secret: (question) => ask(question, hiddenLine(), true),
    line: (question) => ask(question, cookedLine(), false),
    close() {
      terminal?.close()
      terminal = null
    },
  }
}

function openTerminal(process: PromptProcess): Terminal | null {
  if (process.platform !== 'win32') {
    try {
      const input = new ReadStream(openSync('/dev/tty', 'r'))
      const output = openSync('/dev/tty', 'w')
      return {
        input,
        write: (text) => void writeSync(output, text),
        close: () => {
          input.destroy()
          closeSync(output)
        },
      }
    } catch {
      // No controlling terminal; standard input may still be one (a container started with -t).
    }
  }
  const { stdin, stderr } = process
  if (!stdin.isTTY) return null
  return {
    input: stdin,
    write: (text) => void stderr.write(text),
    close: () => {
      stdin.pause()
      stdin.unref()
    },
  }
}

/** Takes characters until a line is complete. */
interface LineEditor {
  /** Returns how many characters of `text` it used, and the line if that completed it (null: input ended). */
  take(text: string): { readonly used: number; readonly line?: string | null }
}

/** @throws {Interrupted} (rejects) on Ctrl-C */
function readLine(
  input: ReadStream,
  editor: LineEditor,
  typedAhead: string,
): Promise<{ line: string | null; rest: string }> {
  const decoder = new TextDecoder()
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      input.off('data', onData).off('end', onEnd).off('error', onError).pause()
      settle()
    }
    const feed = (text: string): void => {
      try {
        const { used, line } = editor.take(text)
        if (line !== undefined) finish(() => resolve({ line, rest: text.slice(used) }))
      } catch (error) {
        finish(() => reject(error))
      }
    }
    const onData = (bytes: Uint8Array): void => feed(decoder.decode(bytes, { stream: true }))
    const onEnd = (): void => finish(() => resolve({ line: null, rest: '' }))
    // A terminal that went away (EIO) answers nothing any more.
    const onError = onEnd
    input.on('data', onData).on('end', onEnd).on('error', onError)
    if (typedAhead) feed(typedAhead)
    input.resume()
  })
}

// Keys that a terminal sends as a sequence (arrows, Home, function keys) are no part of a passphrase.
const escapeSequence = /^\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?/s

/** The line editing that a person expects at a passphrase: backspace, Ctrl-U, Ctrl-C, Ctrl-D, Enter. */
export function hiddenLine(): LineEditor {
  let characters: string[] = []
  return {
    take(text) {
      let used = 0
      while (used < text.length) {
        const character = String.fromCodePoint(text.codePointAt(used) ?? 0)
        const sequence = escapeSequence.exec(text.slice(used))
        used += sequence ? sequence[0].length : character.length
        if (sequence) continue
        if (character === '\r' || character === '\n') return { used, line: characters.join('') }
        if (character === '\x03') throw new Interrupted()
        if (character === '\x04') {
          if (characters.length === 0) return { used, line: null }
        } else if (character === '\x7f' || character === '\b') characters.pop()
        else if (character === '\x15') characters = []
        else characters.push(character)
      }
      return { used }
    },
  }
}

/** A line that the terminal itself has edited and echoed. */
function cookedLine(): LineEditor {
  let line = ''
  return {
    take(text) {
      const end = text.search(/[\r\n]/)
      if (end === -1) {
        line += text
        return { used: text.length }
      }
      return { used: end + 1, line: line + text.slice(0, end) }
    },
  }
}
