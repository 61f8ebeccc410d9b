import { describe, expect, it } from '@jest/globals'
import type { SuiteResult } from '../../../src/domain/model/results.ts'
import { createGinkgoReader, readGinkgoJson } from '../../../src/domain/results/ginkgo-json.ts'
import { createJUnitReader, readJUnit } from '../../../src/domain/results/junit.ts'
import { TEXT_LIMIT } from '../../../src/domain/results/text-room.ts'
import { inChunks } from './chunks.ts'
import { aGinkgoReport, aGinkgoSuite, anEntry } from './ginkgo-report.ts'
import { allRecordings } from './recordings.ts'

interface Reader {
  push(chunk: string): void
  result(): SuiteResult
}

function readInChunks(reader: Reader, text: string, length: number): SuiteResult {
  for (const chunk of inChunks(text, length)) reader.push(chunk)
  return reader.result()
}

const RECORDED = allRecordings().flatMap(({ name, ginkgo, junit }) => [
  ...(ginkgo === null
    ? []
    : [[`${name}, Ginkgo JSON`, createGinkgoReader, readGinkgoJson, ginkgo] as const]),
  ...(junit === null ? [] : [[`${name}, JUnit`, createJUnitReader, readJUnit, junit] as const]),
])

describe('a report that is read in parts has the same results', () => {
  it.each(RECORDED)('%s', (_, createReader, readAtOnce, text) => {
    const expected = readAtOnce(text)
    for (const length of [1, 7, 1000, 65_536]) {
      expect(readInChunks(createReader(), text, length)).toEqual(expected)
    }
  })
})

/** A report with so many specs that have this output. */
function* ginkgoText(count: number, state: string, output: string): Generator<string> {
  const [start = '', end = ''] = aGinkgoReport(
    aGinkgoSuite([], {
      SpecReports: ['HERE'],
      SuiteSucceeded: state === 'passed',
      PreRunStats: { TotalSpecs: count, SpecsThatWillRun: count },
    }),
  ).split('"HERE"')
  yield start
  for (let index = 0; index < count; index++) {
    const Failure = { Message: `no ${index}`, Location: { FileName: 'a.go', LineNumber: 1 } }
    const entry = anEntry({
      State: state,
      LeafNodeText: `spec ${index}`,
      CapturedGinkgoWriterOutput: output,
      ...(state === 'failed' ? { Failure } : {}),
    })
    yield `${index === 0 ? '' : ','}${JSON.stringify(entry)}`
  }
  yield end
}

function* junitText(count: number, status: string, output: string): Generator<string> {
  yield '<testsuite name="E2eNode">'
  for (let index = 0; index < count; index++) {
    const failure = status === 'failed' ? `<failure message="no ${index}"></failure>` : ''
    yield `<testcase name="[It] spec ${index}" status="${status}" time="1">${failure}<system-err>${output}</system-err></testcase>`
  }
  yield '</testsuite>'
}

const FORMATS = [
  ['Ginkgo JSON', createGinkgoReader, ginkgoText],
  ['JUnit', () => createJUnitReader(), junitText],
] as const

describe.each(FORMATS)('%s of any size', (_, createReader, textOf) => {
  function read(count: number, outcome: string, output: string): SuiteResult {
    const reader = createReader()
    for (const part of textOf(count, outcome, output)) {
      for (const chunk of inChunks(part, 65_536)) reader.push(chunk)
    }
    return reader.result()
  }

  it('keeps both ends of a long output of a failed spec, and says so', () => {
    const { specs, cuts, damage } = read(2, 'failed', `first${'some words '.repeat(60_000)}last`)
    expect(cuts).toEqual(['2 texts with more than 524288 characters: only both ends were read'])
    expect(damage).toEqual([])
    for (const { output, failure } of specs) {
      expect(output.slice(0, 5)).toBe('first')
      expect(output.slice(-4)).toBe('last')
      expect(output).toContain(' characters left out here …]')
      expect(output.length).toBeLessThan(530_000)
      expect(failure?.message).toMatch(/^no \d$/)
    }
  })

  it('keeps the messages of all failed specs when there is no more room for outputs', () => {
    const { specs, cuts } = read(100, 'failed', 'x'.repeat(500_000))
    expect(specs).toHaveLength(100)
    expect(specs.filter(({ output }) => output !== '').length).toBe(67)
    expect(specs.at(-1)?.failure?.message).toBe('no 99')
    expect(cuts).toEqual([
      '33 texts shortened or left out, because all texts together are too long',
    ])
  })

  it('needs no words about the outputs of specs that passed', () => {
    const { specs, cuts } = read(100, 'passed', 'x'.repeat(600_000))
    expect(specs).toHaveLength(100)
    expect(cuts).toEqual([])
  })

  it('is damaged if it has more results than any suite', () => {
    const { specs, damage } = read(50_003, 'passed', '')
    expect(specs).toHaveLength(50_000)
    expect(damage).toContain('it has 50003 results, of which the first 50000 were read')
  })
})

/** A report with a failed spec whose output has more characters than any parser should keep. */
function readEndless(start: string, end: string) {
  const reader = createJUnitReader()
  for (const part of junitText(1, 'passed', '')) if (!part.startsWith('</')) reader.push(part)
  reader.push(
    `<testcase name="[It] other" status="failed"><failure>no</failure><system-out>${start}`,
  )
  for (let index = 0; index < 600; index++) reader.push('x'.repeat(65_536))
  reader.push(`${end}</system-out></testcase></testsuite>`)
  return reader.result()
}

describe('JUnit with an endless element', () => {
  it('is read with both ends of its text', () => {
    const { specs, damage, cuts } = readEndless('first', 'last')
    expect(damage).toEqual([])
    expect(cuts).toHaveLength(1)
    expect(specs[1]?.output).toMatch(/^firstx+\n\[… 38797321 characters left out here …\]\nx+last$/)
    expect(specs[1]?.output).toHaveLength(
      TEXT_LIMIT + '\n[… 38797321 characters left out here …]\n'.length,
    )
  })

  it('is damaged if it is not plain, and what comes before counts', () => {
    const { specs, damage, succeeded } = readEndless('<![CDATA[', ']]>')
    expect(specs.map(({ id }) => id)).toEqual(['spec 0'])
    expect(succeeded).toBeNull()
    expect(damage[0]).toMatch(/an element has more than \d+ characters/)
  })
})
