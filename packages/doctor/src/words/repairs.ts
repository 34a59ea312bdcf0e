/** Repairs in words: what is offered, what would change, why not. */
import type { Locale, Repair } from '@tsunagu/catalogue'
import type { FixEnd, RepairRecord } from '../repair/fix.ts'
import type { Change, Refusal, RefusalReason } from '../repair/plan.ts'
import type { Both, BothOf } from './language.ts'

const titles = {
  'set-file-mode': {
    ja: 'ファイルの権限を、自分だけが読み書きできるように直します',
    en: 'Make the file readable for you alone',
  },
  'restrict-acl-to-owner': {
    ja: 'アクセス許可を、自分だけに直します',
    en: 'Leave access to the file to you alone',
  },
  'convert-key': {
    ja: '鍵を、このソフトが読める形式でも用意します（元の鍵はそのまま残ります）',
    en: 'Write the key in the form that this program reads (the original stays as it is)',
  },
  'clean-key-file': {
    ja: '鍵のファイルの、崩れた改行や余分な文字を直します（鍵そのものは変わりません）',
    en: 'Put the damaged text of the key file right (the key in it stays the same)',
  },
  'replace-known-host': {
    ja: '記録にある古いサーバの鍵を、公開されている指紋と照合できた新しい鍵に置き換えます',
    en: 'Replace the old key of the server by the new one, which has the published fingerprint',
  },
  'add-known-host': {
    ja: '公開されている指紋と照合できたサーバの鍵を記録します',
    en: 'Record the key of the server, which has the published fingerprint',
  },
  'make-known-hosts-writable': {
    ja: 'サーバの鍵の記録（known_hosts）を、自分が読み書きできるように直します',
    en: 'Make known_hosts readable and writable for you',
  },
  'set-ssh-option': {
    ja: 'このサーバのための設定を、SSH の設定ファイルに書きます',
    en: 'Write a setting for this server into your SSH settings',
  },
  'disable-ssh-option': {
    ja: 'SSH の設定ファイルの、妨げになっている行を直します（元の行はコメントとして残ります）',
    en: 'Take the line that is in the way out of the settings (it stays as a comment)',
  },
  'remove-hosts-entry': {
    ja: 'hosts ファイルから、古いアドレスを外します',
    en: 'Take the old address out of the hosts file',
  },
  'set-binary-transfer': {
    ja: 'WinSCP の転送モードを「バイナリ」に直します',
    en: 'Set the transfer mode of WinSCP to binary',
  },
  'use-instead': {
    ja: '正しい値を使います',
    en: 'Use the right value',
  },
} satisfies { readonly [K in Repair['kind']]: Both }

const instead = {
  key: {
    ja: (value) => `秘密鍵として ${value} を使います`,
    en: (value) => `Use ${value} as the private key`,
  },
  user: { ja: (value) => `ユーザ名として ${value} を使います`, en: (value) => `Use the user name ${value}` },
  port: { ja: (value) => `ポート ${value} を使います`, en: (value) => `Use port ${value}` },
  host: { ja: (value) => `${value} に接続します`, en: (value) => `Connect to ${value}` },
  program: { ja: (value) => `${value} で送ります`, en: (value) => `Send with ${value}` },
} satisfies Record<string, BothOf<string>>

/** What a repair does, in one line without a full stop. */
export function repairTitle(repair: Repair, locale: Locale): string {
  return repair.kind === 'use-instead'
    ? instead[repair.setting][locale](repair.value)
    : titles[repair.kind][locale]
}

const changes = {
  create: { ja: 'を新しく作る', en: 'is new' },
  createPrivate: { ja: 'を新しく作る（自分だけが読める）', en: 'is new, readable for you alone' },
  rewrite: { ja: 'を書き直す（中身は表示しません）', en: 'is written anew (its content is not shown)' },
  edit: { ja: 'を変更する', en: 'is changed' },
  folder: { ja: 'フォルダを作る（自分だけが使える）', en: 'is a new folder, for you alone' },
  acl: {
    ja: (account) => `のアクセス許可を ${account} だけにする（継承を無効にする）`,
    en: (account) => `is left to ${account} alone (inheritance is disabled)`,
  },
  mode: {
    ja: ({ from, to }) => `の権限を ${from} から ${to} に変える`,
    en: ({ from, to }) => `changes from mode ${from} to ${to}`,
  },
} satisfies {
  acl: BothOf<string>
  mode: BothOf<{ readonly from: string; readonly to: string }>
  [name: string]: Both | BothOf<never>
}

/** One change in one line, beginning with the file. The difference of a text file is shown below it. */
export function changeText(change: Change, locale: Locale): string {
  const say = (text: string) => (locale === 'ja' ? `${change.path} ${text}` : `${change.path} ${text}`)
  switch (change.kind) {
    case 'write':
      if (change.before === null) {
        const text = (change.mode & 0o077) === 0 ? changes.createPrivate : changes.create
        return say(text[locale])
      }
      return say((change.diff === null ? changes.rewrite : changes.edit)[locale])
    case 'set-mode':
      return say(changes.mode[locale]({ from: octal(change.from), to: octal(change.to) }))
    case 'restrict-acl':
      return say(changes.acl[locale](change.account))
    case 'make-folder':
      return say(changes.folder[locale])
  }
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0')
}

const refusals = {
  'nothing-to-change': { ja: () => '既にそうなっています。', en: () => 'It is so already.' },
  'not-found': { ja: (path) => `${path} が見つかりません。`, en: (path) => `${path} was not found.` },
  'not-a-file': {
    ja: (path) => `${path} は普通のファイルではありません。`,
    en: (path) => `${path} is no ordinary file.`,
  },
  unreadable: { ja: (path) => `${path} を読めません。`, en: (path) => `${path} cannot be read.` },
  'not-yours': {
    ja: (path) => `${path} の持ち主が別のユーザです。管理者の権限で、次のように直せます。`,
    en: (path) =>
      `${path} belongs to another user. With an administrator's rights it can be put right like this:`,
  },
  'not-writable': {
    ja: (path) => `${path} を変更する権限がありません。変更できる人に、次の内容を伝えてください。`,
    en: (path) => `${path} may not be changed by you. Tell this to somebody who may:`,
  },
  'not-the-published': {
    ja: () => 'サーバが示した鍵は、公開されている指紋と一致しません。記録は変更しません。',
    en: () => 'The key that the server shows is not the published one. Nothing is recorded.',
  },
  'host-key-not-seen': {
    ja: () => 'サーバの鍵を受け取れなかったため、照合できません。',
    en: () => 'The server showed no key, so that there is nothing to compare.',
  },
  'passphrase-needed': {
    ja: (path) => `${path} のパスフレーズが必要です。端末で実行するか、--passphrase-env を使ってください。`,
    en: (path) => `The passphrase of ${path} is needed. Run it at a terminal, or use --passphrase-env.`,
  },
  'passphrase-wrong': {
    ja: (path) => `パスフレーズが違うため、${path} を開けません。`,
    en: (path) => `That is not the passphrase of ${path}.`,
  },
  'only-in-agent': {
    ja: () => '正しい鍵は鍵の管理ソフト（エージェント）の中だけにあり、ファイルがありません。',
    en: () => 'The right key is in the agent only; no file here holds it.',
  },
  'cannot-be-mended': {
    ja: (path) => `${path} は一部が失われているため、直せません。元のファイルを写し直してください。`,
    en: (path) => `A part of ${path} is lost, so that it cannot be mended. Copy it again from where it came.`,
  },
  'cannot-be-converted': {
    ja: (path) => `${path} は、この形式に変換できません。`,
    en: (path) => `${path} cannot be written in this form.`,
  },
  'name-taken': {
    ja: (path) => `${path} という名前は既に使われています。`,
    en: (path) => `The name ${path} is taken.`,
  },
  'set-elsewhere': {
    ja: (path) => `${path} に書いても、ほかの場所の設定が優先されます。次の行を手で加えてください。`,
    en: (path) =>
      `A line in ${path} would not count, because another place decides it. Add these lines by hand:`,
  },
  'changed-meanwhile': {
    ja: (path) => `${path} は、調べたときから変わっています。もう一度実行してください。`,
    en: (path) => `${path} is not what it was when it was looked at. Run it once more.`,
  },
  'not-for-this-system': {
    ja: () => 'このコンピュータではできません。',
    en: () => 'It does not apply to this computer.',
  },
  'not-a-setting': {
    ja: () => 'この値は設定ファイルに書けません。',
    en: () => 'This value cannot be written into settings.',
  },
  'permissions-not-kept': {
    ja: (path) =>
      `${path} のあるディスクは、権限を保存しません（USB メモリや Windows のディスクなど）。鍵をホームの .ssh フォルダに写してください。元のとおりに戻しました。`,
    en: (path) =>
      `The disk of ${path} keeps no permissions (a USB stick, or a disk of Windows). Copy the key into the folder .ssh of your home. All is as it was.`,
  },
  'no-room': {
    ja: (path) => `${path} を書く空きがありません。何も変更していません。`,
    en: (path) => `There is no room to write ${path}. Nothing was changed.`,
  },
  failed: {
    ja: (path) => `${path} を変更できませんでした。元のとおりに戻しました。`,
    en: (path) => `${path} could not be changed. All is as it was.`,
  },
} satisfies { readonly [R in RefusalReason]: BothOf<string> }

/** Why a repair is not made, in a sentence or two; {@link Refusal.show} has lines to go with it. */
export function refusalText({ reason, path, line }: Refusal, locale: Locale): string {
  const place =
    path === undefined
      ? ''
      : line === undefined
        ? path
        : locale === 'ja'
          ? `${path} の ${line} 行目`
          : `${path}, line ${line},`
  return refusals[reason][locale](place)
}

const outcomes = {
  repaired: { ja: '直りました', en: 'repaired' },
  'no-better': { ja: '変更しましたが、よくなりませんでした', en: 'changed, and no better' },
  undone: { ja: 'よくならなかったため、元に戻しました', en: 'no better, and undone' },
  declined: { ja: '行いませんでした', en: 'not wanted' },
  planned: { ja: '行っていません', en: 'not done' },
  refused: { ja: 'できません', en: 'not possible' },
} satisfies { readonly [O in RepairRecord['outcome']]: Both }

export function outcomeName(outcome: RepairRecord['outcome'], locale: Locale): string {
  return outcomes[outcome][locale]
}

const ends = {
  healthy: { ja: '', en: '' },
  'nothing-to-repair': {
    ja: 'ここから先は、プログラムでは直せません。上の対処を見てください。',
    en: 'The rest is nothing that a program can repair. See what to do above.',
  },
  declined: { ja: '修復しませんでした。', en: 'Nothing more was repaired.' },
  'nobody-to-ask': {
    ja: '何も変更していません。上の内容でよければ --yes を付けて実行してください。',
    en: 'Nothing was changed. If the above is what you want, run it again with --yes.',
  },
  'ask-a-person': {
    ja: '残りの修復は、推測にすぎないか、接続の安全性を下げるため、--yes では行いません。端末で --yes を付けずに実行し、内容を確かめてから答えてください。',
    en: 'What is left is a guess or makes the connection less safe, so that --yes does not cover it. Run it at a terminal without --yes, and answer after reading.',
  },
  'dry-run': {
    ja: '試しに示しただけで、何も変更していません。',
    en: 'This was a dry run: nothing was changed.',
  },
  'possible-attack': {
    ja: 'サーバの鍵が、記録または公開されているものと違います。誰かが途中に割り込んでいるおそれがあります。このままでは何も修復しません。接続せず、サービスの担当者に知らせてください。',
    en: 'The key of the server is not the one that is recorded or published. Somebody may have put themselves in between. Nothing is repaired like this. Do not connect, and tell the staff of the service.',
  },
  'too-many-rounds': {
    ja: '直しても次の原因が見つかり続けるため、ここで止めます。',
    en: 'Behind each cause there was another one; this is where it stops.',
  },
} satisfies { readonly [E in FixEnd]: Both }

/** What there is to say at the end; empty when all is well. */
export function endText(end: FixEnd, locale: Locale): string {
  return ends[end][locale]
}
