import { before } from '../deadline.ts'
import { Notes, type Probe } from '../probe.ts'
import type { Ended } from '../ssh/link.ts'
import { reconnect } from './way.ts'

/** Every question after the silence has this long for its answer, in milliseconds, at most. */
const ANSWER_MS = 10_000

/**
 * Keeps the session silent for as long as the person asked, then asks one thing. What was cut while it was silent
 * is told from a line that broke by a new connection: it works when only the silent one was ended.
 */
export const idle: Probe = {
  id: 'idle',
  facts: ['network.ended'],
  async run(visit, signal) {
    const notes = new Notes('idle')
    const { host, link, sftp, home, settings, request } = visit
    const { idleSeconds } = request
    if (link === null || sftp === null || home === null || settings === null || idleSeconds === null) {
      notes.missed('network.ended', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const start = host.now()
    const cut = await before(
      Promise.race([link.over(), sftp.over().then(() => channelClosed)]),
      AbortSignal.any([signal, AbortSignal.timeout(idleSeconds * 1000)]),
    )
    const seconds = Math.round((host.now() - start) / 1000)
    if (signal.aborted) {
      notes.missed('network.ended', 'timed-out')
      return notes.result('unknown', { kind: 'because', reason: 'timed-out' })
    }
    const patience = Math.min(ANSWER_MS, request.timeoutMs)
    const answer =
      cut === null
        ? await before(sftp.realpath('.'), AbortSignal.any([signal, AbortSignal.timeout(patience)]))
        : ({ outcome: 'closed' } as const)
    if (answer !== null && answer.outcome !== 'closed')
      return notes.result('ok', { kind: 'stayed-open', seconds })

    // Whoever ends a silent session closes it; whoever forgets about it drops or resets what comes later.
    const by = cut === null ? 'middle' : endedBy(cut)
    visit.link = null
    visit.sftp = null
    link.close()
    if (!(await reachable(visit, AbortSignal.any([signal, AbortSignal.timeout(patience)])))) {
      notes.state('network.ended', {
        how: cut === null ? 'timed-out' : 'unreachable',
        during: 'sftp',
        by: 'unknown',
      })
      return notes.result('failed', { kind: 'line-broke', seconds })
    }
    const keptAlive = settings.keepAliveSeconds > 0 && settings.keepAliveSeconds < seconds
    // The person's own client would not have been silent for so long.
    if (!keptAlive)
      notes.state('network.ended', {
        how: 'idle',
        during: 'sftp',
        by: by === 'server' ? 'server' : 'unknown',
        idleSeconds: seconds,
      })
    return notes.result(keptAlive ? 'ok' : 'failed', { kind: 'cut-while-idle', seconds, by, keptAlive })
  },
}

/** A server may end what runs on the connection, and keep the connection. */
const channelClosed: Ended = { outcome: 'ended', how: 'closed', message: '' }

function endedBy({ how }: Ended): 'server' | 'middle' {
  return how === 'closed' || how === 'disconnected' ? 'server' : 'middle'
}

async function reachable(visit: Parameters<typeof reconnect>[0], signal: AbortSignal): Promise<boolean> {
  const again = await before(reconnect(visit, signal), signal)
  again?.close()
  return again !== null
}
