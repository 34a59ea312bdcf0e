import { describe, expect, test } from 'vitest'
import { type Seen, Sightings, withoutNumber } from './sightings.ts'

const number = (digit: string) => digit.repeat(32)
const line = (digit: string) => `SSH-2.0-tsunagu-doctor seen=${number(digit)}`
const seen = (rest: Partial<Seen> = {}): Seen => ({
  address: '192.0.2.7',
  frontDoor: 'main',
  phase: 'key-exchange',
  ended: false,
  ...rest,
})

describe('what was seen of a connection', () => {
  test('is told to the one who knows the number, as it is at that moment', () => {
    const sightings = new Sightings()
    const connection = seen()
    sightings.note(line('a'), connection)
    expect(sightings.find(number('a'))).toMatchObject({
      address: '192.0.2.7',
      frontDoor: 'main',
      reached: 'key-exchange',
      ended: false,
    })
    connection.phase = 'sftp'
    connection.ended = true
    expect(sightings.find(number('a'))).toMatchObject({ reached: 'session', ended: true })
    expect(sightings.find(number('b'))).toBeNull()
  })

  test('is that of the first connection: who copies a number from the wire learns nothing of a second one', () => {
    const sightings = new Sightings()
    sightings.note(line('a'), seen())
    sightings.note(line('a'), seen({ address: '198.51.100.1' }))
    expect(sightings.find(number('a'))?.address).toBe('192.0.2.7')
  })

  test('is forgotten after ten minutes', () => {
    let minutes = 0
    const sightings = new Sightings(() => new Date(minutes * 60_000))
    sightings.note(line('a'), seen())
    minutes = 9.9
    expect(sightings.find(number('a'))).not.toBeNull()
    minutes = 10
    expect(sightings.find(number('a'))).toBeNull()
  })

  test('takes bounded memory: the oldest makes room', () => {
    const sightings = new Sightings(undefined, 3)
    for (const digit of ['a', 'b', 'c', 'd']) sightings.note(line(digit), seen())
    expect(['a', 'b', 'c', 'd'].map((digit) => sightings.find(number(digit)) !== null)).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  test.each([
    'SSH-2.0-OpenSSH_9.2',
    'SSH-2.0-x seen=abc',
    `SSH-2.0-x seen=${number('A')}`,
    `SSH-2.0-x seen=${number('a')}0`,
  ])('is not kept for a client that gives no number: %s', (text) => {
    const sightings = new Sightings()
    sightings.note(text, seen())
    expect(sightings.find(number('a'))).toBeNull()
    expect(withoutNumber(text)).toBe(text)
  })
})

test('the line that is stored has no number', () => {
  expect(withoutNumber(line('a'))).toBe('SSH-2.0-tsunagu-doctor')
})
