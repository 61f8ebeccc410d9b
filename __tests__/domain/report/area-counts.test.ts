import { expect, test } from '@jest/globals'
import { areaCounts } from '../../../src/domain/report/area-counts.ts'
import { areasText } from '../../../src/domain/views/area-wording.ts'
import { aFailedSpec, aSpec } from '../../builders.ts'

const inFile = (file: string) => ({
  location: { file: `k8s.io/kubernetes/test/${file}`, line: 1 },
})
const VOLUMES = inFile('e2e/common/storage/empty_dir.go')
const NETWORK = inFile('e2e/common/network/networking.go')

const SPECS = [
  aSpec(VOLUMES),
  aSpec({ ...VOLUMES, attempts: 2 }),
  aSpec({ ...VOLUMES, outcome: 'skipped' }),
  aSpec({ ...VOLUMES, outcome: 'not-run' }),
  aFailedSpec(NETWORK),
  aFailedSpec({ ...NETWORK, outcome: 'timedout', attempts: 2 }),
  aSpec({ location: null, outcome: 'interrupted' }),
]

test('areas count the specs that ran, each in one area, and leave out areas without any', () => {
  expect(areaCounts(SPECS)).toEqual([
    { name: 'storage-volumes', ran: 2, failed: 0, flaky: 1 },
    { name: 'networking', ran: 2, failed: 2, flaky: 0 },
    { name: 'other', ran: 1, failed: 0, flaky: 0 },
  ])
})

test('the areas in words are those with failures, the worst first', () => {
  expect(areasText(areaCounts(SPECS))).toBe('networking 2 of 2 failed · storage-volumes 1 flaky')
  expect(areasText(areaCounts([aSpec(VOLUMES)]))).toBe('')
})
