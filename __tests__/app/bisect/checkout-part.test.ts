import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { childPrograms } from '../../../src/adapters/children.ts'
import { type CheckoutDeps, checkoutPart } from '../../../src/app/bisect/checkout-part.ts'
import { makeBuilds, makeSuite } from '../../../src/app/bisect/make-builds.ts'
import { type SearchSignals, searchSignals } from '../../../src/app/bisect/signals.ts'
import { commitFiles, git, makeRepository } from '../../git-repository.ts'
import { runErrorIn } from '../../run-error.ts'
import { SILENT_LOG } from '../../silent-log.ts'

/** Commits whose number is in `broken` do not build. */
const SCRIPT =
  'grep -q "^$(cat number)$" ../broken && exit 1; mkdir -p out; for i in crio pinns e2e_node.test ginkgo kubelet; do cp number out/$i; done'

let base: string
let checkout: string
let directory: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'part-'))
  checkout = join(base, 'cri-o')
  directory = join(base, 'search')
  makeRepository(checkout)
  for (const number of [0, 1, 2])
    commitFiles(checkout, `change ${number}`, { number: `${number}\n` })
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

function part(
  { broken = [], ...deps }: Partial<CheckoutDeps> & { readonly broken?: readonly number[] } = {},
  project: 'crio' | 'kubernetes' = 'crio',
) {
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'broken'), `${broken.join('\n')}\n`)
  const command = ['sh', '-c', SCRIPT]
  return checkoutPart(
    { project, directory: checkout, command, output: 'out' },
    { good: 'HEAD~2', bad: 'HEAD' },
    {
      children: childPrograms(process.env),
      log: SILENT_LOG,
      now: () => new Date(),
      architecture: 'amd64',
      directory,
      budgetSeconds: 60,
      hasOthers: false,
      ...deps,
    },
  )
}

/** Signals that never come. */
const never = searchSignals(() => {})
const atOnce: SearchSignals = { ...never, onSignal: (handler) => handler('SIGTERM') }

describe('the part of a checkout', () => {
  it('has a place for the build of each commit, and makes it when it is tried', async () => {
    const crio = await part()
    expect(crio.commits.map(({ title }) => title)).toEqual(['change 1', 'change 2'])
    expect([...crio.builds.keys()]).toEqual([0, 1, 2])
    expect(await makeBuilds([crio], [1], never)).toBeNull()
    const program = (position: number) =>
      readFileSync(join(crio.builds.get(position) ?? '', 'crio'), 'utf8')
    expect(program(1)).toBe('1\n')
    expect(() => program(2)).toThrow('ENOENT')
  })

  it('leaves out a commit that does not build', async () => {
    const crio = await part({ broken: [1] })
    expect(await makeBuilds([crio], [1], never)).toMatchObject({
      kind: 'unusable',
      part: 0,
      why: expect.stringContaining('does not build'),
    })
    expect(await makeBuilds([crio], [2], never)).toBeNull()
  })

  it('needs both ends, unless there are other parts: then one', async () => {
    const alone = await part({ broken: [0, 2] })
    expect((await runErrorIn(makeBuilds([alone], [2], never))).message).toMatch(
      /^An end of the search cannot be tried: CRI-O \w{12} does not build/,
    )
    const beside = await part({ broken: [0, 2], hasOthers: true })
    expect(await makeBuilds([beside], [2], never)).toMatchObject({ kind: 'unusable' })
    await runErrorIn(makeBuilds([beside], [0], never))
  })

  it('stops with a signal', async () => {
    const crio = await part()
    expect(await makeBuilds([crio], [0], atOnce)).toBe('stopped')
  })

  it('does not wait longer for a build than the search may take', async () => {
    const slow = await part({ budgetSeconds: 0.001 })
    const error = await runErrorIn(makeBuilds([slow], [0], never))
    expect(error.remedy).toContain('budget')
  })

  it('is not seen by git in the checkout, and is never the checkout itself', async () => {
    const inside = join(checkout, 'search')
    directory = inside
    await part()
    expect(git(checkout, 'status', '--porcelain', '--untracked-files=all')).toBe('')
    rmSync(inside, { recursive: true })
    directory = checkout
    writeFileSync(join(checkout, 'broken'), '')
    expect((await runErrorIn(part())).message).toBe('The report directory is the checkout itself')
  })
})

describe('the suite of a checkout of Kubernetes', () => {
  it('is made before the search', async () => {
    const kubernetes = await part({}, 'kubernetes')
    const made = await makeSuite([kubernetes], never)
    expect(readFileSync(join(made?.['kubernetes'] ?? '', 'e2e_node.test'), 'utf8')).toBe('2\n')
    expect(await makeSuite([await part()], never)).toBeNull()
  })

  it('is needed', async () => {
    const kubernetes = await part({ broken: [2], hasOthers: true }, 'kubernetes')
    expect((await runErrorIn(makeSuite([kubernetes], never))).cause).toContain('does not build')
    const stopped = await runErrorIn(makeSuite([kubernetes], atOnce))
    expect(stopped.reason).toBe('cancelled')
  })
})
