import type { Destination, SiteProfile } from '../site/profile.ts'

/** A destination of the site, and what follows its folder in a path. */
export interface InDestination {
  readonly destination: Destination
  /** Folders and file below the destination's own folder; empty for the folder itself. */
  readonly below: readonly string[]
}

/** Longer paths are not judged; keeps a site's expressions from hostile lengths. */
const PATH_LENGTH = 1024
const NAME_LENGTH = 255

/**
 * The destination in which a path lies; null when the site has none there. Paths come as clients print them:
 * relative, from the home, or from the root with the home before them.
 */
export function destinationOf(site: SiteProfile | null, path: string): InDestination | null {
  if (!site || path.length > PATH_LENGTH) return null
  const segments = path.split(/[/\\]+/).filter((part) => part !== '' && part !== '~' && part !== '.')
  for (const destination of site.destinations) {
    const inHome = destination.path.startsWith('~/')
    const pattern = destination.path.replace(/^~?\//, '').split('/')
    // The home's own folders may stand before a destination in the home.
    for (let start = 0; start <= (inHome ? 3 : 0); start++) {
      const folder = segments.slice(start, start + pattern.length)
      if (
        folder.length === pattern.length &&
        pattern.every((part, i) => fits(part, folder[i] ?? '', destination))
      )
        return { destination, below: segments.slice(start + pattern.length) }
    }
  }
  return null
}

function fits(part: string, name: string, destination: Destination): boolean {
  if (!part.startsWith('{')) return part === name
  return (
    destination.folderName === undefined || whole(destination.folderName).test(name.slice(0, NAME_LENGTH))
  )
}

/** An expression of a site profile, for a whole name. */
function whole(expression: string): RegExp {
  return new RegExp(`^(?:${expression})$`, 'u')
}

/** The letters of a name that a destination does not take, each once; empty when the name is good or has no rule. */
export function refusedLetters(destination: Destination, name: string): readonly string[] {
  if (destination.fileName === undefined) return []
  const expression = whole(destination.fileName)
  const shown = name.slice(0, NAME_LENGTH)
  if (expression.test(shown)) return []
  return [...new Set(shown)].filter((letter) => !expression.test(letter))
}

/** The ending of an archive that a destination does not take; null when the name is good. */
export function refusedArchive(destination: Destination, name: string): string | null {
  const lower = name.toLowerCase()
  return (
    destination.refusedArchives.find(
      (ending) => lower.endsWith(`.${ending}`) || lower.includes(`.${ending}.`),
    ) ?? null
  )
}
