import { expect, test } from '@jest/globals'
import { jobOf } from '../../../src/domain/night/artifact-name.ts'

test.each([
  ['crio-node-e2e-serial-2', 2, 'crio-node-e2e-serial'],
  ['crio-node-e2e-serial-a2', 2, 'crio-node-e2e-serial'],
  ['crio-node-e2e-serial-attempt-2', 2, 'crio-node-e2e-serial'],
  ['crio-node-e2e-shard-2', 1, 'crio-node-e2e-shard-2'],
  ['crio-node-e2e-12', 2, 'crio-node-e2e-12'],
  ['serial', 1, 'serial'],
  ['crio-node-e2e-serial-1-of-3-3', 3, 'crio-node-e2e-serial-1-of-3'],
  ['crio-node-e2e-serial-1-of-3', 3, 'crio-node-e2e-serial-1-of-3'],
])('%s at attempt %i is of the job %s', (artifact, attempt, job) => {
  expect(jobOf(artifact, attempt)).toBe(job)
})
