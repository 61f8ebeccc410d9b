import { expect, it } from '@jest/globals'
import { htmlFile } from '../../../src/app/night/html-file.ts'
import { keptLog } from '../../host/scratch.ts'

const FACTS = { night: null, lanes: [], histories: new Map() }
const ASSET = { text: '', hash: 'sha256-' }

function made(assets: () => { script: typeof ASSET; style: typeof ASSET }) {
  const log = keptLog()
  const deps = { version: '1.0.0', now: () => new Date(0), log }
  return { files: htmlFile(FACTS, deps, assets), lines: log.lines }
}

it('the HTML report is a file of a night', () => {
  const { files, lines } = made(() => ({ script: ASSET, style: ASSET }))
  expect([...files.keys()]).toEqual(['report.html'])
  expect(files.get('report.html')).toMatch(/^<!doctype html>/)
  expect(lines).toEqual([])
})

it('a night is published without it if it cannot be made', () => {
  const { files, lines } = made(() => {
    throw new Error('there is no page.js')
  })
  expect(files.size).toBe(0)
  expect(lines.join('\n')).toContain('report.html could not be made: there is no page.js')
})
