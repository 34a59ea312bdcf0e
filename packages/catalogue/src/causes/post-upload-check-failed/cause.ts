import { inClient, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fileOutcomeOf } from '../../explain/decode/sftp-status.ts'
import { fact, line } from '../../explain/pattern.ts'
import { remoteSize } from '../checks.ts'
import { onlyRead } from '../refusal.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'post-upload-check-failed',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['network-drop', 'idle-timeout'],
  toldApartBy: {
    'disk-full-or-quota': { facts: ['file.checksum'], check: () => remoteSize },
    'checksum-mismatch': { facts: ['file.checksum'] },
    'network-drop': { facts: ['network.ended'] },
  },
  detect(evidence) {
    const looks = evidence.all(
      'file.operation',
      ({ operation, outcome, after }) => operation === 'stat' && outcome !== 'ok' && after === 'upload',
    )
    if (looks.length > 0) {
      const path = looks.findLast(({ value }) => value.path)?.value.path
      return found('certain', looks, { ...(path && { path }) })
    }
    // Everything was sent, and the server shows another size.
    const sizes = evidence.all(
      'file.upload',
      ({ outcome, bytes, expectedBytes }) =>
        outcome === 'complete' &&
        bytes !== undefined &&
        expectedBytes !== undefined &&
        bytes !== expectedBytes,
    )
    const last = sizes.at(-1)
    if (last) {
      const { path, bytes, expectedBytes } = last.value
      // Nothing at all is what a file that was moved away at once, or made anew, looks like.
      return found(bytes === 0 ? 'likely' : 'possible', sizes, {
        ...(path && { path }),
        ...(bytes !== undefined && { bytes }),
        ...(expectedBytes !== undefined && { expectedBytes }),
      })
    }
    const failed = evidence.all(
      'file.operation',
      ({ operation, outcome }) => operation === 'stat' && outcome === 'failed',
    )
    if (failed.length > 0) return found('possible', failed, {})
    // WinSCP looks at a file before and after it sends one, and does not say which of the two failed.
    const client = evidence.last('settings.client')?.value.id
    const gone = evidence.all(
      'file.operation',
      ({ operation, outcome }) => operation === 'stat' && outcome === 'missing',
    )
    return client === 'winscp' && gone.length > 0 && gone.every(onlyRead) ? found('possible', gone, {}) : no
  },
  remedies: ({ path }) => [
    remedy('see-size', 'run-command', { commands: [inClient`ls -l ${path ?? 'FILE'}`] }),
    remedy('no-confirm', 'edit-settings', {
      clients: ['paramiko'],
      commands: [inClient`sftp.put(LOCAL, REMOTE, confirm=False)`],
      changes: 'client-settings',
    }),
    remedy('no-comparison', 'run-command', {
      clients: ['rclone'],
      commands: [sh`rclone copy --sftp-set-modtime=false --ignore-checksum FILE REMOTE:FOLDER`],
    }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  lines: [
    // Nothing was there to be summed: the file had gone.
    line(
      ['hash differ "{expected}" vs ""', 'hashes differ src({a:text}) "{expected}" vs dst({b:text}) ""'],
      { client: 'rclone' },
      () => fact('file.operation', { operation: 'stat', outcome: 'failed' }),
    ),
    // The frame in which paramiko looks at the file that it has just sent.
    line(
      [
        's = self.stat(remotepath)',
        'return self.putfo(fl, remotepath, file_size, callback, confirm) size mismatch',
      ],
      { client: 'paramiko' },
      () => fact('file.operation', { operation: 'stat', outcome: 'failed', after: 'upload' }),
    ),
    line('size mismatch in put! None != {expectedBytes:int}', { client: 'paramiko' }, () =>
      fact('file.operation', { operation: 'stat', outcome: 'failed', after: 'upload' }),
    ),
    line('size mismatch in put! {bytes:int} != {expectedBytes:int}', { client: 'paramiko' }, (sizes) =>
      fact('file.upload', { outcome: 'complete', ...sizes }),
    ),
    line(
      ['Update stat failed: {reason:text}', 'Update Stat failed: {reason:text}'],
      { client: 'go-ssh' },
      ({ reason }) =>
        fact('file.operation', {
          operation: 'stat',
          outcome: fileOutcomeOf(reason) ?? 'failed',
          message: reason,
          after: 'upload',
        }),
    ),
    line(
      ['NewFs: stat failed', 'Failed to create file system for {remote:text}: stat failed'],
      { client: 'rclone' },
      () => fact('file.operation', { operation: 'stat', outcome: 'failed' }),
    ),
  ],
  says: [
    'OSError: size mismatch in put!  0 != 108894',
    'ERROR : reads.fastq: Failed to copy: Update stat failed: file does not exist',
  ],
  examples: [{ path: '/upload/reads.fastq.gz' }, { bytes: 0, expectedBytes: 108894 }],
  text,
})
