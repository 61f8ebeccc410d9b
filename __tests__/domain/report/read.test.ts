import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { anything, property } from 'fast-check'
import { explanationOf } from '../../../src/domain/report/causes.ts'
import { readRun } from '../../../src/domain/report/read.ts'
import { provenanceJson, toJson } from '../../../src/domain/views/json.ts'
import { aFullReport, aProvenance, aReport } from '../../builders.ts'
import { holds } from '../views/hostile-text.ts'

/** What a tool reads from a file with this content. */
function read(json: string) {
  return readRun(JSON.parse(json))
}

function reportIn(json: string) {
  const run = read(json)
  if (!('report' in run)) throw new Error(JSON.stringify(run))
  return run.report
}

/** A report that version 0.1.0 wrote: without identifiers of findings, and with positions in their place. */
const PAST = readFileSync(
  new URL('../../fixtures/reports/0.1.0-crio-killed.json', import.meta.url),
  'utf8',
)

describe('readRun', () => {
  it('reads what this version writes', () => {
    expect(reportIn(toJson(aFullReport()))).toEqual(aFullReport())
    expect(read(provenanceJson(aProvenance()))).toEqual({ provenance: aProvenance() })
  })

  it('reads an older report, and finds the explanations of its failures', () => {
    const report = reportIn(PAST)
    expect(report.findings.map(({ id, reason }) => [id, reason])).toEqual([['', 'crio-died']])
    const explained = report.specs.filter(({ finding }) => finding !== null)
    expect(explained.length).toBeGreaterThan(0)
    for (const spec of explained) expect(explanationOf(report, spec)?.reason).toBe('crio-died')
  })

  it('fills in fields that older reports do not have', () => {
    const { node: _, ignition: __, ...past } = aReport()
    expect(reportIn(JSON.stringify(past))).toMatchObject({ node: null, ignition: [] })
    const { request: ___, ...earlier } = aProvenance()
    expect(read(JSON.stringify(earlier))).toEqual({ provenance: { ...earlier, request: null } })
  })

  it('reads a report that is older than classes', () => {
    const { classes: _, ...before } = { ...aFullReport(), serviceEvents: [] }
    const older = JSON.stringify(before, (key, value) =>
      ['class', 'kind', 'confidence', 'owner', 'readFirst'].includes(key) ? undefined : value,
    )
    const { classes, findings, specs } = reportIn(older)
    expect(classes).toEqual([])
    expect(findings[0]).toMatchObject({
      class: 'unknown',
      kind: '',
      confidence: '',
      owner: null,
      readFirst: [],
    })
    expect(specs[0]).toMatchObject({ class: null, kind: '', confidence: '' })
  })

  it('reads a newer report with more fields and words', () => {
    const future = {
      ...aFullReport(),
      verdict: { result: 'flaky', reason: 'crio-slow', headline: 'x', since: '2027-01-01' },
      history: { nights: 3 },
    }
    expect(reportIn(JSON.stringify(future))).toMatchObject({
      verdict: { result: 'flaky', reason: 'crio-slow' },
      builds: aFullReport().builds,
    })
  })

  it.each([
    [null, 'it is not a JSON object'],
    [[], 'it is not a JSON object'],
    ['text', 'it is not a JSON object'],
    [{}, "must have required property 'schemaVersion'"],
    [{ ...aReport(), schemaVersion: 2 }, 'schema version 2 is not supported, only 1'],
    [{ ...aReport(), findings: 1 }, 'findings must be array'],
    [{ ...aReport(), specs: [{}] }, "specs.0 must have required property 'id'"],
  ])('says what is wrong with %j', (value, problem) => {
    expect(readRun(value)).toEqual({ problem })
  })

  it('does not throw for any value', () => {
    holds(
      property(anything(), anything(), (part, other) => {
        for (const value of [
          part,
          { ...aReport(), builds: part },
          { ...aProvenance(), host: other },
        ]) {
          expect(Object.keys(readRun(value))).toHaveLength(1)
        }
      }),
    )
  })
})
