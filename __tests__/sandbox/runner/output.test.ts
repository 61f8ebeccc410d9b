import { describe, expect, test } from '@jest/globals'
import {
  createLineSplitter,
  createMasks,
  createOutputReader,
} from '../../../sandbox/runner/output.ts'

function read(lines: readonly string[], debug = false) {
  const reader = createOutputReader({ masks: createMasks(), workspace: '/srv/repo', debug })
  for (const line of lines) reader.line(line)
  return reader.result
}

describe('annotations', () => {
  test('are kept up to ten of each level, later ones stand only in the log', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `::error::e${index}`)
    const result = read([...lines, '::warning::w'])
    expect(result.annotations.map(({ message }) => message)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `e${index}`),
      'w',
    ])
    expect(result.droppedAnnotations.map(({ message }) => message)).toEqual(['e10', 'e11'])
    expect(result.log).toContain('##[error]e11')
  })

  test('are cut after secrets are hidden, so that no part of one is left', () => {
    const secret = 's'.repeat(100)
    const [annotation] = read([
      `::add-mask::${secret}`,
      `::error::${'x'.repeat(4090)}${secret}`,
    ]).annotations
    expect(annotation?.message).toBe(`${'x'.repeat(4090)}***`)
  })

  test('are cut to 4096 characters', () => {
    expect(read([`::notice::${'x'.repeat(5000)}`]).annotations[0]?.message).toHaveLength(4096)
  })

  test.each([
    ['in the workspace is shown relative to it', '/srv/repo/src/a.ts', 'src/a.ts'],
    ['elsewhere stays', '/etc/passwd', '/etc/passwd'],
    ['that is relative stays', 'src/a.ts', 'src/a.ts'],
  ])('name a file that %s', (_, file, shown) => {
    expect(read([`::error file=${file}::x`]).annotations[0]?.properties).toEqual({ file: shown })
  })
})

describe('columns', () => {
  test.each([
    [
      'are kept within one line',
      'line=3,col=5,endColumn=7',
      { line: '3', col: '5', endcolumn: '7' },
    ],
    ['are dropped over several', 'line=3,endLine=4,col=5,endColumn=7', { line: '3', endline: '4' }],
  ])('%s', (_, properties, kept) => {
    expect(read([`::error ${properties}::x`]).annotations[0]?.properties).toEqual(kept)
  })
})

describe('commands', () => {
  test('are text while they are stopped', () => {
    const result = read([
      '::stop-commands::token-1',
      '::error::forged',
      'a ##[error]forged',
      '::token-1::',
      '::error::ours',
    ])
    expect(result.annotations.map(({ message }) => message)).toEqual(['ours'])
    expect(result.log).toContain('::error::forged')
  })

  test.each(['::stop-commands::', '::stop-commands::error'])(
    'cannot be stopped by %j, which fails the step',
    (line) => {
      expect(read([line])).toMatchObject({ failed: true })
    },
  )

  test.each(['set-env', 'add-path'])('of the disabled kind %s fail the step', (name) => {
    expect(read([`::${name} name=A::b`])).toMatchObject({ failed: true })
  })

  test('to debug are shown only when debugging is on', () => {
    expect(read(['::debug::x']).log).toEqual([])
    expect(read(['::debug::x'], true).log).toEqual(['##[debug]x'])
  })

  test('of the legacy kind set outputs', () => {
    expect(read(['::set-output name=a::1']).outputs).toEqual({ a: '1' })
  })
})

describe('secrets', () => {
  test('are hidden in what comes after them, each of their lines for itself', () => {
    const result = read([
      'before s3cret',
      '::add-mask::s3cret%0Asecond',
      'after s3cret',
      '::error::second too',
    ])
    expect(result.log).toEqual(['before s3cret', 'after ***', '##[error]*** too'])
    expect(result.annotations[0]?.message).toBe('*** too')
  })
})

describe('a stream', () => {
  test('is cut at every kind of line end, wherever the chunks are cut', () => {
    const lines: string[] = []
    const splitter = createLineSplitter((line) => lines.push(line))
    for (const chunk of ['a\r', '\nb\rc', '\n', '\n', 'd']) splitter.push(chunk)
    splitter.end()
    expect(lines).toEqual(['a', 'b', 'c', '', 'd'])
  })
})
