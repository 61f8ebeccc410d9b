import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Bait } from '../../../sandbox/mirror/hostile-tars.ts'
import { HOSTILE_ZIPS } from '../../../sandbox/mirror/hostile-zips.ts'
import { zipOf } from '../../../sandbox/mirror/zip.ts'

const BAIT: Bait = {
  member: 'crio',
  content: Buffer.from('#!/bin/sh\necho crio\n'.repeat(200)),
  outside: '/nowhere/outside/escaped',
  relative: '../outside/escaped',
}

type Name = keyof typeof HOSTILE_ZIPS

/** What Info-ZIP's unzip sees: in its list (-Z), or when it unpacks the member (-p). */
const SEEN: Readonly<Record<Name, readonly [option: '-Z' | '-p', seen: RegExp]>> = {
  'an entry above the directory': ['-Z', / \.\.\/outside\/escaped$/m],
  'an entry with an absolute path': ['-Z', / \/nowhere\/outside\/escaped$/m],
  'an entry with backslashes': ['-Z', /\.\.\\outside\\escaped$/m],
  'an entry with a zero byte in its name': ['-Z', /^-.* crio/m],
  'the entry is a symbolic link': ['-Z', /^lrwxrwxrwx .* crio$/m],
  'a symbolic link and a file through it': ['-Z', /^lrwx.* way\n-.* way\/escaped$/m],
  'the entry is a device': ['-Z', /^crw-rw-rw- .* crio$/m],
  'the entry twice': ['-Z', / crio\n-.* crio$/m],
  'another name before the data': ['-p', /mismatching "local" filename/],
  'the entry is a bomb': ['-Z', / 1073741824 .* crio$/m],
  'the entry is a bomb that says it is small': ['-Z', / 4000 .* crio$/m],
  'the entry says that it is enormous': ['-Z', / 4294967294 .* crio$/m],
  'the entry has a wrong checksum': ['-p', /bad CRC/],
  'the entry is encrypted': ['-p', /password|skipping|encrypt/],
  'very many entries': ['-Z', /number of entries: 60001/],
  'no directory at its end': ['-Z', /End-of-central-directory signature not found/],
  'half of it': ['-Z', /End-of-central-directory signature not found/],
  'no entries': ['-Z', /Empty zipfile/],
  'no zip': ['-Z', /End-of-central-directory signature not found/],
  nothing: ['-Z', /End-of-central-directory signature not found|zipfile is empty/],
}

/** Contributors need not have it. */
const missing = spawnSync('unzip', ['-v']).error !== undefined

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'zips-'))
})

afterAll(() => rmSync(directory, { recursive: true }))

function unzip(archive: Buffer, option: '-Z' | '-p') {
  const file = join(directory, 'archive.zip')
  writeFileSync(file, archive)
  const member = option === '-p' ? [BAIT.member] : []
  return spawnSync('unzip', [option, file, ...member], { stdio: ['ignore', 'pipe', 'pipe'] })
}

const where = missing ? describe.skip : describe

where('hostile zips (skipped where there is no unzip)', () => {
  it.each(Object.entries(SEEN))('%s: unzip sees it', (name, [option, seen]) => {
    const build = Object.entries(HOSTILE_ZIPS).find(([key]) => key === name)?.[1]
    const { stdout, stderr } = unzip(build?.(BAIT) ?? Buffer.alloc(0), option)
    expect(`${stdout.toString('latin1')}${stderr.toString('latin1')}`).toMatch(seen)
  })

  it('a zip that is not hostile can be unpacked', () => {
    const { stdout, status } = unzip(
      zipOf([{ name: 'pinns' }, { name: BAIT.member, content: BAIT.content }]),
      '-p',
    )
    expect(status).toBe(0)
    expect(stdout.equals(BAIT.content)).toBe(true)
  })
})
