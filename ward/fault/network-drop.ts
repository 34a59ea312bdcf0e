import { connect } from 'node:net'
import { faultsOf } from '../room/fault.ts'
import { ADDRESS } from '../room/layout.ts'

/** Bytes of the client after which the line breaks: the login is over, and the file is not. */
const BYTES_UNTIL_THE_BREAK = 20_000

export default faultsOf('network-drop', {
  way: 'reset',
  breaks: { ja: '送っている途中で接続が切れる', en: 'the line breaks in the middle of a transfer' },
  server: 'none',
  async break(scene) {
    await scene.sshd([], { port: 2200 })
    scene.known(['ed25519', 'ecdsa'].map((type) => `HOST ${scene.hostKey(type)}`))
    await scene.listen(22, (socket) => {
      const onward = connect(2200, ADDRESS)
      let bytes = 0
      onward.on('error', () => socket.destroy())
      onward.on('close', () => socket.destroy())
      socket.on('close', () => onward.destroy())
      socket.on('data', (part) => {
        bytes += part.length
        if (bytes > BYTES_UNTIL_THE_BREAK) socket.resetAndDestroy()
      })
      socket.pipe(onward).pipe(socket)
    })
    // The part that arrived stays: nobody can remove it over a line that is broken.
    scene.after(() => scene.sh('rm -f /home/test07/tsunagu-doctor-*.filepart'))
  },
  ask: { args: ['--write'] },
  beside: ['idle-timeout'],
  clients: null,
})
