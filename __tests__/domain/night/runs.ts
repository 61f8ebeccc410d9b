import type { RecordedRun } from '../../../src/domain/history/model.ts'
import { CRIO_COMMIT, KUBERNETES_COMMIT } from '../../builders.ts'

/** A run of a history that passed. */
export function aRun(overrides: Partial<RecordedRun> = {}): RecordedRun {
  return {
    id: '1',
    attempt: 1,
    repository: 'cri-o/cri-o',
    url: 'https://github.com/cri-o/cri-o/actions/runs/1',
    startedAt: '2026-11-01T00:30:00.000Z',
    result: 'passed',
    reason: 'all-passed',
    builds: new Map([
      ['cri-o', { asked: 'main', version: '1.37.0', commit: CRIO_COMMIT }],
      ['kubernetes', { asked: 'main', version: 'v1.37.0-alpha.1', commit: KUBERNETES_COMMIT }],
    ]),
    parts: new Map([
      ['crio', { version: '1.37.0', commit: CRIO_COMMIT, sha256: 'a'.repeat(16), trust: 'signed' }],
      ['crun', { version: '1.26', commit: null, sha256: 'b'.repeat(16), trust: 'signed' }],
    ]),
    conditions: new Map([
      ['Kernel', '6.11.0'],
      ['Runner image', 'ubuntu24 20261101.1'],
    ]),
    generator: '0.1.0',
    job: 'crio-node-e2e-conformance',
    variant: '',
    ...overrides,
  }
}
