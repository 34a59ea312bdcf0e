import { readFile } from 'node:fs/promises'
import { type Document, parseDocument } from 'yaml'
import { systemReason } from '../start-error.ts'
import { type Config, ConfigError, parseConfig } from './config.ts'

/**
 * Reads a YAML configuration file.
 * @throws ConfigError when the file cannot be read, is not YAML, or breaks the schema.
 */
export async function readConfig(file: string): Promise<Config> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new ConfigError(file, [{ place: '', text: systemReason(error) }])
  }
  const document = parseDocument(text)
  if (document.errors.length > 0) {
    throw new ConfigError(
      file,
      document.errors.map((error) => {
        // The library's words and picture of the place, which need no translation to be found in the file.
        const [line, reason] = [error.linePos?.[0].line ?? '?', error.message]
        return {
          place: '',
          text: { ja: `${line} 行目が YAML として読めません: ${reason}`, en: `line ${line}: ${reason}` },
        }
      }),
    )
  }
  return parseConfig(contentOf(document, file), file)
}

/** An alias without its anchor shows only here; `listen: *:2222` is one. */
function contentOf(document: Document, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const text = {
      ja: `${reason}。* で始まる値は引用符で囲んでください`,
      en: `${reason}. A value that begins with * needs quotation marks`,
    }
    throw new ConfigError(file, [{ place: '', text }])
  }
}
