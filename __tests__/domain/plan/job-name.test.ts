import { expect, test } from '@jest/globals'
import { distinctNames, jobName, shardSuffix } from '../../../src/domain/plan/job-name.ts'

test.each([
  ['conformance', '', 'conformance-amd64'],
  ['conformance', 'runc', 'conformance-runc-amd64'],
  ['swap', 'swap', 'swap-amd64'],
  ['My lane: "fast" / <new>', '', 'my-lane-fast-new-amd64'],
  ['../..', '', 'amd64'],
  ['x'.repeat(300), '', `${'x'.repeat(94)}-amd64`],
])('a job of the lane %j with the scenario %j is called %s', (lane, scenario, name) => {
  expect(jobName({ lane, scenario, architecture: 'amd64' })).toBe(name)
})

test('no two jobs have the same name', () => {
  expect(distinctNames(['a', 'b', 'a', 'a-2', 'a'])).toEqual(['a', 'b', 'a-2', 'a-2-2', 'a-3'])
})

test('a shard has its number in its name, and a whole lane has none', () => {
  expect(shardSuffix({ index: 2, total: 3 })).toBe('-2-of-3')
  expect(shardSuffix(null)).toBe('')
})
