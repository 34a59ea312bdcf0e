/** The state of a room in one text, so that "nothing is left behind" can be compared. */
import { sh } from './shell.ts'

/** Files with mode, owner and checksum: taro's home alone, every byte of it. */
export function homeState(): string {
  return files('/home/taro')
}

/** Everything that a fault may touch: homes, what sshd takes, name tables, packet filter, routes, mounts, listeners, programs. */
export function roomState(): string {
  return [
    files('/home', "-not -path '/home/.room*'"),
    files('/home/.room/authorized'),
    sh(`sha256sum /etc/hosts /etc/resolv.conf /etc/passwd /etc/shadow
        iptables -S; ip -o addr | sed 's/ *valid_lft.*//'; ip route show table all; cut -d' ' -f2-4 /proc/mounts
        ss -Hltnu | awk '{print $1, $5}' | sort
        ps -eo comm= | grep -E '^(sshd|ssh-agent|ssh|sftp|node|dropbear|python3)$' | sort | uniq -c`),
  ].join('\n')
}

function files(folder: string, but = ''): string {
  return sh(
    `find ${folder} -xdev ${but} -printf '%p %y %m %U %G\\n' | sort; find ${folder} -xdev ${but} -type f -print0 | sort -z | xargs -0 -r sha256sum`,
  )
}

/** What differs, line by line, as `- before` and `+ after`; empty when nothing does. */
export function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}
