import { describe, expect, it } from '@jest/globals'
import { createJobLogReader } from '../../../src/domain/job/job-log.ts'

function read(text: string, size = text.length + 1): readonly string[] {
  const reader = createJobLogReader()
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
  return reader.end()
}

const TIMEOUT = JSON.stringify({ component: 'entrypoint', msg: 'Process did not finish' })

describe('createJobLogReader', () => {
  it('has the messages of components of Prow', () => {
    expect(read(`${TIMEOUT}\nlast`)).toEqual(['Process did not finish', 'last'])
  })

  it('has their errors', () => {
    const line = JSON.stringify({
      component: 'entrypoint',
      error: 'process timed out',
      msg: 'Error',
    })
    expect(read(`${line}\n`)).toEqual(['Error: process timed out'])
  })

  it.each([1, 7])('reads chunks of %d characters', (size) => {
    expect(read(`one\r\ntwo\n${TIMEOUT}\n`, size)).toEqual(['Process did not finish', 'one', 'two'])
  })

  it('has no indented lines: specs indent what they print', () => {
    expect(read(`  ${TIMEOUT}\n\tTab\n2026-09-01T10:10:10.1234567Z   Error: x\nend`)).toEqual([
      'end',
    ])
  })

  it('has lines of the CI system, also if much follows', () => {
    const lines = read(`${TIMEOUT}\n##[error]gone\n${'stack\n'.repeat(50_000)}`)
    expect(lines).toEqual(['Process did not finish', '##[error]gone', 'stack'])
  })

  it('has the error of the remote runner, which precedes the output of the suite', () => {
    const text = `Failure Finished Test Suite on Host h\n[command [ssh h] failed with error: exit status 124 and output:\n`
    expect(read(text + 'spec\n'.repeat(5_000))[0]).toMatch(/exit status 124/)
  })

  it('leaves out what the remote runner did before the suite', () => {
    const text = `ssh: connect to host h port 22: Connection refused\n${TIMEOUT}\nStart Test Suite on Host h\nend\n`
    expect(read(text)).toEqual(['Process did not finish', 'Start Test Suite on Host h', 'end'])
  })

  it('is bounded', () => {
    const reader = createJobLogReader()
    const line = `##[error]${'x'.repeat(100_000)}`
    for (let count = 0; count < 500; count++) reader.push(`${count} ${line}\n`)
    const kept = reader.end()
    expect(kept.length).toBeLessThanOrEqual(500)
    expect(kept.every(({ length }) => length <= 4_000)).toBe(true)
  })
})
