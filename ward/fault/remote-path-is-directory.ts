import { faultsOf } from '../room/fault.ts'

export default faultsOf('remote-path-is-directory', {
  breaks: { ja: 'ファイルの名前の所にディレクトリがある', en: 'a directory stands where a file was named' },
  server: 'tsunagu',
  async meet(scene) {
    await scene.run(`sftp -o BatchMode=yes -b - test07@${scene.host}`, { input: '-mkdir folder\n' })
    return scene.run(
      `curl -sk --max-time 10 --key .ssh/id_ed25519 --pubkey .ssh/id_ed25519.pub -u test07: -T reads.fastq sftp://${scene.host}/~/folder`,
    )
  },
  clients: null,
})
