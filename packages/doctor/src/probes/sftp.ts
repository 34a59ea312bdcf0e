import { before } from '../deadline.ts'
import { Notes, type Probe } from '../probe.ts'
import { startSftp } from '../sftp/client.ts'

/** What a shell says when there is no such program (POSIX, Shell Command Language, 2.8.2). */
const SHELL_FOUND_NOTHING = 127
/** The exit status follows the end of the output at once, in milliseconds. */
const LAST_WORDS_MS = 500

/** Starts the sftp subsystem and waits for its first answer. */
export const sftp: Probe = {
  id: 'sftp',
  facts: ['sftp.start'],
  async run(visit, signal) {
    const notes = new Notes('sftp')
    const { link } = visit
    if (link === null || !visit.loggedIn) {
      notes.missed('sftp.start', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const answer = await before(link.subsystem('sftp'), signal)
    const closed = (message: string) => {
      visit.link = null
      link.close()
      // That the line broke or was idle would be guesses: it ended within moments of the login.
      notes.state('sftp.start', { outcome: 'closed' })
      return notes.result('failed', { kind: 'connection-ended', message })
    }
    const silent = () => {
      visit.link = null
      link.close()
      notes.state('sftp.start', { outcome: 'timed-out' })
      return notes.result('failed', { kind: 'silent' })
    }
    if (answer === null) return silent()
    if (answer.outcome === 'ended') return closed(answer.message)
    if (answer.outcome === 'refused') {
      notes.state('session.request', { kind: 'sftp', outcome: 'refused' })
      notes.state('sftp.start', { outcome: 'refused' })
      return notes.result('failed', { kind: 'sftp-refused' })
    }
    const { stream, errors, closed: ended } = answer.channel
    const start = await before(startSftp(stream), signal)
    if (start === null) return silent()
    if (start.outcome === 'started') {
      notes.state('session.request', { kind: 'sftp', outcome: 'accepted' })
      notes.state('sftp.start', { outcome: 'started' })
      visit.sftp = start.session
      visit.channelErrors = errors
      return notes.result('ok', { kind: 'sftp-started' })
    }
    if (start.outcome === 'garbage') {
      const text = printable(start.bytes)
      notes.state('sftp.garbage', { length: start.length, ...(text !== '' && { text }) })
      notes.state('sftp.start', { outcome: 'garbage' })
      return notes.result('failed', { kind: 'sftp-garbage', text })
    }
    const status = await before(ended(), AbortSignal.any([signal, AbortSignal.timeout(LAST_WORDS_MS)]))
    const said = errors().trim().slice(0, 300)
    if (said !== '') visit.serverSaid.push(said)
    // sshd answers yes and then cannot start the program (`Subsystem sftp /no/such/file`).
    if (status === SHELL_FOUND_NOTHING) {
      notes.state('session.request', {
        kind: 'sftp',
        outcome: 'command-not-found',
        ...(said !== '' && { message: said }),
      })
      notes.state('sftp.start', { outcome: 'closed' })
      return notes.result('failed', { kind: 'sftp-refused' })
    }
    return closed(said)
  },
}

function printable(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 400))
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim()
    .slice(0, 200)
}
