import { spawn, spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { isStopped, processRuns } from '../../src/adapters/processes.ts'

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

describe('isStopped', () => {
  it('knows a process that a signal stopped', async () => {
    const child = spawn('sleep', ['30'])
    const pid = child.pid ?? 0
    try {
      expect(isStopped(pid)).toBe(false)
      child.kill('SIGSTOP')
      while (!isStopped(pid)) await new Promise((resolve) => void setTimeout(resolve, 5))
      child.kill('SIGCONT')
      while (isStopped(pid)) await new Promise((resolve) => void setTimeout(resolve, 5))
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('knows nothing of a process that is gone', () => {
    expect(isStopped(spawnSync('true').pid)).toBe(false)
  })
})
