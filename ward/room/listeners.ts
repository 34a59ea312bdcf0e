/** What is no SSH server: listeners that talk as they are told, and a name server. */
import { createSocket } from 'node:dgram'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { ADDRESS } from './layout.ts'

/** A listener that is not sshd: `talk` decides what it says and when it hangs up. */
export async function listen(
  port: number,
  talk: (socket: Socket) => void,
  address: string = ADDRESS,
): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    talk(socket)
  })
  await new Promise<void>((done) => server.listen(port, address, done))
  return server
}

/** Answers every DNS question on 127.0.0.1 with "no such name", so that nothing is asked outside. */
export function answerNoSuchName(): () => void {
  return answerNames({})
}

/**
 * A name server on 127.0.0.1: names in the table get their IPv4 address (RFC 1035 section 4.1), all others "no such
 * name".
 */
export function answerNames(table: Readonly<Record<string, string>>): () => void {
  const server = createSocket('udp4')
  server.on('message', (question, from) => {
    const name = nameIn(question)
    const address = table[name.toLowerCase()]
    const answer = Buffer.from(question)
    answer.writeUInt16BE(address === undefined ? 0x8183 : 0x8180, 2)
    const end = 12 + name.length + 2 + 4
    const isA = question.readUInt16BE(end - 4) === 1
    if (address === undefined || !isA) return server.send(answer, from.port, from.address)
    answer.writeUInt16BE(1, 6)
    answer.writeUInt16BE(0, 10)
    const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)])
    server.send(Buffer.concat([answer.subarray(0, end), record]), from.port, from.address)
  })
  server.bind(53, '127.0.0.1')
  return () => server.close()
}

function nameIn(question: Buffer): string {
  const labels: string[] = []
  for (let at = 12; question[at]; at += 1 + question[at]!)
    labels.push(question.toString('latin1', at + 1, at + 1 + question[at]!))
  return labels.join('.')
}

/** Opens a connection and holds it, to use up what the server allows. */
export function holdConnection(port = 22, address = ADDRESS, says = ''): () => void {
  const socket = connect(port, address)
  socket.on('error', () => {})
  if (says !== '') socket.write(says)
  return () => socket.destroy()
}
