/** Two computers and a router between them, each a network namespace of its own. Needs root and Linux. */
import { execFileSync } from 'node:child_process'
import { userInfo } from 'node:os'
import type { Host } from '../host.ts'
import { haveTools } from './tools.ts'

export interface TwoNetworks {
  /** Puts this before a command to run it on the computer of the person, or of the server. */
  readonly near: readonly [string, ...string[]]
  readonly far: readonly [string, ...string[]]
  /** Of the server. */
  readonly address: string
  /** The machine as the doctor sees it, with its connections and programs on the computer of the person. */
  from(host: Host): Host
  close(): void
}

/** Says loudly when it is not possible here. */
export function haveNamespaces(): boolean {
  if (process.platform !== 'linux' || !haveTools('ip', 'nft', 'ping')) return false
  if (userInfo().uid === 0) return true
  console.warn('SKIPPED, because network namespaces need root')
  return false
}

/**
 * @param mtu of the router's two sides, in bytes. The ends believe in 1500, and the router tells nobody: ICMP
 * errors are dropped, so that packets that are too long vanish in both directions.
 */
export function twoNetworks(mtu: number): TwoNetworks {
  const id = `tsn${process.pid}x${mtu}`
  const [near, middle, far] = [`${id}n`, `${id}m`, `${id}f`]
  const run = (...command: readonly [string, ...string[]]) =>
    execFileSync(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] })
  const inside = (space: string): [string, ...string[]] => ['ip', 'netns', 'exec', space]
  const close = () => {
    for (const space of [near, middle, far])
      try {
        run('ip', 'netns', 'del', space)
      } catch {
        // Not made yet.
      }
  }
  try {
    for (const space of [near, middle, far]) {
      run('ip', 'netns', 'add', space)
      run('ip', '-n', space, 'link', 'set', 'lo', 'up')
    }
    for (const [space, subnet] of [
      [near, '10.77.1'],
      [far, '10.77.2'],
    ] as const) {
      const port = `to-${space.at(-1)}`
      run('ip', 'link', 'add', 'eth0', 'netns', space, 'type', 'veth', 'peer', 'name', port, 'netns', middle)
      run('ip', '-n', space, 'addr', 'add', `${subnet}.2/24`, 'dev', 'eth0')
      run('ip', '-n', middle, 'addr', 'add', `${subnet}.1/24`, 'dev', port)
      run('ip', '-n', space, 'link', 'set', 'eth0', 'up')
      run('ip', '-n', middle, 'link', 'set', port, 'mtu', String(mtu), 'up')
      run('ip', '-n', space, 'route', 'add', 'default', 'via', `${subnet}.1`)
    }
    run(...inside(middle), 'sysctl', '-q', '-w', 'net.ipv4.ip_forward=1')
    run(...inside(middle), 'nft', 'add table ip quiet')
    run(...inside(middle), 'nft', 'add chain ip quiet out { type filter hook output priority 0; }')
    run(...inside(middle), 'nft', 'add rule ip quiet out icmp type destination-unreachable drop')
  } catch (error) {
    close()
    throw error
  }
  return {
    near: inside(near),
    far: inside(far),
    address: '10.77.2.2',
    from: (host) => ({
      ...host,
      async connect(to) {
        if ('path' in to) return { outcome: 'failed', ms: 0 }
        const script = `const s = require('node:net').connect(${to.port}, '${to.address}'); s.setNoDelay(true); process.stdin.pipe(s).pipe(process.stdout)`
        return {
          outcome: 'open',
          stream: host.pipe([...inside(near), process.execPath, '-e', script]).stream,
          ms: 1,
        }
      },
      spawn: (program, args, signal) =>
        program === 'ping'
          ? host.spawn('ip', ['netns', 'exec', near, program, ...args], signal)
          : host.spawn(program, args, signal),
    }),
    close,
  }
}
