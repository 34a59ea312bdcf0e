import { expect, test } from 'vitest'
import { RecordingLog } from '../testing/service.ts'
import { TurnedAwayLog } from './turned-away-log.ts'

test('a flood becomes a line a minute, and no one in it goes uncounted', () => {
  const log = new RecordingLog()
  let now = 0
  const turnedAway = new TurnedAwayLog(log, 'main', () => now)
  for (let second = 0; second < 130; second++) {
    now = second * 1000
    for (let count = 0; count < 100; count++) turnedAway.note('192.0.2.1', 'connections')
  }
  const lines = log.of('connections-turned-away')
  expect(lines.map(({ fields }) => fields['count'])).toEqual([1, 6000, 6000])
  expect(lines[0]).toMatchObject({
    level: 'warn',
    fields: { frontDoor: 'main', limit: 'connections', lastAddress: '192.0.2.1' },
  })
})
