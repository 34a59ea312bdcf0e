import { readFile } from 'node:fs/promises'
import { readSiteProfile, type SiteProfile, SiteProfileError } from '@tsunagu/catalogue'
import { profileTexts } from '../../contents.ts'
import { Failure, systemFailure, usageFailure } from '../../failure.ts'

/** Every profile that comes with the program. */
export function bundledProfiles(): SiteProfile[] {
  return profileTexts().map(({ name, text }) => profileOf(text, name))
}

/**
 * The profile that a person named: one that comes with the program by its id, anything else as a file.
 * @throws Failure when there is none, or when it is wrong.
 */
export async function namedProfile(name: string): Promise<SiteProfile> {
  const profiles = bundledProfiles()
  const found = profiles.find(({ id }) => id === name)
  if (found !== undefined) return found
  if (/[./\\]/.test(name)) return readProfile(name)
  const known = profiles.map(({ id }) => id).join(', ')
  throw usageFailure(
    { ja: `サイト「${name}」を知りません`, en: `no site is called "${name}"` },
    {
      ja: `使えるのは ${known}、またはプロファイルのファイル名です。`,
      en: `Known are ${known}, or the name of a profile's file.`,
    },
  )
}

/** @throws Failure naming every problem with its line. */
export async function readProfile(path: string): Promise<SiteProfile> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw systemFailure(error, path)
  })
  return profileOf(text, path)
}

/** @param path what problems are told to be in */
function profileOf(text: string, path: string): SiteProfile {
  try {
    return readSiteProfile(text)
  } catch (error) {
    if (!(error instanceof SiteProfileError)) throw error
    const list = error.problems
      .map(
        ({ where, line, problem }) =>
          `  ${line === null ? '' : `${path}:${line}: `}${where}${where ? ': ' : ''}${problem}`,
      )
      .join('\n')
    throw new Failure(
      { ja: `サイトプロファイルに誤りがあります:\n${list}`, en: `the site profile is wrong:\n${list}` },
      { cause: error },
    )
  }
}
