import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { outputsOf } from '../../../src/domain/views/outputs.ts'
import {
  aBuild,
  aFailedSpec,
  aKubernetesBuild,
  aReport,
  aSpec,
  CRIO_COMMIT,
} from '../../builders.ts'

const paths = {
  reportDirectory: '/w/report',
  reportJson: '/w/report/report.json',
  provenance: '/w/report/provenance.json',
}

describe('outputsOf', () => {
  it('has exactly the outputs of action.yml', () => {
    const text = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')
    const action: { readonly outputs: object } = parse(text)
    expect(Object.keys(outputsOf(aReport(), paths))).toStrictEqual(Object.keys(action.outputs))
  })

  it('has verdict, counts, builds and paths', () => {
    const report = aReport({
      verdict: { result: 'failed', reason: 'specs-failed', headline: '1 of 3 specs failed' },
      specs: [
        aSpec(),
        aSpec({ attempts: 2 }),
        aFailedSpec(),
        aSpec({ outcome: 'skipped' }),
        aSpec({ outcome: 'skipped' }),
        aSpec({ outcome: 'not-run' }),
      ],
    })
    expect(outputsOf(report, paths)).toStrictEqual({
      result: 'failed',
      reason: 'specs-failed',
      planned: '6',
      ran: '3',
      passed: '2',
      failed: '1',
      flaky: '1',
      skipped: '2',
      'crio-version': '1.37.0',
      'crio-commit': CRIO_COMMIT,
      'kubernetes-version': 'v1.37.0-alpha.0.123+9ab09ab09ab09a',
      'report-dir': '/w/report',
      'report-json': '/w/report/report.json',
      provenance: '/w/report/provenance.json',
    })
  })

  it('has an empty text for unknown values', () => {
    expect(outputsOf(aReport({ builds: [] }), paths)).toMatchObject({
      'crio-version': '',
      'crio-commit': '',
      'kubernetes-version': '',
    })
    const builds = [aBuild({ commit: null }), aKubernetesBuild()]
    expect(outputsOf(aReport({ builds }), paths)['crio-commit']).toBe('')
  })
})
