import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parseCrioVersion, parseKubeletVersion } from '../../src/builds/build-identity.ts'
import { describeWithShared, present, sharedPath } from '../domain/results/recordings.ts'

const recorded = sharedPath('crio', 'version.json')

describe('crio version -j', () => {
  it.each([
    ['a full commit', 'a'.repeat(40), 'a'.repeat(40)],
    ['an abbreviated commit', 'abcdef0', 'abcdef0'],
    ['a commit with changes', 'abcdef0-dirty', null],
    ['no commit', undefined, null],
    ['unknown', 'unknown', null],
  ])('with %s', (_, gitCommit, commit) => {
    const output = JSON.stringify({ version: '1.37.0', gitCommit })
    expect(parseCrioVersion(output)).toEqual({ version: '1.37.0', commit, date: null })
  })

  it.each([
    ['2026-08-21T12:00:00+02:00', '2026-08-21T10:00:00.000Z'],
    ['unknown', null],
    ['2026-99-99', null],
    [7, null],
  ])('with the date %j has %j', (gitCommitDate, date) => {
    const output = JSON.stringify({ version: '1.37.0', gitCommitDate })
    expect(parseCrioVersion(output)?.date).toBe(date)
  })

  it.each(['', 'null', '[]', '"1.37.0"', '{"version":7}', '{"version":""}', '{'])(
    'is not understood when it is %j',
    (output) => {
      expect(parseCrioVersion(output)).toBeNull()
    },
  )
})

describeWithShared(recorded)(
  'crio version -j of a real build (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it('is read (skipped where CRIO_NODE_E2E_SHARED_DATA names no directory with it)', () => {
      expect(parseCrioVersion(readFileSync(present(recorded), 'utf8'))).toEqual({
        version: '1.37.0',
        commit: null,
        date: null,
      })
    })
  },
)

describe('kubelet --version', () => {
  it.each([
    [
      'Kubernetes v1.37.0-alpha.0.123+abcdef0123456\n',
      'v1.37.0-alpha.0.123+abcdef0123456',
      'abcdef0123456',
    ],
    ['Kubernetes v1.36.2\n', 'v1.36.2', null],
    ['Kubernetes v0.0.0-master+$Format:%H$\n', 'v0.0.0-master+$Format:%H$', null],
    ['Kubernetes v1.37.0-alpha.0.1+abcdef0-dirty\n', 'v1.37.0-alpha.0.1+abcdef0-dirty', null],
  ])('%j is read', (output, version, commit) => {
    expect(parseKubeletVersion(output)).toEqual({ version, commit, date: null })
  })

  it.each(['', 'Kubernetes', 'kubelet v1.36.2'])('%j is not understood', (output) => {
    expect(parseKubeletVersion(output)).toBeNull()
  })
})
