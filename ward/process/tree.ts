// What a server process and everything it has started cost, read from /proc (Linux).

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

interface Stat {
  pid: number
  parent: number
  /** Has ended; only its exit code waits to be asked for. */
  zombie: boolean
  /** Clock ticks of the process itself and of its children that have ended and were waited for. */
  ticks: number
}

/** /proc/PID/stat, or null when the process has gone. The name in brackets may hold spaces and brackets. */
function readStat(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // Fields from the third on, see proc(5): state, ppid, … utime is 14, stime 15, cutime 16, cstime 17.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const field = (number: number) => Number(fields[number - 3])
    return {
      pid,
      parent: field(4),
      zombie: fields[0] === 'Z',
      ticks: field(14) + field(15) + field(16) + field(17),
    }
  } catch {
    return null
  }
}

function treeStats(rootPid: number): Stat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(Number(name)))
    .filter((stat) => stat !== null)
  const inTree = new Set([rootPid])
  // Parents may stand after their children in the list, so repeat until nothing is added.
  for (let before = 0; before !== inTree.size; ) {
    before = inTree.size
    for (const stat of all) if (inTree.has(stat.parent)) inTree.add(stat.pid)
  }
  return all.filter((stat) => inTree.has(stat.pid))
}

/** The process and all its descendants. */
export function processTree(rootPid: number): number[] {
  return treeStats(rootPid).map((stat) => stat.pid)
}

/**
 * Ends the process and all its descendants, and waits until none is left: SIGTERM, after a second SIGKILL. The
 * descendants are noted first, since those of a process that has ended belong to somebody else: a server that ends
 * before its sessions would leave them behind. Throws when one outlives even SIGKILL by ten seconds.
 */
export async function endTree(rootPid: number): Promise<void> {
  const asked = new Set<number>()
  const start = performance.now()
  for (let left = processTree(rootPid); ; left = [...new Set([...left, ...processTree(rootPid)])]) {
    left = left.filter((pid) => readStat(pid)?.zombie === false)
    if (left.length === 0) return
    const elapsedMs = performance.now() - start
    if (elapsedMs > 11_000) throw new Error(`processes that do not end: ${left.join(', ')}`)
    for (const pid of left) {
      if (elapsedMs > 1_000) signal(pid, 'SIGKILL')
      else if (!asked.has(pid)) signal(pid, 'SIGTERM')
      asked.add(pid)
    }
    await new Promise((done) => setTimeout(done, 20))
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    // Ended between the look and the signal.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/**
 * CPU seconds used so far by the process, its descendants, and those descendants that have ended and were
 * waited for, so that a server that forks for each connection is counted in full.
 */
export function cpuSeconds(rootPid: number): number {
  return treeStats(rootPid).reduce((sum, stat) => sum + stat.ticks, 0) / ticksPerSecond
}

export interface Memory {
  /** Sum of the resident sets: pages that several processes share are counted in each. */
  rssBytes: number
  /** Sum of the proportional sets: shared pages are divided among those who share them. */
  pssBytes: number
}

/** Memory of the process and all its descendants. */
export function memory(rootPid: number): Memory {
  const total = { rssBytes: 0, pssBytes: 0 }
  for (const pid of processTree(rootPid)) {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1')
      const kib = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0)
      total.rssBytes += kib('Rss') * 1024
      total.pssBytes += kib('Pss') * 1024
    } catch {
      // Ended between the listing and the reading.
    }
  }
  return total
}
