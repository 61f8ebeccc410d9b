import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FileCommandError, readPairs } from '../../../sandbox/runner/file-commands.ts'

const pairsOf = (text: string) => Object.fromEntries(readPairs(text))

describe('pairs of a command file', () => {
  test.each([
    ['a plain pair', 'a=1\n', { a: '1' }],
    ['a last line without an end', 'a=1', { a: '1' }],
    ['an empty value', 'a=\n', { a: '' }],
    ['blank lines between pairs', '\na=1\n\nb=2\n', { a: '1', b: '2' }],
    [
      'an equals sign before a heredoc mark, which is then part of the value',
      'a=b<<c\n',
      { a: 'b<<c' },
    ],
    ['lines up to the delimiter', 'a<<END\n1\n2\nEND\n', { a: '1\n2' }],
    ['an empty heredoc', 'a<<END\nEND\n', { a: '' }],
    ['an equals sign inside a heredoc', 'a<<END\nb=c\nEND\n', { a: 'b=c' }],
    ['a carriage return, which stays in the value', 'a=1\r\n', { a: '1\r' }],
    ['a later value of the same name', 'a=1\na=2\n', { a: '2' }],
  ])('are read from %s', (_, text, expected) => {
    expect(pairsOf(text)).toEqual(expected)
  })

  test.each([
    ['a line that is no pair', 'nonsense\n'],
    ['a heredoc without a name', '<<END\n1\nEND\n'],
    ['a heredoc without a delimiter', 'a<<\n1\n'],
    ['a heredoc that does not end', 'a<<END\n1\n'],
    ['a delimiter with a carriage return, which is another word', 'a<<END\n1\nEND\r\n'],
  ])('are refused for %s', (_, text) => {
    expect(() => pairsOf(text)).toThrow(FileCommandError)
  })

  test('before a bad line are kept', () => {
    const seen: string[] = []
    const read = () => {
      for (const [name] of readPairs('a=1\nnonsense\nb=2\n')) seen.push(name)
    }
    expect(read).toThrow(FileCommandError)
    expect(seen).toEqual(['a'])
  })

  test('survive any value that does not hold the delimiter', () => {
    const line = fc.string().filter((text) => !text.includes('\n') && text !== 'END')
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const value = lines.join('\n')
        const body = lines.length === 0 ? '' : `${value}\n`
        expect(pairsOf(`name<<END\n${body}END\n`)).toEqual({ name: value })
      }),
    )
  })
})
