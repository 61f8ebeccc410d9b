import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import rows from '../../../lanes/interruptions.json' with { type: 'json' }
import { deedTo } from '../../../src/domain/judgement/interruptions.ts'
import { readDryRun } from '../../../src/domain/results/ginkgo-json.ts'
import { describeWithShared, present, sharedPath } from '../results/recordings.ts'

const at = (file: string) => ({ file: `k8s.io/kubernetes/test/e2e_node/${file}`, line: 1 })

describe('deedTo', () => {
  it('knows a spec by its file, also with another name', () => {
    const spec = { id: '[sig-node] Renamed', location: at('cpu_manager_test.go') }
    expect(deedTo('kubelet', spec)).toBe('stop')
    expect(deedTo('crio', spec)).toBeNull()
  })

  it('knows a spec by its name if the report has no file', () => {
    const id = '[sig-node] Restart [Serial] Container Runtime Network should recover from ip leak'
    expect(deedTo('crio', { id, location: null })).toBe('kill')
    expect(deedTo('kubelet', { id, location: null })).toBeNull()
  })

  it('tells the specs of one file apart', () => {
    const location = at('restart_test.go')
    const id =
      '[sig-node] Restart Kubelet should correctly account for terminated pods after restart'
    expect(deedTo('kubelet', { id, location })).toBe('stop')
    expect(deedTo('crio', { id, location })).toBeNull()
    expect(
      deedTo('kubelet', { id: '[sig-node] Restart Kubelet something new', location }),
    ).toBeNull()
  })

  it('does not trust a name that another file uses', () => {
    const id = '[sig-node] Other: Container Runtime Network should recover from ip leak'
    expect(deedTo('crio', { id, location: at('pods.go') })).toBeNull()
  })
})

const SPECS = sharedPath('specs-1.36.2.json.gz')

describeWithShared(SPECS)('the table (skipped without CRIO_NODE_E2E_SHARED_DATA)', () => {
  const specs =
    SPECS === null ? [] : readDryRun(gunzipSync(readFileSync(present(SPECS))).toString()).selected

  it('finds the same specs by name as by file', () => {
    for (const service of ['crio', 'kubelet'] as const) {
      const found = specs.filter((spec) => deedTo(service, spec) !== null)
      const byName = specs.filter(({ id }) => deedTo(service, { id, location: null }) !== null)
      expect(byName.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
    }
    expect(specs.filter((spec) => deedTo('crio', spec) !== null)).toHaveLength(2)
  })

  it('has no text without a spec', () => {
    for (const row of rows) {
      for (const name of ('all' in row ? row.all : row.some) ?? []) {
        expect([name, specs.some(({ id }) => id.includes(name))]).toEqual([name, true])
      }
    }
  })
})
