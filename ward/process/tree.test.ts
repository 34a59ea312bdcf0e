import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, test } from 'vitest'
import { cpuSeconds, endTree, memory, processTree } from './tree.ts'

// Three generations; the youngest burns a known amount of CPU time and ends, then the others wait.
const script = `
  sh -c '${process.execPath} -e "const end = process.cpuUsage().user + 400000; while (process.cpuUsage().user < end);"
         echo burnt; sleep 30; true' &
  wait
`

let parent: ChildProcess | null = null

afterEach(() => {
  for (const pid of parent?.pid ? processTree(parent.pid) : []) process.kill(pid, 'SIGKILL')
})

describe('a process tree', () => {
  test('counts the CPU time of descendants, also of those that have ended', async () => {
    parent = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(parent.stdout!, 'data')
    const seconds = cpuSeconds(parent.pid!)
    expect(seconds).toBeGreaterThan(0.35)
    expect(seconds).toBeLessThan(5)
    expect(processTree(parent.pid!).length).toBe(3)
  })

  test('has memory, and shared pages weigh less in the proportional sum', () => {
    const { rssBytes, pssBytes } = memory(process.pid)
    expect(rssBytes).toBeGreaterThan(10_000_000)
    expect(pssBytes).toBeLessThanOrEqual(rssBytes)
    expect(pssBytes).toBeGreaterThan(1_000_000)
  })

  test('of a process that has gone is empty', async () => {
    const gone = spawn('true')
    await once(gone, 'exit')
    expect(processTree(gone.pid!)).toEqual([])
    expect(cpuSeconds(gone.pid!)).toBe(0)
  })

  test('ends as a whole, also a child that does not listen and whose parent has ended before it', async () => {
    const deaf = `process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000)`
    parent = spawn('sh', ['-c', `${process.execPath} -e "${deaf}" & wait`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = await once(parent.stdout!, 'data')
    const child = Number(String(said))
    expect(processTree(parent.pid!)).toContain(child)
    // Only the child holds the pipe now: it closes when the child has ended, and not before.
    const closed = once(parent.stdout!, 'close')
    await endTree(parent.pid!)
    await closed
  })
})
