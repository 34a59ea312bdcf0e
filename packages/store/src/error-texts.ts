/**
 * What the store's errors say, in both languages side by side. One thing: a table; long because there are many
 * codes. `problem` says what happened, `remedy` what to do.
 */
import type { Language } from './accounts.ts'
import type { StoreErrorCode, StoreErrorFacts } from './errors.ts'

interface Text<Facts> {
  readonly problem: (facts: Facts) => string
  readonly remedy: (facts: Facts) => string
}

type Texts = { readonly [C in StoreErrorCode]: Readonly<Record<Language, Text<StoreErrorFacts[C]>>> }

export const STORE_ERROR_TEXTS: Texts = {
  'account-name-length': {
    en: {
      problem: (f) => `The account name "${f.name}" has ${count(f.length, 'character')}.`,
      remedy: (f) => `Choose a name of ${f.minLength} to ${f.maxLength} characters.`,
    },
    ja: {
      problem: (f) => `アカウント名「${f.name}」は ${f.length} 文字です。`,
      remedy: (f) => `${f.minLength}〜${f.maxLength} 文字の名前にしてください。`,
    },
  },
  'account-name-characters': {
    en: {
      problem: (f) => `The account name "${f.name}" has characters that are not allowed: ${f.wrong}`,
      remedy: (f) => `Use only these: ${f.allowed}`,
    },
    ja: {
      problem: (f) => `アカウント名「${f.name}」に使えない文字があります: ${f.wrong}`,
      remedy: (f) => `使える文字は次のとおりです: ${f.allowed}`,
    },
  },
  'account-name-start': {
    en: {
      problem: (f) => `The account name "${f.name}" begins with a character that cannot come first.`,
      remedy: (f) => `Begin the name with one of these: ${f.allowed}`,
    },
    ja: {
      problem: (f) => `アカウント名「${f.name}」の最初の文字は、先頭には使えません。`,
      remedy: (f) => `先頭に使える文字は次のとおりです: ${f.allowed}`,
    },
  },
  'account-name-reserved': {
    en: {
      problem: (f) => `The account name "${f.name}" is reserved (${f.reserved}).`,
      remedy: () => 'Choose another name.',
    },
    ja: {
      problem: (f) => `アカウント名「${f.name}」は予約されています（${f.reserved}）。`,
      remedy: () => '別の名前にしてください。',
    },
  },
  'account-exists': {
    en: {
      problem: (f) => `There is already an account "${f.name}".`,
      remedy: () => 'Choose another name, or change the account that exists.',
    },
    ja: {
      problem: (f) => `アカウント「${f.name}」は既にあります。`,
      remedy: () => '別の名前にするか、既存のアカウントの設定を変更してください。',
    },
  },
  'account-name-retired': {
    en: {
      problem: (f) => `The account "${f.name}" was deleted, and a name is never given twice.`,
      remedy: () => 'Choose another name; or, if it is the same person, set the old account to active again.',
    },
    ja: {
      problem: (f) =>
        `アカウント「${f.name}」は削除済みです。一度使った名前を別の人に割り当てることはできません。`,
      remedy: () => '別の名前にしてください。同じ人であれば、元のアカウントを active に戻してください。',
    },
  },
  'account-unknown': {
    en: {
      problem: (f) => `There is no account "${f.name}".`,
      remedy: () => 'Check the spelling; "tsunagu admin account list" shows all accounts.',
    },
    ja: {
      problem: (f) => `アカウント「${f.name}」はありません。`,
      remedy: () => '綴りを確認してください。「tsunagu admin account list」で一覧を表示できます。',
    },
  },
  'account-deleted': {
    en: {
      problem: (f) => `The account "${f.name}" is deleted.`,
      remedy: () => 'Set it to active again first, if it is to be used.',
    },
    ja: {
      problem: (f) => `アカウント「${f.name}」は削除済みです。`,
      remedy: () => '再び使う場合は、先に active に戻してください。',
    },
  },
  'email-invalid': {
    en: {
      problem: (f) => `"${f.email}" is not an e-mail address.`,
      remedy: () => 'Write it as name@example.org, at most 254 characters, without spaces.',
    },
    ja: {
      problem: (f) => `「${f.email}」はメールアドレスとして読めません。`,
      remedy: () => 'name@example.org のように、空白を入れず 254 文字以内で書いてください。',
    },
  },
  'home-invalid': {
    en: {
      problem: (f) => `"${f.home}" cannot be a home.`,
      remedy: () => 'Give an absolute path without ".." parts, such as /srv/homes/taro.',
    },
    ja: {
      problem: (f) => `「${f.home}」はホームにできません。`,
      remedy: () => '/srv/homes/taro のように、「..」を含まない絶対パスを指定してください。',
    },
  },
  'text-invalid': {
    en: {
      problem: (f) => `The ${f.field} is too long, or has control characters in it.`,
      remedy: (f) => `Write at most ${f.maxLength} characters of plain text.`,
    },
    ja: {
      problem: (f) => `${f.field === 'note' ? 'メモ' : 'ラベル'}が長すぎるか、制御文字を含んでいます。`,
      remedy: (f) => `${f.maxLength} 文字以内の普通の文字列にしてください。`,
    },
  },

  'key-is-private': {
    en: {
      problem: () => 'This is a private key. It was not stored, and it should never leave its owner.',
      remedy: () =>
        'Give the public key instead: the file that ends in .pub, or what "ssh-keygen -y -f KEYFILE" prints. If the private key was sent over a network or shown to others, make a new pair.',
    },
    ja: {
      problem: () => 'これは秘密鍵です。保存していません。秘密鍵は持ち主の手元から出してはいけません。',
      remedy: () =>
        '代わりに公開鍵（.pub で終わるファイル、または「ssh-keygen -y -f 秘密鍵ファイル」の出力）を登録してください。秘密鍵をネットワークで送ったり他人に見せたりした場合は、鍵ペアを作り直してください。',
    },
  },
  'key-empty': {
    en: {
      problem: () => 'There is no key in what was given.',
      remedy: () =>
        'Give the content of a .pub file: one line that begins with ssh-ed25519, ecdsa-sha2- or ssh-rsa.',
    },
    ja: {
      problem: () => '入力に鍵が含まれていません。',
      remedy: () =>
        '.pub ファイルの中身（ssh-ed25519、ecdsa-sha2-、ssh-rsa のいずれかで始まる 1 行）を渡してください。',
    },
  },
  'key-too-large': {
    en: {
      problem: (f) => `What was given is larger than ${f.maxBytes} bytes, so it is not a public key.`,
      remedy: () => 'Check which file was named; a .pub file has one line.',
    },
    ja: {
      problem: (f) => `入力が ${f.maxBytes} バイトを超えているため、公開鍵ではありません。`,
      remedy: () => 'ファイルを取り違えていないか確認してください。.pub ファイルの中身は 1 行です。',
    },
  },
  'key-several': {
    en: {
      problem: () => 'There is more than one key in what was given.',
      remedy: () => 'Add the keys one at a time, so that each gets its own label.',
    },
    ja: {
      problem: () => '入力に鍵が 2 つ以上含まれています。',
      remedy: () => 'それぞれにラベルが付くよう、1 つずつ登録してください。',
    },
  },
  'key-certificate': {
    en: {
      problem: () => 'This is an SSH certificate, and this service takes plain public keys.',
      remedy: () => 'Give the public key that was certified: the .pub file without "-cert" in its name.',
    },
    ja: {
      problem: () => 'これは SSH 証明書です。このサービスに登録できるのは通常の公開鍵です。',
      remedy: () =>
        '証明書のもとになった公開鍵（ファイル名に「-cert」が付かない .pub ファイル）を登録してください。',
    },
  },
  'key-unreadable': {
    en: {
      problem: (f) =>
        `This cannot be read as a public key (${f.problem}${f.where === '' ? '' : `, ${f.where}`}).`,
      remedy: () =>
        'Copy the whole content of the .pub file again, as one line without breaks; "tsunagu key show FILE" tells what is wrong with a file.',
    },
    ja: {
      problem: (f) => `公開鍵として読めません（${f.problem}${f.where === '' ? '' : `、${f.where}`}）。`,
      remedy: () =>
        '.pub ファイルの中身全体を、途中で改行せずにコピーし直してください。「tsunagu key show ファイル」で問題の箇所を調べられます。',
    },
  },
  'key-dsa': {
    en: {
      problem: (f) =>
        `This is a DSA key (${f.bits} bits). DSA is no longer safe, and current SSH programs refuse it.`,
      remedy: () => 'Make a new pair with "ssh-keygen -t ed25519" and add its .pub file.',
    },
    ja: {
      problem: (f) =>
        `これは DSA 鍵（${f.bits} ビット）です。DSA はもはや安全ではなく、現在の SSH プログラムでは使えません。`,
      remedy: () => '「ssh-keygen -t ed25519」で新しい鍵ペアを作り、その .pub ファイルを登録してください。',
    },
  },
  'key-rsa-short': {
    en: {
      problem: (f) => `This RSA key has ${f.bits} bits, and at least ${f.minBits} are needed.`,
      remedy: () =>
        'Make a new pair with "ssh-keygen -t ed25519" (or "ssh-keygen -t rsa -b 3072") and add its .pub file.',
    },
    ja: {
      problem: (f) => `この RSA 鍵は ${f.bits} ビットです。${f.minBits} ビット以上が必要です。`,
      remedy: () =>
        '「ssh-keygen -t ed25519」（または「ssh-keygen -t rsa -b 3072」）で新しい鍵ペアを作り、その .pub ファイルを登録してください。',
    },
  },
  'key-security-key': {
    en: {
      problem: (f) =>
        `This key (${f.type}) lives in a hardware token (FIDO). The service cannot verify its signatures yet.`,
      remedy: () =>
        'Make a pair that is kept in a file, with "ssh-keygen -t ed25519", and add its .pub file.',
    },
    ja: {
      problem: (f) =>
        `この鍵（${f.type}）はハードウェアトークン（FIDO）の鍵です。このサービスはまだその署名を検証できません。`,
      remedy: () =>
        '「ssh-keygen -t ed25519」でファイルに保存する鍵ペアを作り、その .pub ファイルを登録してください。',
    },
  },
  'key-type-unsupported': {
    en: {
      problem: (f) => `Keys of the type ${f.type} cannot be used here.`,
      remedy: () => 'Use an Ed25519, ECDSA or RSA key; "ssh-keygen -t ed25519" makes one.',
    },
    ja: {
      problem: (f) => `${f.type} 形式の鍵は使えません。`,
      remedy: () =>
        'Ed25519、ECDSA、RSA のいずれかの鍵を使ってください。「ssh-keygen -t ed25519」で作れます。',
    },
  },
  'key-duplicate': {
    en: {
      problem: (f) =>
        `The account "${f.account}" has this key already${f.label === '' ? '' : `, as "${f.label}"`}, since ${f.addedOn} (${f.fingerprintSha256}).`,
      remedy: () => 'There is nothing to do. If logging in fails, the client offers another key.',
    },
    ja: {
      problem: (f) =>
        `この鍵は${f.label === '' ? '' : `「${f.label}」として`} ${f.addedOn} からアカウント「${f.account}」に登録されています（${f.fingerprintSha256}）。`,
      remedy: () =>
        '改めて登録する必要はありません。ログインできない場合は、クライアントが別の鍵を使っています。',
    },
  },
  'key-limit': {
    en: {
      problem: (f) => `The account "${f.account}" has ${f.limit} keys, and more are not possible.`,
      remedy: () => 'Remove keys that are no longer used.',
    },
    ja: {
      problem: (f) => `アカウント「${f.account}」の鍵は上限の ${f.limit} 個に達しています。`,
      remedy: () => '使っていない鍵を削除してください。',
    },
  },
  'key-unknown': {
    en: {
      problem: (f) => `The account "${f.account}" has no key "${f.which}".`,
      remedy: (f) => `Name a fingerprint or label that "tsunagu admin key list ${f.account}" shows.`,
    },
    ja: {
      problem: (f) => `アカウント「${f.account}」に鍵「${f.which}」はありません。`,
      remedy: (f) => `「tsunagu admin key list ${f.account}」に表示される指紋かラベルを指定してください。`,
    },
  },
  'key-ambiguous': {
    en: {
      problem: (f) => `${f.count} keys of the account "${f.account}" have the label "${f.which}".`,
      remedy: () => 'Name the key by its fingerprint (SHA256:…).',
    },
    ja: {
      problem: (f) => `アカウント「${f.account}」には、ラベルが「${f.which}」の鍵が ${f.count} 個あります。`,
      remedy: () => '指紋（SHA256:…）で指定してください。',
    },
  },

  'host-key-unreadable': {
    en: {
      problem: (f) => `A host key of the front door "${f.frontDoor}" cannot be read (${f.problem}).`,
      remedy: () => 'Give the public half of an Ed25519, ECDSA or RSA key.',
    },
    ja: {
      problem: (f) => `接続口「${f.frontDoor}」のホスト鍵を読めません（${f.problem}）。`,
      remedy: () => 'Ed25519、ECDSA、RSA のいずれかの公開鍵を指定してください。',
    },
  },
  'host-key-state': {
    en: {
      problem: (f) =>
        `The host key ${f.fingerprintSha256} of the front door "${f.frontDoor}" is ${f.from} and cannot become ${f.to}.`,
      remedy: () => 'A host key goes from announced to active to retired, never back. Make a new host key.',
    },
    ja: {
      problem: (f) =>
        `接続口「${f.frontDoor}」のホスト鍵 ${f.fingerprintSha256} は ${f.from} のため、${f.to} にはできません。`,
      remedy: () =>
        'ホスト鍵の状態は announced、active、retired の順にだけ進み、戻せません。新しいホスト鍵を作ってください。',
    },
  },

  'address-invalid': {
    en: {
      problem: (f) => `"${f.address}" is not an IP address or network.`,
      remedy: () => 'Write 192.0.2.7, 2001:db8::7, 192.0.2.0/24 or 2001:db8::/32.',
    },
    ja: {
      problem: (f) => `「${f.address}」は IP アドレスでもネットワークでもありません。`,
      remedy: () => '192.0.2.7、2001:db8::7、192.0.2.0/24、2001:db8::/32 のように書いてください。',
    },
  },

  'data-directory-missing': {
    en: {
      problem: (f) => `There is no tsunagu data in ${f.path}.`,
      remedy: () => 'Name the directory that "tsunagu serve" uses: --data DIR, or the variable TSUNAGU_DATA.',
    },
    ja: {
      problem: (f) => `${f.path} に tsunagu のデータがありません。`,
      remedy: () =>
        '「tsunagu serve」と同じデータディレクトリを、--data または環境変数 TSUNAGU_DATA で指定してください。',
    },
  },
  'data-from-newer-version': {
    en: {
      problem: (f) =>
        `The data in ${f.location} was written by a newer version of tsunagu (its tables are at ${f.found}; this version knows up to ${f.known}).`,
      remedy: () =>
        'Run the newer version, or restore the backup that was made before it ran. Nothing was changed.',
    },
    ja: {
      problem: (f) =>
        `${f.location} のデータは、より新しい版の tsunagu が書いたものです（テーブルは ${f.found}、この版が扱えるのは ${f.known} まで）。`,
      remedy: () =>
        '新しい版を使うか、その版を動かす前のバックアップに戻してください。データは変更していません。',
    },
  },
  'database-url-invalid': {
    en: {
      problem: (f) => `A database URL cannot begin with "${f.scheme}".`,
      remedy: () =>
        'Write postgres://USER@HOST/DATABASE, or leave it out to use SQLite in the data directory.',
    },
    ja: {
      problem: (f) => `データベースの URL は「${f.scheme}」では始められません。`,
      remedy: () =>
        'postgres://USER@HOST/DATABASE の形で書いてください。省略すると、データディレクトリの SQLite を使います。',
    },
  },
  'database-unreachable': {
    en: {
      problem: (f) => `The database ${f.location} does not answer (${f.reason}).`,
      remedy: () => 'Check that it runs and that its address is right.',
    },
    ja: {
      problem: (f) => `データベース ${f.location} が応答しません（${f.reason}）。`,
      remedy: () => 'データベースが動いているか、アドレスが正しいかを確認してください。',
    },
  },
  'database-denied': {
    en: {
      problem: (f) => `The database ${f.location} may not be used (${f.reason}).`,
      remedy: () =>
        'Check who runs this command, the permissions of the data directory, and for PostgreSQL user, password and database.',
    },
    ja: {
      problem: (f) => `データベース ${f.location} を使う権限がありません（${f.reason}）。`,
      remedy: () =>
        'コマンドを実行しているユーザとデータディレクトリの権限を確認してください。PostgreSQL の場合はユーザ名、パスワード、データベース名も確認してください。',
    },
  },
  'database-busy': {
    en: {
      problem: (f) => `Another process kept the database ${f.location} locked for too long.`,
      remedy: () => 'Try again. If it stays so, look for a backup or another program that has the file open.',
    },
    ja: {
      problem: (f) => `別のプロセスがデータベース ${f.location} を長くロックしています。`,
      remedy: () =>
        'もう一度試してください。続く場合は、バックアップなどファイルを開いているプログラムがないか確認してください。',
    },
  },
  'database-full': {
    en: {
      problem: (f) => `There is no room left to write the database ${f.location}.`,
      remedy: () => 'Free space on that disk; nothing that was written before is lost.',
    },
    ja: {
      problem: (f) => `空き容量がなく、データベース ${f.location} に書き込めません。`,
      remedy: () => 'ディスクの空きを増やしてください。既に書き込まれたものは失われていません。',
    },
  },
  'database-read-only': {
    en: {
      problem: (f) => `The database ${f.location} can only be read.`,
      remedy: () => 'Check that this user may write to the data directory and the files in it.',
    },
    ja: {
      problem: (f) => `データベース ${f.location} は読み取り専用です。`,
      remedy: () => 'データディレクトリとその中のファイルに書き込む権限があるか確認してください。',
    },
  },
  'database-damaged': {
    en: {
      problem: (f) => `The database ${f.location} is damaged, or is not a database of tsunagu (${f.reason}).`,
      remedy: () => 'Keep the file as it is, and restore the last backup.',
    },
    ja: {
      problem: (f) =>
        `データベース ${f.location} が壊れているか、tsunagu のデータベースではありません（${f.reason}）。`,
      remedy: () => '今のファイルは消さずに残し、最新のバックアップから戻してください。',
    },
  },
  'database-failed': {
    en: {
      problem: (f) => `The database ${f.location} refused what was asked of it (${f.reason}).`,
      remedy: () => 'This is probably a fault in tsunagu; please report it with this message.',
    },
    ja: {
      problem: (f) => `データベース ${f.location} が処理を受け付けませんでした（${f.reason}）。`,
      remedy: () => 'tsunagu の不具合と思われます。このメッセージを添えて報告してください。',
    },
  },
}

/** The text of one error. */
export function storeErrorText<C extends StoreErrorCode>(
  code: C,
  facts: StoreErrorFacts[C],
  language: Language,
): { readonly problem: string; readonly remedy: string } {
  const text = STORE_ERROR_TEXTS[code][language]
  return { problem: text.problem(facts), remedy: text.remedy(facts) }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
