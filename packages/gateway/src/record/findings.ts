import type { ConnectionReport, RecordedFinding } from '@tsunagu/store'
import { errorText, type Log } from '../log.ts'

/**
 * Reads a finished record for causes, so that staff and the portal can say why. The catalogue is loaded with the
 * first record that needs it: a service that starts has other things to do.
 * @returns in the catalogue's order, the one to remove first in front; empty when all went well.
 */
export async function findCauses(report: ConnectionReport, log: Log): Promise<readonly RecordedFinding[]> {
  if (wentWell(report)) return []
  try {
    const { diagnose, evidenceOfConnection } = await import('@tsunagu/catalogue')
    return diagnose(evidenceOfConnection(report)).findings.map(({ cause, confidence, evidence }) => ({
      cause,
      confidence,
      evidence,
    }))
  } catch (error) {
    // A record without its causes is still a record.
    log.error('diagnosis-failed', { connection: report.id, error: errorText(error) })
    return []
  }
}

/** Most connections are of this kind, and looking at each would cost more than the rest of its record. */
function wentWell({ outcome, files, events, end }: ConnectionReport): boolean {
  return (
    outcome === 'completed' &&
    end?.by === 'client' &&
    files.every((file) => file.outcome === 'complete') &&
    events.every(({ event }) => event === 'sftp-started')
  )
}
