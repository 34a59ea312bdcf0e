import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTool, tool, toolsAreRequired } from '../process/tools.ts'
import { scratchRoot, wardFolder } from '../workspace.ts'
import { copyScripts, regressFolder, runScript, scripts, tsunaguSftpServer } from './openssh-regress.ts'

interface Exception {
  script: string
  /** As the script announces it. */
  step: string
  /** Why failing there is right. */
  reason: string
}

const exceptions = JSON.parse(readFileSync(join(wardFolder, 'regress', 'exceptions.json'), 'utf8')) as Record<
  string,
  Exception[]
>

const missing = [
  ...['sftp', 'sftp-server'].filter((name) => findTool(name) === null),
  ...(existsSync(regressFolder) ? [] : [regressFolder]),
]

const programs: Record<string, (folder: string) => Promise<string>> = {
  'sftp-server': async () => tool('sftp-server', 'openssh-sftp-server'),
  'tsunagu sftp-server': tsunaguSftpServer,
}

describe.each(Object.entries(programs))('OpenSSH’s regression scripts against %s', (name, prepare) => {
  if (missing.length > 0 && !toolsAreRequired) {
    test.skip(`is NOT CHECKED: no ${missing.join(', ')} (Debian packages: openssh-tests openssh-client)`)
    return
  }

  let folder: string
  let copy: string
  let program: string

  beforeAll(async () => {
    if (missing.length > 0) throw new Error(`${missing.join(', ')} is missing, and REQUIRE_TOOLS=1`)
    folder = await mkdtemp(join(scratchRoot, 'tsunagu-regress-'))
    copy = await copyScripts(folder)
    program = await prepare(folder)
  })

  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  test.each(scripts)(
    '%s.sh passes, except for what is listed with a reason',
    async (script) => {
      const expected = exceptions[name]!.filter((exception) => exception.script === script)
      const { steps, ok, output } = await runScript(copy, script, program)
      expect(steps.length, `the script announced no steps:\n${output}`).toBeGreaterThan(3)
      const failed = steps.filter(({ complaints }) => complaints.length > 0)
      expect(
        failed.map((step) => step.name),
        output,
      ).toEqual(expected.map(({ step }) => step))
      // A script may also fail without a complaint, by breaking off.
      expect(ok, output).toBe(expected.length === 0)
    },
    300_000,
  )
})
