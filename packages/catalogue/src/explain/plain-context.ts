/**
 * What a text is about, and what its names mean, where no pattern knows the program: names of libraries and their
 * packages show that it speaks of SSH, and names of classes are sentences without spaces.
 */

/** Libraries and programs that do nothing but SSH, as their packages and messages name them. */
const libraries =
  /\b(?:dartssh2|phpseclib\d?|russh|thrussh|libssh2?|paramiko|asyncssh|jsch|sshj|schmizz|trilead|ganymed|SshNet|sshtunnel|pssh\.\w+|net-ssh|net-sftp|sshkit|ssh2-sftp-client|node-ssh|NMSSH|SharpSsh|org\.apache\.sshd)\b|\bNet::S(?:SH|FTP|CP)\b|\bssh2_(?:connect|auth|sftp|scp|exec)/i

/** A part of a package's name or of an installed module's path, e.g. `provider.sftp.` or `node_modules/ssh2/`. */
const modules =
  /(?:[A-Za-z0-9_]\.|(?:site-packages|node_modules|vendor|gems|packages|plugins)[/\\](?:[\w@.-]{1,40}[/\\]){0,2})(?:sftp|ssh2?|scp)(?:[._-]\w{1,30})?[./\\]/i

const addresses = /\b(?:sftp|scp|ssh):(?:\/\/|[\w.-]{1,64}@)/i

/** How much of a text is looked at for what it is about, in characters from its start and from its end. */
const LOOKED_AT = 60_000

/** Whether a text as a whole shows that it is about SSH or SFTP, by the names of libraries, modules and addresses. */
export function isAboutSsh(text: string): boolean {
  const parts = text.length <= 2 * LOOKED_AT ? [text] : [text.slice(0, LOOKED_AT), text.slice(-LOOKED_AT)]
  return parts.some((part) => libraries.test(part) || modules.test(part) || addresses.test(part))
}

/** Frames of a stack: they name what was being done, not what went wrong. */
const frame = /^\s{0,40}(?:at [\w$.<>]+|File "|from \S+:\d|#\d{1,3}\s|\.{3} \d+ (?:more|common))/

export function isFrame(line: string): boolean {
  return frame.test(line)
}

/** A line with the names of its classes taken apart: `SFTPPermissionDenied` also says "SFTP Permission Denied". */
export function withNamesSpread(line: string): string {
  const spread = line.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
  return spread === line ? line : `${line} ${spread}`
}

/** Words with which a line says that something went wrong, rather than what is being done. */
export const sayingFailure =
  /(?:error|exception|errno)\b|\bfail|\bfatal\b|\bpanic|\bcan(?:no|')t\b|could ?n[o']t\b|\bunable\b|refused|denied|\bwarn(?:ing)?\b|\babort|失敗|エラー|できません/i

/** The level of a log line that reports no failure. */
export const quietLevel = /^.{0,80}\b(?:INFO|DEBUG|TRACE|VERBOSE|NOTICE)\b/
