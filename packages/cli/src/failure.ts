import { fill, type Phrase, type Text } from './language.ts'

/** 0 = fine; 1 = a problem was found, or the operation failed; 2 = wrong usage. */
export type ExitCode = 0 | 1 | 2

/** What a failure may say besides its text. */
export interface FailureDetails {
  /** What to do about it: a sentence, or a command on a line of its own. */
  readonly hint?: Text
  /** 1 (default) when the operation failed, 2 when the command line cannot be carried out as written. */
  readonly exitCode?: 1 | 2
  /** The error underneath, kept for developers; never shown to users. */
  readonly cause?: unknown
}

/** An expected failure that ends the command: what happened, where, what was expected, what to do. No secrets. */
export class Failure extends Error {
  readonly text: Text
  readonly hint: Text | null
  readonly exitCode: 1 | 2

  constructor(text: Text, details: FailureDetails = {}) {
    super(text.en, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'Failure'
    this.text = text
    this.hint = details.hint ?? null
    this.exitCode = details.exitCode ?? 1
  }
}

/** A command line that is well formed but makes no sense (exit code 2). */
export function usageFailure(text: Text, hint?: Text): Failure {
  return new Failure(text, { exitCode: 2, ...(hint && { hint }) })
}

const systemReasons: Readonly<Record<string, Text>> = {
  ENOENT: { ja: '見つかりません', en: 'no such file or directory' },
  EACCES: { ja: '権限がありません', en: 'permission denied' },
  EPERM: { ja: '許可されていません', en: 'not permitted' },
  EISDIR: { ja: 'ファイルではなくフォルダです', en: 'it is a directory, not a file' },
  ENOTDIR: { ja: '途中にフォルダでないものがあります', en: 'a part of the path is not a directory' },
  ENOSPC: { ja: 'ディスクに空きがありません', en: 'no space left on the disk' },
  EROFS: { ja: '読み取り専用のディスクです', en: 'the disk is read-only' },
  EMFILE: { ja: '開いているファイルが多すぎます', en: 'too many open files' },
  ECONNREFUSED: { ja: '接続を拒否されました', en: 'connection refused' },
  ENOTFOUND: { ja: 'ホスト名を解決できません', en: 'the host name does not resolve' },
  ETIMEDOUT: { ja: '時間内に応答がありません', en: 'timed out' },
}

const withReason: Phrase<{ what: string; reason: Text }> = {
  ja: ({ what, reason }) => `${what}: ${reason.ja}`,
  en: ({ what, reason }) => `${what}: ${reason.en}`,
}

/**
 * Turns an error of the operating system (`ENOENT`, ...) into a failure about `what`, usually a path.
 * Anything else is a mistake of ours and is thrown on as it is.
 */
export function systemFailure(error: unknown, what: string): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^E[A-Z0-9]+$/.test(code)) throw error
  const reason = systemReasons[code] ?? { ja: code, en: code }
  return new Failure(fill(withReason, { what, reason }), { cause: error })
}
