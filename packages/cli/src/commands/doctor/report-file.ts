import type { RenderedFinding } from '@tsunagu/catalogue'
import { detailText, type Examination, probeName, reportPage, type VerdictWords } from '@tsunagu/doctor'
import type { Cli } from '../../cli.ts'
import { version } from '../../contents.ts'
import { writeNew } from '../../files.ts'
import type { Phrase, Text } from '../../language.ts'

const texts = {
  holds: { ja: '報告に入る内容:', en: 'The report holds:' },
  server: { ja: 'サーバ', en: 'Server' },
  account: { ja: 'アカウント', en: 'Account' },
  not: {
    ja: '秘密鍵、パスフレーズ、ファイルの中身、ホームフォルダの名前は入りません。',
    en: 'It holds no private key, passphrase, content of files or name of a home folder.',
  },
} satisfies Record<string, Text>

const written: Phrase<{ path: string }> = {
  ja: ({ path }) => `${path} に書き出しました。問い合わせに添えて送れます。`,
  en: ({ path }) => `Written to ${path}. You can send it with your question.`,
}

/** Shows what the report holds, then writes it. Standard output stays with the result. */
export async function writeReport(
  cli: Cli,
  path: string,
  content: {
    /** Redacted. */
    readonly examination: Examination
    readonly verdict: VerdictWords
    readonly findings: readonly RenderedFinding[]
  },
): Promise<void> {
  const { err } = cli
  const { target, probes } = content.examination
  err.line()
  err.line(err.style('bold', cli.say(texts.holds)))
  err.line(`  ${content.verdict.headline}`)
  err.line(`  ${cli.say(texts.server)}: ${target.host}:${target.port}`)
  if (target.user !== null) err.line(`  ${cli.say(texts.account)}: ${target.user}`)
  for (const { id, detail } of probes)
    if (detail && detail.kind !== 'because')
      err.line(`  ${probeName(id, cli.language)}: ${detailText(detail, cli.language)}`)
  err.prose(cli.say(texts.not))
  const page = reportPage({ ...content, locale: cli.language, date: new Date(), version: version() })
  await writeNew(path, page, { mode: 0o600, force: false })
  err.line()
  err.prose(cli.say(written, { path }))
}
