import { describe, expect, it } from '@jest/globals'
import { type BisectOptions, readBisect } from '../../src/inputs/bisect.ts'
import { runErrorIn } from '../run-error.ts'
import { someFiles, WORKSPACE } from './input-context.ts'

const CONTEXT = { workspace: WORKSPACE, cpus: 2, files: someFiles({}) }

async function errorOf(options: BisectOptions, term?: 'option' | 'input') {
  return runErrorIn(() => readBisect({ good: 'v1.36.1', bad: 'main', ...options }, CONTEXT, term))
}

describe('both ends', () => {
  it('are builds of the parts, of CRI-O if they name none', () => {
    const read = readBisect({ good: 'v1.36.1 conmon=2.2.0', bad: 'conmon=v2.2.1 main' }, CONTEXT)
    expect(read.ranges).toEqual([
      { input: 'crio', good: 'v1.36.1', bad: 'main' },
      { input: 'conmon', good: '2.2.0', bad: 'v2.2.1' },
    ])
  })

  it.each([
    [{ good: '2026-11-01' }, 'good', /^good: "2026-11-01" is not a valid CRI-O build/],
    [{ bad: '1.36.1' }, 'bad', /^bad: "1\.36\.1" .* Did you mean "crio=v1\.36\.1"\?/],
    [
      { good: 'kubernetes=1f0', bad: 'kubernetes=main' },
      'good',
      /^good: "1f0" is not a valid Kubernetes build/,
    ],
    [
      { good: 'conmon=2.2.0', bad: 'conmon=nine' },
      'bad',
      /^bad: "nine" is not a version of conmon/,
    ],
    [{ bad: './nowhere' }, 'bad', /^bad: "\.\/nowhere" is not a directory/],
  ] as const)(
    'are told by their own names if they are no builds: %j',
    async (options, name, why) => {
      const error = await errorOf(options)
      expect(error.message).toBe(`Invalid option: ${name}`)
      expect(error.evidence).toEqual([expect.stringMatching(why)])
    },
  )

  it('are inputs of the action', async () => {
    expect(await errorOf({ bad: '' }, 'input')).toMatchObject({ message: 'Invalid input: bad' })
    expect(await errorOf({ bad: '?' }, 'input')).toMatchObject({ message: 'Invalid input: bad' })
  })
})

describe('the budget', () => {
  it.each([
    ['5', /Did you mean "5m"\?/],
    ['0', /^budget: "0" is not a duration\. Allowed/],
    ['0m', /Did you mean "1m"\?/],
    ['999h', /Did you mean "24h"\?/],
  ])('%s is no time, and a suggestion is one', async (budget, why) => {
    expect((await errorOf({ budget })).evidence).toEqual([expect.stringMatching(why)])
  })
})
