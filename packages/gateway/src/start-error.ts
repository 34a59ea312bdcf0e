import type { Text } from './client-texts.ts'

/**
 * What keeps the service from starting, for its operator: what is wrong, where, and what to do. `message` is the
 * English text.
 */
export class StartError extends Error {
  readonly text: Text

  constructor(text: Text, cause?: unknown) {
    super(text.en, { cause })
    this.name = 'StartError'
    this.text = text
  }
}

/** What the operating system said of a file or an address, with its own short name for those who look it up. */
export function systemReason(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words = REASONS[code]
  if (words !== undefined) return { ja: `${words.ja}（${code}）`, en: `${words.en} (${code})` }
  const message = error instanceof Error ? error.message : String(error)
  return { ja: message, en: message }
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { ja: '見つかりません', en: 'no such file or directory' },
  EACCES: { ja: '権限がありません', en: 'permission denied' },
  EPERM: { ja: '許可されていません', en: 'not permitted' },
  EEXIST: { ja: '同じ名前のファイルがあります', en: 'a file has that name' },
  EISDIR: { ja: 'ファイルではなくディレクトリです', en: 'it is a directory, not a file' },
  ENOTDIR: { ja: '途中にディレクトリでないものがあります', en: 'a part of the path is not a directory' },
  ENOSPC: { ja: 'ディスクに空きがありません', en: 'no space left on the disk' },
  EROFS: { ja: '読み取り専用のディスクです', en: 'the disk is read-only' },
}
