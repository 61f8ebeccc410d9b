import { expect, it } from '@jest/globals'
import { keepEnd, keepStart } from '../../../src/domain/results/kept-text.ts'

it('keeps the end of a text from the start of a line on', () => {
  const text = keepEnd(20)
  for (let line = 1; line <= 100; line += 1) text.push(`line ${line}`)
  expect(text.read()).toBe('line 99\nline 100\n')
})

it('keeps a short text as it is', () => {
  const [end, start] = [keepEnd(20), keepStart(20)]
  for (const text of [end, start]) {
    text.push('one')
    text.push('two')
    expect(text.read()).toBe('one\ntwo\n')
  }
})

it('keeps the end of a single long line', () => {
  const text = keepEnd(5)
  text.push('0123456789')
  expect(text.read()).toBe('6789\n')
})

it('keeps the start of a text', () => {
  const text = keepStart(10)
  for (let line = 1; line <= 100; line += 1) text.push(`line ${line}`)
  expect(text.read()).toBe('line 1\nlin')
})
