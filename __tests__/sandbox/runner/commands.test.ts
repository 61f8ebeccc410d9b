import { describe, expect, test } from '@jest/globals'
import { KNOWN_COMMANDS, parseCommand } from '../../../sandbox/runner/commands.ts'

const known = new Set(KNOWN_COMMANDS)

describe('a line of output', () => {
  test.each([
    ['::error::broken', { name: 'error', properties: {}, data: 'broken' }],
    [
      '  ::ERROR::indented, and in capitals',
      { name: 'error', properties: {}, data: 'indented, and in capitals' },
    ],
    [
      '::warning file=a.go,line=3,title=Oh::no',
      { name: 'warning', properties: { file: 'a.go', line: '3', title: 'Oh' }, data: 'no' },
    ],
    [
      '::notice title=a%3Ab%2Cc%25::x%0Ay%25',
      { name: 'notice', properties: { title: 'a:b,c%' }, data: 'x\ny%' },
    ],
    ['::group::a::b', { name: 'group', properties: {}, data: 'a::b' }],
    [
      'text before ##[error]a legacy command',
      { name: 'error', properties: {}, data: 'a legacy command' },
    ],
  ])('%j is a command', (line, expected) => {
    expect(parseCommand(line, known)).toEqual(expected)
  })

  test.each([
    'plain',
    'text ::error::not at the start',
    '::unknown::x',
    '::error',
    '##[unknown]x',
    '##[error',
  ])('%j is text', (line) => {
    expect(parseCommand(line, known)).toBeNull()
  })
})
