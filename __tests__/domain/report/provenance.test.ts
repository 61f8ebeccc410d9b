import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { closed, publishedSchema } from '../../../scripts/schemas.ts'
import { NO_FACTS } from '../../../src/domain/model/run-facts.ts'
import { buildProvenance, type Provenance } from '../../../src/domain/report/provenance.ts'
import { publicRequest } from '../../../src/domain/request/public-request.ts'
import { provenanceJson } from '../../../src/domain/views/json.ts'
import { reproduceCommand } from '../../../src/suite/reproduce.ts'
import { aBuild, aFullReport, aPart, aProvenance, aReport, WRITTEN } from '../../builders.ts'
import { aRequest } from '../../request.ts'

const isWhole = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  closed(publishedSchema('Provenance')),
)

function problemsOf(provenance: Provenance): unknown {
  return isWhole(JSON.parse(provenanceJson(provenance))) ? [] : isWhole.errors
}

describe('provenance.json', () => {
  it.each([
    ['of a run in which nothing is empty', aFullReport()],
    ['of a run', aReport()],
    [
      'of a run that ended before anything was known',
      aReport({
        builds: [],
        host: null,
        node: null,
        run: { id: '', attempt: 1, repository: '', url: null },
      }),
    ],
  ])('%s follows the published schema', (_, report) => {
    expect(problemsOf(aProvenance(report))).toStrictEqual([])
  })

  it('has version, source and trust of every part', () => {
    const part = aPart({ name: 'crun', version: '1.26', date: '2026-11-01T00:00:00Z' })
    const { builds } = aProvenance(aReport({ builds: [aBuild({ parts: [part] })] }))
    expect(builds[0]?.parts).toEqual([part])
    const readBack: unknown = JSON.parse(provenanceJson(aProvenance(aFullReport())))
    expect(readBack).toStrictEqual(aProvenance(aFullReport()))
  })

  it('has the whole request, so that the run can be repeated', () => {
    const request = publicRequest(
      aRequest({
        crio: { kind: 'bundle-url', asked: 'https://x/b.tar.gz', url: 'https://x/b.tar.gz?secret' },
        components: [{ kind: 'release', name: 'runc', asked: '1.4.2', version: '1.4.2' }],
        crioDropIns: [{ name: '90-01-debug.conf', toml: 'log_level = "trace"' }],
        kubeletFlags: ['--v=6'],
        featureGates: { NodeSwap: true, EventedPLEG: false },
        testArgs: ['--x=y'],
      }),
    )
    const provenance = buildProvenance(WRITTEN, { ...NO_FACTS, request }, true)
    expect(problemsOf(provenance)).toStrictEqual([])
    const readBack: Provenance = JSON.parse(provenanceJson(provenance))
    expect(readBack.request).toStrictEqual(request)
    expect(provenanceJson(provenance)).not.toContain('secret')
    const again = { builds: [], failed: ['[sig-node] a'], randomSeed: 7 }
    if (readBack.request === null) throw new Error('no request')
    expect(reproduceCommand({ ...again, request: readBack.request })).toBe(
      reproduceCommand({ ...again, request }),
    )
  })
})
