/**
 * How a line says what it says: as a frame of a stack, in passing, as done, as nothing wrong, or as a failure; and names
 * of classes, which are sentences without spaces.
 */

/** Frames of a stack, commands, lists of files: they name what was being done, not what went wrong. */
const frame =
  /^sftp> (?:get|put|ls|dir|cd|lcd|rm|mkdir|rename|chmod|pwd|mget|mput|reget|reput)\b[^:]*$|^[-dlrwxst]{10}[ .+@]|^(?:Fetching|Uploading) \S|^\s{0,40}(?:at [\w$.<>]+|File "|from \S+:\d|#\d{1,3}\s|\.{3} \d+ (?:more|common))/

export function isFrame(line: string): boolean {
  return frame.test(line)
}

/** A line with its names taken apart: `SFTPPermissionDenied` and `no_such_file` also say "SFTP Permission Denied", "no such file". */
export function withNamesSpread(line: string): string {
  const spread = line
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])_(?=[A-Za-z])/g, '$1 ')
  return spread === line ? line : `${line} ${spread}`
}

/** Words with which a line says that something went wrong, rather than what is being done. */
export const sayingFailure =
  /(?:error|exception|errno)\b|\bfail|\bfatal\b|\bpanic|\bcan(?:no|')t\b|could ?n[o']t\b|\bunable\b|refused|denied|unsupported|not supported|\bwarn(?:ing)?\b|\babort|失敗|エラー|できません/i

/** The level of a log line that reports no failure. */
export const quietLevel =
  /^.{0,80}\b(?:INFO|DEBUG|TRACE|VERBOSE|NOTICE)\b|^.{0,60}\[(?:info|debug|trace)\]|\blevel"?[=:]"?(?:info|debug|trace)\b/

const settled =
  /\b(?:created|mounted|verified|set to|almost|no differences|not exceeded|completed|finished|succeeded|successful(?:ly)?)\b/i
const failedAfterAll =
  /\bno\b.{0,40}\b(?:succeeded|worked)\b|\b(?:errors?|fail\w*|fatal|exception|can ?not|can't|could ?n[o']t|could not|unable|denied|refused|rejected|invalid|aborted|not (?:permitted|allowed|found|finished|completed|verified|created|successful))\b/i

/** Whether a line tells that something is settled, and of no failure. */
export function isSettled(line: string): boolean {
  return settled.test(line) && !failedAfterAll.test(line)
}

/** What says that nothing is wrong although it has the words for it: `0 errors`, `Failed: 0`. */
const nothingWrong =
  /\b(?:no|0|zero|without)(?: any)?(?: \w{1,15})? (?:errors?|failures?|fail(?:s|ed)?|problems?|warnings?|retries)\b|\b(?:errors?|failures?|failed)\s{0,2}[:=]\s{0,2}0\b|エラー(?:なし|は?ありません|[:：]? ?0)|失敗 ?0|失败 ?0|无错误|\b0 (?:fehler|erreurs?|errores|erros)\b|\b(?:sans erreurs?|sin errores|sem erros|ohne fehler)\b|\berror (?:logs?|reporting|handling|level)\b|\bon_error\b/gi

/** A line without the words that say that nothing is wrong. */
export function withoutNothingWrong(line: string): string {
  return line.replace(nothingWrong, '')
}
