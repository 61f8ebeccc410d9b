import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createJobOutputs } from '../../../src/app/report/job-outputs.ts'

let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'outputs-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

function put(name: string, text: string): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

describe('the outputs of a job', () => {
  it('are read in their order, also one that somebody else has read', async () => {
    const paths = [
      put('a.log', 'first\n'),
      put('b.log', 'not read again\n'),
      put('c.log', 'last\n'),
    ]
    const outputs = createJobOutputs(paths)
    const listen = outputs.listenTo(paths[1] ?? '')
    listen?.('mid')
    listen?.('dle\n')
    expect(await outputs.lines()).toEqual([
      { file: 'a.log', text: 'first' },
      { file: 'b.log', text: 'middle' },
      { file: 'c.log', text: 'last' },
    ])
  })

  it('do not include other files, and say nothing where they cannot be read', async () => {
    const outputs = createJobOutputs([join(directory, 'missing.log')])
    expect(outputs.listenTo(put('other.log', ''))).toBeNull()
    expect(await outputs.lines()).toEqual([])
  })
})
