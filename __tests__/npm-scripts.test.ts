import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

describe('npm run test:unit', () => {
  it('runs one file where one is named', () => {
    const file = '__tests__/domain/text.test.ts'
    const args = ['run', '--silent', 'test:unit', '--', file, '--listTests']
    const files = execFileSync('npm', args, { encoding: 'utf8' })
    expect(files.trim().split('\n').slice(1)).toEqual([resolve(file)])
  })
})
