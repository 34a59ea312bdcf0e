import { readFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
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
    throw new ConfigError(file, [
      { place: '', message: error instanceof Error ? error.message : String(error) },
    ])
  }
  const document = parseDocument(text)
  if (document.errors.length > 0) {
    throw new ConfigError(
      file,
      document.errors.map((error) => ({
        place: `line ${error.linePos?.[0].line ?? '?'}`,
        message: error.message,
      })),
    )
  }
  return parseConfig(document.toJS(), file)
}
