/** Reads the recorded evidence of the causes. For tests only. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { CauseId } from '../causes/ids.ts'
import { causeIds } from '../causes/ids.ts'

const id = z.enum(causeIds)

const recording = z.strictObject({
  /** What the test is called: a sentence about the text. */
  title: z.string().min(10),
  /** Program and version that printed it, and how; or the public document that it follows. */
  origin: z.string().min(5),
  /** A hit: this folder's cause is the first finding. A near miss: it is not among the findings. */
  expect: z.union([
    z.strictObject({
      confidence: z.enum(['certain', 'likely', 'possible']),
      params: z.record(z.string(), z.unknown()).optional(),
      /** Other causes that must be named, in any order. */
      also: z.array(id).optional(),
    }),
    /** A hit where the text only narrows it: the cause is among the findings, and nothing is certain. */
    z.strictObject({ among: z.literal(true), first: id }),
    z.strictObject({ not: z.literal(true), first: id.nullable() }),
  ]),
  /** True when lines were broken by a page or a mail, so that no program can have put a time stamp on each. */
  wrapped: z.literal(true).optional(),
  text: z.array(z.string()).min(1),
})

export type Recording = z.infer<typeof recording> & { readonly cause: CauseId; readonly file: string }

const causesFolder = fileURLToPath(new URL('../causes/', import.meta.url))

/** The folders of causes, sorted. */
export function causeFolders(): string[] {
  return readdirSync(causesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

export function filesOf(cause: string): string[] {
  return readdirSync(`${causesFolder}${cause}`, { recursive: true, encoding: 'utf8' }).sort()
}

/** All recordings in the evidence folders. */
export function recordings(): Recording[] {
  return causeFolders().flatMap((cause) =>
    filesOf(cause)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const parsed = recording.safeParse(
          JSON.parse(readFileSync(`${causesFolder}${cause}/${file}`, 'utf8')),
        )
        if (!parsed.success) throw new Error(`${cause}/${file}: ${z.prettifyError(parsed.error)}`)
        return { ...parsed.data, cause: cause as CauseId, file: `${cause}/${file}` }
      }),
  )
}
