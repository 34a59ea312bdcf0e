/** Tells key files from other files by their names, where a program reports a missing file and not what it was for. */

const keyNames =
  /(?:^|[\\/])(?:id_[a-z0-9_-]+|identity)(?:\.pub)?$|id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:pem|ppk|key|openssh|priv)$|(?:^|[\\/._-])(?:rsa|dsa|ecdsa|ed25519|key|privkey|private)(?:$|[._-])/i
const otherSshFiles = /(?:known_hosts|authorized_keys|[\\/]config|environment)\d?(?:\.\w+)?$/i
const inSshFolder = /(?:^|[\\/])\.ssh[\\/]/
const program =
  /\.(?:py|js|mjs|cjs|ts|java|php|rb|pl|sh|go|cs|ps1|exe|json|ya?ml|conf|txt|csv|fastq|gz|bam|zip|tar)$/i

/** Whether a path looks like that of a key file. Programs, data and the other files of `.ssh` do not. */
export function isKeyPath(path: string): boolean {
  return !otherSshFiles.test(path) && !program.test(path) && (inSshFolder.test(path) || keyNames.test(path))
}

/** Whether a path looks like that of a list of known hosts. */
export function isKnownHostsPath(path: string): boolean {
  return /known_?hosts\d?$/i.test(path)
}

/** Whether a path is that of OpenSSH's settings. */
export function isSshConfigPath(path: string): boolean {
  return /(?:^|[\\/])(?:\.ssh[\\/]config|ssh_config)$/i.test(path)
}

/** A path as it was, without the quotation marks and escapes that JSON and log formats put around it. */
export function barePath(path: string): string {
  return path.replace(/^(?:\\?["'`\u2018\u201c])+/, '').replace(/(?:\\?["'`\u2019\u201d]|[.:,]|\\)+$/, '')
}
