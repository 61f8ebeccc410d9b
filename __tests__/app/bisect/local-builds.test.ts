import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { localBuilds } from '../../../src/app/bisect/parts.ts'
import { RunError } from '../../../src/domain/errors.ts'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'local-builds-'))
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

function errorOf(action: () => unknown): unknown {
  try {
    return action()
  } catch (error) {
    return error
  }
}

describe('localBuilds', () => {
  it('takes directories and links to directories in the order of their numbers, and nothing else', () => {
    for (const name of ['10-b', '1-a']) mkdirSync(join(directory, name))
    const elsewhere = join(directory, 'zz-elsewhere')
    mkdirSync(elsewhere)
    symlinkSync(elsewhere, join(directory, '2-linked'))
    symlinkSync(join(directory, 'gone'), join(directory, '3-broken-link'))
    writeFileSync(join(directory, '4-notes.txt'), '')
    const { commits, builds } = localBuilds(directory, { good: '1-a', bad: '10-b' })
    expect(commits.map(({ sha }) => sha)).toEqual(['2-linked', '10-b'])
    expect(builds.get(1)).toBe(join(directory, '2-linked'))
  })

  it('lists what is there, but not hundreds, if an end is not', () => {
    for (let index = 1; index <= 30; index++) mkdirSync(join(directory, `build-${index}`))
    const error = errorOf(() => localBuilds(directory, { good: 'build-1', bad: 'bad' }))
    const cause = error instanceof RunError ? error.details.cause : ''
    expect(cause).toContain('build-1, build-2,')
    expect(cause).toMatch(/build-20 and 10 more$/)
  })
})
