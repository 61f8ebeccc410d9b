import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { maskSecrets } from '../../src/suite/mask-secrets.ts'

const TOKEN = `ghs_${'Ab1'.repeat(12)}`
const LONG = `eyJ${'a'.repeat(200)}.eyJ${'b'.repeat(2900)}.${'c'.repeat(600)}`
let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mask-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

it('masks secrets in files of all directories, and nothing else', () => {
  mkdirSync(join(directory, 'logs', 'pods'), { recursive: true })
  const path = join(directory, 'logs', 'pods', 'a.log')
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(`é ${TOKEN} é\n`)])
  writeFileSync(path, bytes)
  writeFileSync(join(directory, 'empty'), '')
  maskSecrets(directory)
  const now = readFileSync(path)
  expect(now.subarray(0, 3)).toEqual(bytes.subarray(0, 3))
  expect(now.subarray(3).toString()).toBe(`é ${'*'.repeat(TOKEN.length)} é\n`)
})

it('masks secrets wherever they are in a large file', () => {
  const path = join(directory, 'console.log')
  const gaps = [0, 1_000_000, 48_570, 8_000, 4_090, 200, 1_040_000, 3_000_000, 10]
  const expected: string[] = []
  const given = gaps.flatMap((gap, index) => {
    const secret = index % 2 === 0 ? TOKEN : LONG
    expected.push('x '.repeat(gap / 2), '*'.repeat(secret.length), '\n')
    return ['x '.repeat(gap / 2), secret, '\n']
  })
  // One at each place around the end of what is read at once.
  for (let place = 0; place < 80; place++) {
    const path2 = join(directory, `at-${place}`)
    writeFileSync(path2, `${'x'.repeat(1024 * 1024 - 8192 - 60 + place)} ${LONG} end`)
    writeFileSync(`${path2}-end`, `${'x'.repeat(1024 * 1024 - 60 + place)} ${TOKEN} end`)
  }
  writeFileSync(path, given.join(''))
  maskSecrets(directory)
  expect(readFileSync(path, 'utf8') === expected.join('')).toBe(true)
  for (let place = 0; place < 80; place++) {
    for (const name of [`at-${place}`, `at-${place}-end`]) {
      expect(readFileSync(join(directory, name), 'utf8')).toMatch(/^x+ \*+ end$/)
    }
  }
})
