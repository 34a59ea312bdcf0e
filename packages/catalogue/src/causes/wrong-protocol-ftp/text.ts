import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** FTP over TLS (FTPS) was chosen. */
  readonly tls: boolean
}

type Remedies = 'choose-sftp' | 'use-sftp' | 'quick-connect'

export const text: Texts<Params, 'wrong-port', Remedies> = {
  ja: {
    title: 'SFTP ではなく FTP で接続しようとしています',
    saw: ({ tls }) => `SFTP のサーバに、${tls ? 'FTPS（TLS を使う FTP）' : 'FTP '}で接続しようとしました。`,
    why: 'SFTP は SSH の上で動き、FTP や FTPS とは名前が似ているだけの別のものです。サーバは SSH で応答するため、FTP のプログラムには理解できません。',
    todo: 'クライアントのプロトコルを「SFTP」に変えてください。ポート番号も SFTP のもの（多くは 22）にします。',
    toldApart: {
      'wrong-port': 'サーバが FTP の応答（「220」で始まる行）を返すなら、SFTP は別のポートにあります。',
    },
    remedies: {
      'choose-sftp': 'プロトコルとして SFTP を選びます。FTP や FTPS ではありません。',
      'use-sftp': 'SFTP で接続します。',
      'quick-connect': 'クイック接続では、ホストの前に sftp:// を付けます。',
    },
  },
  en: {
    title: 'FTP is used where SFTP is needed',
    saw: ({ tls }) => `The client spoke ${tls ? 'FTPS (FTP over TLS)' : 'FTP'} to a server of SFTP.`,
    why: 'SFTP runs inside SSH; FTP and FTPS share nothing with it but part of the name. The server answers in SSH, which an FTP program does not understand.',
    todo: 'Set the client’s protocol to “SFTP”, and the port to that of SFTP (mostly 22).',
    toldApart: {
      'wrong-port': 'If the server answers in FTP (a line that begins with “220”), SFTP is on another port.',
    },
    remedies: {
      'choose-sftp': 'Choose SFTP as the protocol, not FTP or FTPS.',
      'use-sftp': 'Connect with SFTP.',
      'quick-connect': 'In the quick-connect bar, write sftp:// before the host.',
    },
  },
}
