import {
  type Command,
  type Finding,
  type Locale,
  ps,
  type RenderedFinding,
  renderFinding,
  sh,
} from '@tsunagu/catalogue'
import type { ToldFinding } from '../clients/findings.ts'
import type { Examination } from '../examine.ts'
import type { Host } from '../host.ts'
import type { Request } from '../request.ts'
import { clientName } from './clients.ts'
import type { Both, BothOf } from './language.ts'
import { probeName } from './probes.ts'

/** The verdict in words: a headline, one sentence, and a command when all is well. */
export interface VerdictWords {
  readonly headline: string
  readonly sentence: string
  /** What to type to transfer files; null unless all is well. */
  readonly command: Command | null
}

const texts = {
  healthy: { ja: '送れます。問題は見つかりませんでした。', en: 'You can upload. Nothing is wrong.' },
  withWarnings: {
    ja: '送れます。ただし、知っておくとよいことがあります。',
    en: 'You can upload. There is something worth knowing.',
  },
  useThis: { ja: '次のコマンドで始められます。', en: 'Begin with this command.' },
  unsure: {
    ja: '問題は見つかりませんでしたが、最後までは確かめられませんでした。',
    en: 'Nothing was found to be wrong, but not everything could be looked at.',
  },
  unsureWhy: {
    ja: '✗ または ? の付いた項目を見てください。そこから先は調べていません。',
    en: 'See the lines with ✗ or ?. What comes after them was not looked at.',
  },
  unsurePassphrase: {
    ja: 'サーバはこの鍵を受け付けます。ログインは、鍵のパスフレーズがないため試していません。',
    en: 'The server accepts this key. Logging in was not tried, because the passphrase was not given.',
  },
  othersOnly: {
    ja: 'OpenSSH の sftp からは送れます。',
    en: 'OpenSSH’s sftp can upload.',
  },
  candidates: {
    ja: '原因を一つに決められません。最も考えられるものから見てください。',
    en: 'The cause cannot be settled from here. Begin with the likeliest.',
  },
} satisfies Record<string, Both>

const stopsAt: BothOf<string> = {
  ja: (name) => `「${name}」のところで止まっています。`,
  en: (name) => `It stops at “${name}”.`,
}

const maybe: BothOf<string> = {
  ja: (title) => `考えられる原因: ${title}`,
  en: (title) => `It may be this: ${title}`,
}

type MaybeOfClient = Finding & Partial<Pick<ToldFinding, 'client' | 'session'>>

const ofClient: BothOf<{ readonly client: string; readonly session: string | null; readonly title: string }> =
  {
    ja: ({ client, session, title }) => `${client}${session === null ? '' : ` の「${session}」`}: ${title}`,
    en: ({ client, session, title }) => `${client}${session === null ? '' : `, “${session}”`}: ${title}`,
  }

/** The headline and the sentence; {@link findingWords} has the rest. */
export function verdictWords(
  examination: Examination,
  request: Request,
  host: Pick<Host, 'platform'>,
  locale: Locale,
): VerdictWords {
  const { verdict, findings, probes } = examination
  const [first] = findings
  if (verdict === 'healthy') {
    const headline = findings.length > 0 ? texts.withWarnings : texts.healthy
    return {
      headline: headline[locale],
      sentence: texts.useThis[locale],
      command: transferCommand(request, host),
    }
  }
  if (verdict === 'unsure' || first === undefined) {
    const declined = probes.some(
      ({ detail }) => detail?.kind === 'passphrase' && detail.outcome === 'declined',
    )
    return {
      headline: texts.unsure[locale],
      sentence: (declined ? texts.unsurePassphrase : texts.unsureWhy)[locale],
      command: null,
    }
  }
  const [words = renderFinding(first, { locale, platform: host.platform })] = findingWords(
    { findings: [first], site: examination.site },
    host,
    locale,
  )
  const stop = probes.find(({ status }) => status === 'failed')
  // The connection of the doctor itself went well; it is another program that is set up wrong.
  const othersOnly = first.client !== null && !stop
  if (first.confidence === 'possible' && stop)
    return {
      headline: stopsAt[locale](probeName(stop.id, locale)),
      sentence: texts.candidates[locale],
      command: null,
    }
  const sentence = othersOnly
    ? `${texts.othersOnly[locale]}${locale === 'en' ? ' ' : ''}${words.saw}`
    : words.saw
  const headline = first.confidence === 'possible' ? maybe[locale](words.title) : words.title
  return { headline, sentence, command: null }
}

/** The findings in words, with the remedies for this machine's OpenSSH. */
export function findingWords(
  { findings, site }: Pick<Examination, 'site'> & { readonly findings: readonly MaybeOfClient[] },
  { platform }: Pick<Host, 'platform'>,
  locale: Locale,
): RenderedFinding[] {
  const client = platform === 'windows' ? 'openssh-windows' : 'openssh'
  return findings.map((finding) => {
    const rendered = renderFinding(finding, { locale, platform, client: finding.client ?? client, site })
    const { title } = rendered
    return !finding.client
      ? rendered
      : {
          ...rendered,
          title: ofClient[locale]({
            client: clientName(finding.client),
            session: finding.session ?? null,
            title,
          }),
        }
  })
}

/** The `sftp` of OpenSSH with what was asked for, as it was asked for. */
export function transferCommand(
  { host: name, user, port, keyFiles, configFile }: Request,
  host: Pick<Host, 'platform'>,
): Command {
  // An address of IPv6 would be read as a host with a path.
  const place = name.includes(':') ? `[${name}]` : name
  const shell = host.platform === 'windows' ? ps : sh
  const join = (...parts: readonly Command[]): Command => ({
    place: shell``.place,
    line: parts.map(({ line }) => line).join(' '),
  })
  return join(
    shell`sftp`,
    ...(configFile === null ? [] : [shell`-F ${configFile}`]),
    ...(port === null ? [] : [shell`-P ${port}`]),
    ...keyFiles.map((file) => shell`-i ${file}`),
    shell`${user === null ? place : `${user}@${place}`}`,
  )
}
