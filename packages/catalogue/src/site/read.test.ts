import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { frontDoorFor } from './profile.ts'
import { readSiteProfile, SiteProfileError } from './read.ts'

const folder = new URL('../../../../sites/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const ddbj = readSiteProfile(read('ddbj.yaml'))

function problemsOf(yaml: string) {
  try {
    readSiteProfile(yaml)
  } catch (error) {
    if (error instanceof SiteProfileError) return error.problems
    throw error
  }
  return []
}

describe('site profiles in this repository', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))(
    '%s is valid and named after its id',
    (name) => {
      expect(`${readSiteProfile(read(name)).id}.yaml`).toBe(name)
    },
  )

  test('no fingerprint of DDBJ claims to be authoritative, because the site declares none', () => {
    const keys = ddbj.frontDoors.flatMap((door) => door.hostKeys)
    expect(keys).toHaveLength(1)
    expect(keys.every((key) => !key.authoritative)).toBe(true)
  })

  test('knows a front door by its name, by its address of today and by its address of the past', () => {
    for (const name of [
      'ftp-private.ddbj.nig.ac.jp',
      'FTP-PRIVATE.ddbj.nig.ac.jp.',
      '133.39.233.40',
      '133.39.224.111',
    ])
      expect(frontDoorFor(ddbj, name)?.id).toBe('ftp-private')
    expect(frontDoorFor(ddbj, 'jga-gw.ddbj.nig.ac.jp')?.port).toBe(443)
    expect(frontDoorFor(ddbj, 'example.org')).toBeNull()
  })
})

describe('a profile with mistakes', () => {
  const good = read('ddbj.yaml')

  test('names the line and the field', () => {
    const line = good.split('\n').findIndex((text) => text.includes('port: 22')) + 1
    expect(problemsOf(good.replace('port: 22', 'port: 220000'))).toMatchObject([
      { where: 'frontDoors.0.port', line },
    ])
  })

  test('reports a misspelt field instead of ignoring it', () => {
    expect(problemsOf(good.replace('keepAliveSeconds', 'keepaliveSeconds'))[0]?.problem).toContain(
      'keepaliveSeconds',
    )
  })

  test('refuses a destination behind a front door that is not there', () => {
    expect(problemsOf(good.replace('frontDoor: jga-gw', 'frontDoor: jga'))[0]?.problem).toContain(
      'ftp-private, jga-gw',
    )
  })

  test('refuses expressions that a long name could make run away', () => {
    expect(problemsOf(good.replace('"ESUB[0-9]{6}"', '"(a+)+b"'))[0]?.where).toBe('destinations.1.folderName')
  })

  test('refuses a page on a cause that does not exist', () => {
    expect(problemsOf(good.replace('  home-missing:', '  home-is-missing:'))).toHaveLength(1)
  })

  test('reports broken YAML with its line', () => {
    expect(problemsOf('version: 1\nid: [')[0]?.line).toBe(2)
  })

  test('reports all problems at once', () => {
    expect(problemsOf('version: 2').length).toBeGreaterThan(5)
  })
})
