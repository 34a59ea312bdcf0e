import { connect } from 'node:net'
import { faultsOf } from '../room/fault.ts'
import { ADDRESS, CLIENT_UID } from '../room/layout.ts'

export default faultsOf('proxy-required', {
  breaks: {
    ja: '外へはプロキシしか通れないのに、直接つなごうとしている',
    en: 'only the proxy leads out, and the client goes directly',
  },
  server: 'sshd',
  async break(scene) {
    // What the person's programs send directly is dropped; the proxy (root's) may pass.
    scene.filter(`-p tcp -d ${ADDRESS} -m owner --uid-owner ${CLIENT_UID} -j DROP`)
    await scene.listen(
      3128,
      (socket) =>
        socket.once('data', (request) => {
          const [, host = '', port = ''] = /^CONNECT ([^:]+):(\d+) /.exec(request.toString('latin1')) ?? []
          if (host === '') return socket.end('HTTP/1.1 405 Method Not Allowed\r\n\r\n')
          const onward = connect(Number(port), host)
          onward.on('error', () => socket.destroy())
          onward.once('connect', () => {
            socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
            socket.pipe(onward).pipe(socket)
          })
        }),
      '192.0.2.11',
    )
  },
  ask: { env: { https_proxy: 'http://proxy.example.org:3128' } },
  beside: ['port-blocked', 'host-unreachable', 'stale-address'],
  clients: {},
})
