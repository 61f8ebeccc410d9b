import { describe, expect, test } from '@jest/globals'
import { suspectsBetween, untriedIn } from '../../../src/domain/night/suspects.ts'
import { CRIO_COMMIT, KUBERNETES_COMMIT } from '../../builders.ts'
import { aRun } from './runs.ts'

const NEXT = '77aa'.repeat(10)

function crio(commit: string) {
  return { asked: 'main', version: '1.37.0', commit }
}

const kubernetes = { asked: 'main', version: 'v1.37.0-alpha.1', commit: KUBERNETES_COMMIT }

const withGinkgo = (version: string, commit: string) =>
  aRun({
    builds: new Map([['kubernetes', { ...kubernetes, commit }]]),
    parts: new Map([
      ['ginkgo', { version, commit: null, sha256: commit.slice(0, 16), trust: 'signed' }],
    ]),
  })

const withFlags = (flags: string) => aRun({ conditions: new Map([['Kubelet flags', flags]]) })

const changedTo = (version: string) =>
  suspectsBetween(withGinkgo('2.28.1', KUBERNETES_COMMIT), withGinkgo(version, NEXT), 0).changed

describe('suspects between two runs', () => {
  const good = aRun()
  const bad = aRun({
    id: '2',
    startedAt: '2026-11-02T00:30:00.000Z',
    builds: new Map([
      ['cri-o', crio(NEXT)],
      ['kubernetes', kubernetes],
    ]),
    parts: new Map([
      ['crio', { version: '1.37.0', commit: NEXT, sha256: 'c'.repeat(16), trust: 'signed' }],
      ['crun', { version: '1.26', commit: null, sha256: 'b'.repeat(16), trust: 'signed' }],
    ]),
    conditions: new Map([
      ['Kernel', '6.11.1'],
      ['Runner image', 'ubuntu24 20261101.1'],
      ['Random seed', '7'],
    ]),
  })
  const suspects = suspectsBetween(good, bad, 0)

  test('name the range of commits with a link, and both runs', () => {
    expect(suspects.builds[0]).toEqual({
      project: 'cri-o',
      change: 'changed',
      from: CRIO_COMMIT.slice(0, 12),
      to: NEXT.slice(0, 12),
      url: `https://github.com/cri-o/cri-o/compare/${CRIO_COMMIT}...${NEXT}`,
    })
    expect([suspects.lastGood.id, suspects.firstBad.id]).toEqual(['1', '2'])
  })

  test('name what else changed, without the parts of CRI-O itself', () => {
    expect(suspects.changed).toEqual([{ name: 'Kernel', from: '6.11.0', to: '6.11.1', url: null }])
  })

  test('do not name the ginkgo that each build of Kubernetes has, unless it has another version', () => {
    expect(changedTo('2.28.1')).toEqual([])
    expect(changedTo('2.29.0')).toMatchObject([{ name: 'ginkgo', from: '2.28.1', to: '2.29.0' }])
  })

  test('exclude in words what did not change', () => {
    expect(suspects.unchanged).toEqual(['crun', 'Runner image', 'crio-node-e2e'])
    expect(suspects.text).toBe(
      `Changed: CRI-O ${CRIO_COMMIT.slice(0, 12)} → ${NEXT.slice(0, 12)}, Kernel 6.11.0 → 6.11.1; unchanged, so excluded: Kubernetes, crun, Runner image, crio-node-e2e`,
    )
  })

  test('name a flag that was added, and do not exclude what no run has', () => {
    const { changed } = suspectsBetween(withFlags('none'), withFlags('--max-pods=50'), 0)
    expect(changed).toMatchObject([{ name: 'Kubelet flags', from: 'none', to: '--max-pods=50' }])
    expect(suspectsBetween(withFlags('none'), withFlags('none'), 0).unchanged).not.toContain(
      'Kubelet flags',
    )
  })

  test('say so if nothing changed', () => {
    expect(suspectsBetween(good, aRun({ id: '2' }), 0).text).toMatch(
      /^Nothing that is recorded changed; unchanged, so excluded: CRI-O, Kubernetes/,
    )
  })

  test('do not exclude what is not known', () => {
    const unknown = suspectsBetween(good, aRun({ builds: new Map([['cri-o', crio(NEXT)]]) }), 0)
    expect(unknown.unknown).toEqual(['Kubernetes'])
    expect(unknown.text).toContain('not known whether it changed: Kubernetes')
  })

  test('name a build of the same commit with other bytes', () => {
    const rebuilt = aRun({
      parts: new Map([
        ...good.parts,
        [
          'crio',
          { version: '1.37.0', commit: CRIO_COMMIT, sha256: 'd'.repeat(16), trust: 'signed' },
        ],
      ]),
    })
    const { changed, text } = suspectsBetween(good, rebuilt, 0)
    expect(changed.map(({ name }) => name)).toEqual(['crio'])
    expect(text).toMatch(/^Changed: crio sha256 .*; unchanged, so excluded: Kubernetes, /)
  })

  test('name a new version of this action', () => {
    const { changed } = suspectsBetween(good, aRun({ generator: '0.2.0' }), 0)
    expect(changed).toEqual([{ name: 'crio-node-e2e', from: '0.1.0', to: '0.2.0', url: null }])
  })
})

test('parts and a version that one run does not have are not known, and have not changed', () => {
  const imported = aRun({ parts: new Map(), generator: '' })
  const { changed, text } = suspectsBetween(imported, aRun({ id: '2' }), 0)
  expect(changed).toEqual([])
  expect(text).not.toContain('none')
})

const part = (version: string) =>
  ({ version, commit: null, sha256: version, trust: 'signed' }) as const

const run = (kernel: string, crun: string, plugin: string, monitor: string) =>
  aRun({
    parts: new Map([
      ['crun', part(crun)],
      ['cni-plugins/bridge', part(plugin)],
      ['cni-plugins/loopback', part(plugin)],
      ['conmon', part(monitor)],
    ]),
    conditions: new Map([
      ['Kernel', kernel],
      ['CRI-O configuration', 'the same'],
    ]),
  })

describe('what a search cannot try', () => {
  test('is what changed and has no published builds', () => {
    const good = run('6.8', '1.26', '1.9.0', '2.2.0')
    expect(untriedIn(suspectsBetween(good, run('6.11', '1.27', '1.9.1', 'mine'), 0))).toEqual([
      'conmon',
      'Kernel',
    ])
  })
})
