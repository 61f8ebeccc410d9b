import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SuiteResult } from '../../../src/domain/model/results.ts'
import { createConsoleReader } from '../../../src/domain/results/console.ts'
import { createPrefixFilter, withTimes } from '../../../src/domain/results/prefix-filter.ts'
import { createSuiteSearch } from '../../../src/domain/results/suite-search.ts'
import { allRecordings, readRecording, sharedPath, withFullRecordings } from './recordings.ts'

/** What loggers write before the line with this number. */
const FORMS: Readonly<Record<string, (line: number) => string>> = {
  'the raw log of a GitHub job': (line) => `2026-08-20T01:${two(line)}:03.1234567Z `,
  'gh run view --log': (line) =>
    `node e2e (crun)\tRun specs\t2026-08-20T01:${two(line)}:03.1234567Z `,
  'bootstrap.py': (line) => `${line % 3 === 0 ? 'W' : 'I'}0820 01:02:${two(line)}.456] `,
  'the time stamper of Jenkins': (line) => `[2026-08-20T01:02:${two(line)}.456Z] `,
  'Jenkins, with the time of day': (line) => `[01:02:${two(line)}] `,
  'Jenkins, without brackets': (line) => `01:02:${two(line)}  `,
  'an offset': (line) => `2026-08-20T01:02:${two(line)}+02:00 `,
  'docker compose': () => 'e2e-node-1  | ',
  'kubectl logs --prefix': () => '[pod/e2e-node/test] ',
  'a CRI log': (line) =>
    `2026-08-20T01:02:${two(line)}.123456789Z ${line % 2 ? 'stdout' : 'stderr'} F `,
  'docker logs --timestamps, without final zeros': (line) =>
    `2026-08-20T01:02:${two(line)}.${line + 1}Z `,
  'the journal': (line) =>
    `Aug ${line % 2 ? ' 9' : '10'} 01:02:${two(line)} node e2e[${line + 90}]: `,
  'seconds since the boot': (line) => `[${(line * 3.7).toFixed(6).padStart(12)}] `,
  GitLab: (line) => `2026-08-20T01:02:${two(line)}.123456Z 00${line % 2 ? 'O' : 'E'} `,
  'two loggers': (line) => `2026-08-20T01:02:03.1234567Z I0820 01:02:${two(line)}.456] `,
  'a time of twelve hours': (line) => `[8/20/2026, 1:02:${two(line)} ${line % 2 ? 'PM' : 'AM'}] `,
  'a colored time': () => '\u001B[36m01:02:03\u001B[0m ',
}

function two(value: number): string {
  return String(value % 60).padStart(2, '0')
}

function prefixed(text: string, form: (line: number) => string): string {
  return text.replace(/^(?=.|\n)/gm, prefixer(form))
}

function prefixer(form: (line: number) => string): () => string {
  let line = 0
  return () => form(line++)
}

function read(chunks: readonly string[]): SuiteResult {
  const filter = createPrefixFilter()
  const reader = createConsoleReader()
  for (const chunk of chunks) reader.push(filter.push(chunk))
  reader.push(filter.end())
  reader.end()
  return reader.result()
}

function isFound(text: string): boolean {
  return createSuiteSearch().push(text)
}

function ginkgo1(): string {
  const path = new URL('../../fixtures/ginkgo1/serial.txt', import.meta.url)
  return readFileSync(fileURLToPath(path), 'utf8')
}

const HEAD = ['Running Suite: E2eNode Suite - /w', '='.repeat(33), 'Random Seed: 7', '']
const [TITLE = '', UNDERLINE = ''] = HEAD

describe.each(Object.entries(FORMS))('a console with the prefix of %s', (_, form) => {
  it('is found, and gives the same results', () => {
    for (const text of [...allRecordings().map(({ console }) => console), ginkgo1()]) {
      const changed = prefixed(text, form)
      expect(isFound(changed)).toBe(true)
      expect(read([changed])).toEqual(read([text]))
    }
  })

  it('gives the same results if the spaces at the ends of lines are gone', () => {
    const { console: text } = readRecording('d5-systemd-crio-killed')
    const changed = prefixed(text, form).replace(/[ \t]+$/gm, '')
    expect(read([changed])).toEqual(read([text]))
  })

  it('gives the same results after other lines, and for any split', () => {
    const text = readRecording('r4-busybox').console
    const build = Array.from({ length: 50 }, (_line, step) => `step ${step} of the build\n`).join(
      '',
    )
    const changed = prefixed(build + text, form)
    const cut = fc.nat(changed.length)
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 20 }), (cuts) => {
        const places = [0, ...cuts.toSorted((one, other) => one - other), changed.length]
        const chunks = places.slice(1).map((end, index) => changed.slice(places[index], end))
        expect(read(chunks)).toEqual(read([text]))
      }),
      { numRuns: 20 },
    )
  })
})

const { CRIO_NODE_E2E_SHARED_DATA: shared = '' } = process.env

describe('the prefix filter', () => {
  it(`reads full recordings${shared === '' ? ' (skipped without CRIO_NODE_E2E_SHARED_DATA)' : ''}`, () => {
    const archives = sharedPath('runs')
    if (archives === null) return
    withFullRecordings(archives, (recordings) => {
      for (const { console: text } of recordings) {
        for (const form of Object.values(FORMS).slice(0, 4)) {
          expect(read([prefixed(text, form)])).toEqual(read([text]))
        }
      }
    })
  })

  it('changes nothing in a console without a prefix', () => {
    for (const { console: text } of allRecordings()) {
      const filter = createPrefixFilter()
      const lines = (filter.push(text) + filter.end()).split('\n')
      const start = lines.indexOf(lines.find((line) => line.startsWith('Running Suite')) ?? '')
      expect(lines.slice(start)).toEqual(text.split('\n').slice(-lines.length + start))
    }
  })

  it.each([
    ['a spec of a console without a prefix', HEAD, '[01:02:03] '],
    [
      'a spec of a console with another prefix',
      HEAD.map((line) => `pod-1: ${line}`),
      'pod-1: pod-2: ',
    ],
  ])('takes no title for one that is the output of %s', (_, head, quote) => {
    const quoted = [TITLE, UNDERLINE, 'Ran 1 of 2 Specs in 1.000 seconds'].map(
      (line) => quote + line,
    )
    const filter = createPrefixFilter()
    const text = filter.push(`${[...head, ...quoted].join('\n')}\n`) + filter.end()
    const kept = quote.replace('pod-1: ', '')
    expect(text.split('\n').slice(HEAD.length)).toEqual([
      `${kept}${TITLE}`,
      `${kept}${UNDERLINE}`,
      `${kept}Ran 1 of 2 Specs in 1.000 seconds`,
      '',
    ])
  })

  it.each([
    ['without the line below it', ['echo Running Suite: E2eNode', 'echo done']],
    ['with a line that has another prefix', [`a: ${TITLE}`, `b: ${UNDERLINE}`]],
    ['that is indented', [`  ${TITLE}`, `  ${UNDERLINE}`]],
  ])('takes no title for one %s', (_, lines) => {
    const text = `${lines.join('\n')}\n`
    expect(isFound(text)).toBe(false)
    const filter = createPrefixFilter()
    expect(filter.push(text) + filter.end()).toBe(text)
  })

  it('reads the suite after a mention of one', () => {
    const { console: text } = readRecording('r4-busybox')
    const mention = '+ echo Running Suite: E2eNode\n'
    expect(read([mention + text])).toEqual(read([text]))
    const form = FORMS['bootstrap.py'] ?? two
    expect(read([prefixed(mention + text, form)])).toEqual(read([text]))
  })

  it('leaves lines without the prefix as they are', () => {
    const lines = [...HEAD.map((line) => `[01:02:03] ${line}`), 'second line of a message', '']
    const filter = createPrefixFilter()
    expect(filter.push(lines.join('\n'))).toBe([...HEAD, 'second line of a message', ''].join('\n'))
  })

  it('finds the end of a suite whose start is cut off', () => {
    const { console: text } = readRecording('p1-parallel2')
    const end = text.slice(text.indexOf('Summarizing'))
    expect(isFound(end)).toBe(true)
    expect(read([end])).toMatchObject({
      succeeded: false,
      specs: [{ outcome: 'failed' }, { outcome: 'failed' }],
    })
  })

  it('reads what is left of a line that was erased', () => {
    const text = `section_start:1:run\r\u001B[0K${TITLE}\n${UNDERLINE}\n`
    expect(isFound(text)).toBe(true)
  })

  it('takes no time that grows with the square of a line or of a prefix', () => {
    const long = '1 2 3 '.repeat(40)
    const started = performance.now()
    const filter = createPrefixFilter()
    filter.push(`${long}${TITLE}\n${long}${UNDERLINE}\n${`${'1'.repeat(60_000)}\n`.repeat(50)}`)
    isFound(`${'x specs Running Suite: '.repeat(100_000)}\n`)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('a prefix of many numbers', () => {
  it.each([
    ['digits', `${'1'.repeat(279)}-`, `${'1'.repeat(200)}x`],
    ['times', '12:12:12.1234567890123-'.repeat(12), `${'12:12:12.1234567890123-'.repeat(11)}x`],
    ['numbers in brackets', '[ 1]'.repeat(70), `${'[ 1]'.repeat(69)}x`],
  ])('is compared with other lines in linear time: %s', (_, prefix, other) => {
    const started = performance.now()
    const filter = createPrefixFilter()
    filter.push(`${prefix}${TITLE}\n${`${other}\n`.repeat(3)}${prefix}${UNDERLINE}\n${other}\n`)
    expect(filter.push(`${prefix}said something\n`)).toBe('said something\n')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('the times of a prefix', () => {
  const result = { ...read(['']), seconds: 100 }
  const startedAt = '2026-08-20T01:00:00.000Z'

  it('are kept if they fit to the duration of the suite', () => {
    const endedAt = '2026-08-20T01:01:40.000Z'
    expect(withTimes(result, { startedAt, endedAt })).toEqual({ ...result, startedAt, endedAt })
  })

  it.each([
    ['all at once', { startedAt, endedAt: startedAt }],
    ['never ended', { startedAt, endedAt: null }],
  ])('are left out if the lines were %s', (_, times) => {
    expect(withTimes(result, times)).toEqual(result)
  })

  it('are those of the title and the totals', () => {
    const filter = createPrefixFilter()
    const lines = [...HEAD, 'Ran 1 of 2 Specs in 60.000 seconds', 'FAIL!']
    filter.push(
      `${lines.map((line, index) => `2026-08-20T01:${two(index)}:03.1234567+02:00 ${line}`).join('\n')}\n`,
    )
    expect(filter.times()).toEqual({
      startedAt: '2026-08-19T23:00:03.123Z',
      endedAt: '2026-08-19T23:04:03.123Z',
    })
  })
})
