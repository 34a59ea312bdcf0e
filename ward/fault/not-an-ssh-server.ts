import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:tls'
import { faultsOf } from '../room/fault.ts'
import { ADDRESS, ROOM } from '../room/layout.ts'

export default faultsOf(
  'not-an-ssh-server',
  {
    way: 'http',
    breaks: { ja: 'そのポートで Web サーバが動いている', en: 'a web server is at the port' },
    server: 'none',
    async break(scene) {
      await scene.listen(22, (socket) =>
        socket.once('data', () =>
          socket.end(
            'HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nConnection: close\r\n\r\n<html></html>\r\n',
          ),
        ),
      )
    },
    clients: {},
  },
  {
    way: 'tls',
    breaks: { ja: 'そのポートは HTTPS (TLS) のもの', en: 'the port speaks HTTPS (TLS)' },
    server: 'none',
    async break(scene) {
      const server = createServer(certificate(), (socket) => socket.on('error', () => {}))
      server.on('tlsClientError', () => {})
      await new Promise<void>((done) => server.listen(443, ADDRESS, done))
      scene.after(() => new Promise((done) => server.close(done)))
    },
    ask: { args: ['-p', '443'] },
    clients: { port: 443 },
  },
  {
    way: 'ftp',
    breaks: { ja: 'そのポートで FTP サーバが動いている', en: 'an FTP server is at the port' },
    server: 'none',
    async break(scene) {
      await scene.listen(22, (socket) => {
        socket.write('220 ProFTPD Server (Debian) [::ffff:192.0.2.10]\r\n')
        socket.on('data', () => socket.write('500 Invalid command: try being more creative\r\n'))
        setTimeout(() => socket.end(), 1500)
      })
    },
    clients: {},
  },
)

function certificate(): { key: string; cert: string } {
  const [key, cert] = [`${ROOM}/tls.key`, `${ROOM}/tls.crt`]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  execFileSync(
    'openssl',
    ['req', '-x509', ...curve, '-subj', '/CN=sftp.example.org', '-days', '2', '-keyout', key, '-out', cert],
    { stdio: 'ignore' },
  )
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}
