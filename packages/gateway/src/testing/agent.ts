import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { run } from './run.ts'
import type { KeyPair } from './service.ts'

/** OpenSSH's agent with these keys, in this order, on a socket in `folder`. */
export async function startAgent(
  folder: string,
  keys: readonly KeyPair[],
): Promise<{ socket: string; stop(): Promise<void> }> {
  const socket = join(folder, 'agent.sock')
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
  const ended = once(agent, 'exit')
  for (let tries = 0; !existsSync(socket); tries++) {
    if (tries > 200) throw new Error('ssh-agent did not open its socket')
    await sleep(20)
  }
  const { code, stderr } = await run('ssh-add', ['-q', ...keys.map(({ file }) => file)], {
    env: { SSH_AUTH_SOCK: socket },
  })
  if (code !== 0) throw new Error(`ssh-add failed: ${stderr}`)
  return {
    socket,
    async stop() {
      agent.kill()
      await ended
    },
  }
}
