import { expect, test } from '@jest/globals'
import { isExperiment } from '../../../src/domain/night/experiments.ts'

function run(asked: string) {
  return { builds: new Map([['cri-o', { asked, version: null, commit: null }]]) }
}

test.each(['main', 'release-1.36', 'v1.36.1', './bundle', '/opt/crio', 'ignition', ''])(
  'a run of %s is a part of a past',
  (asked) => expect(isExperiment(run(asked))).toBe(false),
)

test.each([
  '8f1c2ab',
  '#8668',
  'pull/8668',
  'https://github.com/cri-o/cri-o/pull/8668',
  'https://github.com/cri-o/cri-o/actions/runs/1',
])('a run of %s is not', (asked) => expect(isExperiment(run(asked))).toBe(true))
