import { describe, expect, it } from 'vitest'
import { AnswerOrder } from './answer-order.ts'

describe('AnswerOrder', () => {
  it('holds an answer back until all before it are out, because pscp gives up otherwise', () => {
    const order = new AnswerOrder()
    const sent: string[] = []
    const first = order.enter()
    const second = order.enter()
    const third = order.enter()
    third(() => sent.push('third'))
    second(() => sent.push('second'))
    expect(sent).toEqual([])
    first(() => sent.push('first'))
    expect(sent).toEqual(['first', 'second', 'third'])
  })

  it('lets an answer out at once when nothing is before it', () => {
    const order = new AnswerOrder()
    const sent: number[] = []
    for (let number = 0; number < 3; number += 1) order.enter()(() => sent.push(number))
    expect(sent).toEqual([0, 1, 2])
  })

  it('keeps the order when sending an answer starts a request that is answered at once', () => {
    const order = new AnswerOrder()
    const sent: string[] = []
    const first = order.enter()
    const second = order.enter()
    second(() => sent.push('second'))
    first(() => {
      sent.push('first')
      order.enter()(() => sent.push('started by the first'))
    })
    expect(sent).toEqual(['first', 'second', 'started by the first'])
  })
})
