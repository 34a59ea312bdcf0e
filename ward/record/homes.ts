/**
 * Puts the homes back before each fault and each client, so that nothing a fault or a client leaves behind (a
 * broken config, a host key that ssh learnt, a process that still runs) reaches the texts recorded after it.
 */
import { CLIENT_UID, HOME, sh } from './lab.ts'

const KEPT = '/home/.room/kept'
/** The server's accounts whose files faults change; `full` is a file system of its own and is emptied instead. */
const SERVER_HOMES = ['/home/test07', '/home/shout'] as const

function copy(from: string, to: string): void {
  sh(`mkdir -p ${to}; rsync -aHx --delete --force --exclude=/full --exclude=/mnt ${from}/ ${to}/`)
}

/** Remembers all homes as they are now; called once, when the room is furnished and the clients are built. */
export function keepHomes(): void {
  for (const home of [HOME, ...SERVER_HOMES]) copy(home, KEPT + home)
}

/** Brings all homes back to what `keepHomes` saw, and ends what the client account still runs. */
export function restoreHomes(): void {
  sh(`pkill -KILL -u ${CLIENT_UID} || true
      umount -l ${HOME}/mnt 2>/dev/null || true; rmdir ${HOME}/mnt 2>/dev/null || true
      rm -rf /home/test07/full/*`)
  for (const home of [HOME, ...SERVER_HOMES]) copy(KEPT + home, home)
}

/** Remembers taro's `.ssh` as the fault has made it. */
export function keepSettings(): void {
  copy(`${HOME}/.ssh`, `${KEPT}/settings`)
}

/** Brings taro's `.ssh` back to what the fault made of it: the client before may have written there. */
export function restoreSettings(): void {
  copy(`${KEPT}/settings`, `${HOME}/.ssh`)
}
