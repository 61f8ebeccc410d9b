import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ARTIFACT_LIMITS, type ArtifactLimits } from '../../../src/app/night/artifact-limits.ts'
import { checkedDirectory } from '../../../src/app/night/checked-directory.ts'
import { expectClear, runErrorIn } from '../../run-error.ts'
import { aDirectory, limits, saying } from './artifacts.ts'

/** A directory with an artifact `good`, and one that a test makes. */
function aNight(): { readonly root: string; readonly bad: string } {
  const root = aDirectory()
  for (const name of ['good', 'bad']) {
    mkdirSync(join(root, name, 'logs'), { recursive: true })
    writeFileSync(join(root, name, 'report.json'), '{}')
    writeFileSync(join(root, name, 'logs', 'crio.log'), 'started\n')
  }
  return { root, bad: join(root, 'bad') }
}

async function rejectedIn(root: string, given: ArtifactLimits = ARTIFACT_LIMITS) {
  const { artifacts, rejected } = await checkedDirectory(root, given)
  return { names: artifacts.map(({ name }) => name), rejected }
}

describe('a directory of artifacts', () => {
  it('has one in each directory', async () => {
    const { root } = aNight()
    writeFileSync(join(root, 'notes.txt'), 'not an artifact')
    expect(await checkedDirectory(root, ARTIFACT_LIMITS)).toEqual({
      artifacts: [
        { name: 'bad', id: null, directory: join(root, 'bad') },
        { name: 'good', id: null, directory: join(root, 'good') },
      ],
      rejected: [],
    })
  })

  it('is one itself if a report is directly in it', async () => {
    const { root } = aNight()
    const directory = join(root, 'good')
    expect((await checkedDirectory(directory, ARTIFACT_LIMITS)).artifacts).toEqual([
      { name: 'good', id: null, directory },
    ])
  })

  it.each(['provenance.json', 'console.log', '.crio-node-e2e.json'])(
    'is one itself also if the run left only %s and directories',
    async (name) => {
      const root = aDirectory()
      writeFileSync(join(root, name), '')
      mkdirAndFile(join(root, 'logs'))
      const { artifacts } = await checkedDirectory(root, ARTIFACT_LIMITS)
      expect(artifacts.map(({ directory }) => directory)).toEqual([root])
    },
  )

  it('is one itself if it has nothing but files', async () => {
    const root = aDirectory()
    writeFileSync(join(root, 'junit_01.xml'), '')
    const { artifacts } = await checkedDirectory(root, ARTIFACT_LIMITS)
    expect(artifacts.map(({ directory }) => directory)).toEqual([root])
  })

  it('may have links within an artifact', async () => {
    const { root, bad } = aNight()
    symlinkSync('crio.log', join(bad, 'logs', 'newest.log'))
    linkSync(join(bad, 'report.json'), join(bad, 'copy.json'))
    expect((await rejectedIn(root)).rejected).toEqual([])
  })

  it('can be empty', async () => {
    expect(await checkedDirectory(aDirectory(), ARTIFACT_LIMITS)).toEqual({
      artifacts: [],
      rejected: [],
    })
  })

  it.each(['missing', 'a-file'])(
    'that cannot be read is an error of the input: %s',
    async (name) => {
      const root = aDirectory()
      writeFileSync(join(root, 'a-file'), '')
      const error = await runErrorIn(checkedDirectory(join(root, name), ARTIFACT_LIMITS))
      expectClear(error)
      expect(error).toMatchObject({
        kind: 'input',
        remedy: expect.stringContaining('input directory'),
      })
    },
  )
})

describe('an artifact is rejected, and the others are not', () => {
  it.each<[string, (bad: string) => void, string | RegExp]>([
    [
      'a link out of it',
      (bad) => symlinkSync('/etc/passwd', join(bad, 'x')),
      'It contains what cannot be used: x (a link to another place)',
    ],
    [
      'a link to another artifact',
      (bad) => symlinkSync('../good/report.json', join(bad, 'logs', 'x')),
      'It contains what cannot be used: logs/x (a link without a target)',
    ],
    [
      'a link to the other artifact itself',
      (bad) => symlinkSync('../../good/report.json', join(bad, 'logs', 'x')),
      'It contains what cannot be used: logs/x (a link to another place)',
    ],
    [
      'a link without a target',
      (bad) => symlinkSync('nothing', join(bad, 'x')),
      'It contains what cannot be used: x (a link without a target)',
    ],
    [
      'a named pipe',
      (bad) => execFileSync('mkfifo', [join(bad, 'x')]),
      'It contains what cannot be used: x (not a regular file)',
    ],
    [
      'a line break in a name',
      (bad) => writeFileSync(join(bad, 'x\n::error::y'), ''),
      'It contains a name with control characters: x ::error::y',
    ],
    [
      'colours in a name',
      (bad) => mkdirAndFile(join(bad, '\u001b[31mx')),
      /^It contains a name with control characters: [\x20-\x7e]*$/,
    ],
  ])('for %s', async (_, make, why) => {
    const { root, bad } = aNight()
    make(bad)
    expect(await rejectedIn(root)).toEqual({
      names: ['good'],
      rejected: [{ name: 'bad', why: saying(why) }],
    })
  })

  it.each([
    [
      'files',
      limits({ unpacked: { files: 2 } }),
      /^It contains what cannot be used: .*after the first 2 files/,
    ],
    [
      'one file',
      limits({ unpacked: { fileBytes: 900 } }),
      'It contains a file of more than 900 bytes',
    ],
    ['an artifact', limits({ unpacked: { bytes: 900 } }), 'It contains more than 900 bytes'],
    ['all of them', limits({ totalBytes: 900 }), 'All artifacts together have more than 0.0 MB'],
  ])('above the limit of %s', async (_, given, why) => {
    const { root, bad } = aNight()
    writeFileSync(join(bad, 'large'), 'x'.repeat(1000))
    expect(await rejectedIn(root, given)).toEqual({
      names: ['good'],
      rejected: [{ name: 'bad', why: saying(why) }],
    })
  })

  it('if it is a link', async () => {
    const { root } = aNight()
    symlinkSync('/etc', join(root, 'linked'))
    expect(await rejectedIn(root)).toEqual({
      names: ['bad', 'good'],
      rejected: [{ name: 'linked', why: 'It is a link' }],
    })
  })

  it('if it is empty', async () => {
    const { root } = aNight()
    mkdirSync(join(root, 'empty'))
    expect((await rejectedIn(root)).rejected).toEqual([
      { name: 'empty', why: 'It contains no files' },
    ])
  })

  it('if its name would look like another one', async () => {
    const { root } = aNight()
    mkdirAndFile(join(root, 'good\u202e'))
    expect((await rejectedIn(root)).rejected).toEqual([
      { name: 'good', why: 'Its name has invisible characters, or is too long' },
    ])
  })

  it('after as many as are allowed', async () => {
    const { root } = aNight()
    expect(await rejectedIn(root, limits({ artifacts: 1 }))).toEqual({
      names: ['bad'],
      rejected: [{ name: 'good', why: 'It comes after the first 1 artifacts' }],
    })
  })
})

function mkdirAndFile(directory: string): void {
  mkdirSync(directory)
  writeFileSync(join(directory, 'x'), '')
}
