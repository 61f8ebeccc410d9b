import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { processRuns } from '../../src/adapters/processes.ts'

describe('processRuns', () => {
  it('knows processes that are there, also those of root', () => {
    expect(processRuns(process.pid)).toBe(true)
    expect(processRuns(1)).toBe(true)
  })

  it('knows that a process is gone', () => {
    const { pid } = spawnSync('true')
    expect(processRuns(pid)).toBe(false)
    expect(processRuns(0)).toBe(false)
  })
})
