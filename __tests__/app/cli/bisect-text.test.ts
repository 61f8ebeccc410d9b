import { describe, expect, it } from '@jest/globals'
import type { Bisected } from '../../../src/app/bisect/bisect.ts'
import type { SearchedPart } from '../../../src/app/bisect/parts.ts'
import { againCommand } from '../../../src/app/cli/bisect-again.ts'
import { bisectText } from '../../../src/app/cli/bisect-text.ts'
import type { Outcome, Trial } from '../../../src/domain/blame/problem.ts'

const sha = (digit: string) => digit.repeat(40)

const CRIO: SearchedPart = {
  input: 'crio',
  name: 'CRI-O',
  commits: [
    { sha: sha('b'), title: 'ci: new image', pullRequest: 1, author: 'one' },
    { sha: sha('c'), title: 'server: \u001b[31mclose', pullRequest: 9999, author: 'two' },
  ],
  builds: new Map([
    [0, sha('a')],
    [1, sha('b')],
    [2, sha('c')],
  ]),
}
const KUBERNETES: SearchedPart = {
  input: 'kubernetes',
  name: 'Kubernetes',
  commits: [{ sha: sha('e'), title: '', pullRequest: null, author: '' }],
  builds: new Map([
    [0, 'v1.37.0-alpha.0.1+abcdef0123456'],
    [1, 'v1.37.0-alpha.0.9+fedcba9876543'],
  ]),
}

const trial = (setup: readonly number[], outcome: Outcome): Trial => ({
  setup,
  seconds: 65,
  outcome,
})
const red: Outcome = { kind: 'counted', trials: 3, failures: 3 }
const flaky: Outcome = { kind: 'counted', trials: 2, failures: 1 }
const green: Outcome = { kind: 'counted', trials: 1, failures: 0 }

function found(overrides: Partial<Bisected> = {}): Bisected {
  return {
    spec: 'Pods should be\u202e updated',
    subject: { spec: '', parts: [], conditions: '' },
    directory: '/out',
    parts: [CRIO, KUBERNETES],
    trials: [
      trial([2, 1], red),
      trial([0, 0], { kind: 'broken', why: 'the registry\nis down' }),
      trial([1, 0], flaky),
      trial([0, 1], green),
    ],
    wasCancelled: false,
    answer: {
      symptom: 'spec',
      explanation: { kind: 'factor', factor: 0 },
      explained: [
        { explanation: { kind: 'factor', factor: 0 }, chance: 0.7 },
        { explanation: { kind: 'flake' }, chance: 0.295 },
        { explanation: { kind: 'environment' }, chance: 0.005 },
      ],
      culprits: [{ part: 0, good: 1, bad: 2, chance: 0.99, after: 1, upTo: 2, background: [0, 0] }],
      stopped: '',
    },
    ...overrides,
  }
}

describe('bisectText', () => {
  it('has the answer, where to look, and the trials', () => {
    const { answer } = found()
    expect(bisectText(found({ answer }), 'again').split('\n')).toEqual([
      expect.stringMatching(/^cccccccccc server: close \(#9999\) broke it: red in 3 of 3 /),
      'Pods should be updated',
      '',
      'Look at: https://github.com/cri-o/cri-o/pull/9999',
      '',
      'Trial  CRI-O       Kubernetes                 Result             Time',
      '1      cccccccccc  v1.37.0-alpha.0.9+fedcba9  red, 3 times       1m05s',
      '2      aaaaaaaaaa  v1.37.0-alpha.0.1+abcdef0  does not count     1m05s',
      '3      bbbbbbbbbb  v1.37.0-alpha.0.1+abcdef0  green after 1 red  1m05s',
      '4      aaaaaaaaaa  v1.37.0-alpha.0.9+fedcba9  green              1m05s',
      'Trial 2 does not count: the registry is down',
      '',
    ])
  })

  it('has the chances and the command that goes on if it is undecided', () => {
    const answer = {
      ...found().answer,
      explanation: null,
      culprits: [],
      stopped: 'the time is used up',
    }
    const text = bisectText(found({ answer }), 'crio-node-e2e bisect --good=a')
    expect(text).toMatch(/^It is undecided .* Stopped, because the time is used up\./)
    expect(text).toContain('What is possible:\n  70 %  CRI-O\n  30 %  a flake\n\n')
    expect(text).toMatch(/\nTo go on:\n {2}crio-node-e2e bisect --good=a\n$/)
    expect(text).not.toContain('environment')
  })

  it('links the changes of a range, and nothing of local builds', () => {
    const { answer } = found()
    const [culprit] = answer.culprits
    const culprits = culprit === undefined ? [] : [{ ...culprit, good: 0 }]
    const range = `https://github.com/cri-o/cri-o/compare/${sha('a')}...${sha('c')}`
    expect(bisectText(found({ answer: { ...answer, culprits } }), '')).toContain(range)
    const builds = new Map([...CRIO.builds].map(([at, name]) => [at, `/builds/${name}`]))
    const local = found({ parts: [{ ...CRIO, builds }, KUBERNETES] })
    expect(bisectText(local, '')).not.toContain('Look at')
  })

  it('is one line and the spec without any trial', () => {
    const answer = { ...found().answer, explanation: null, culprits: [], stopped: 'a signal came' }
    const text = bisectText(found({ answer, trials: [], wasCancelled: true }), 'again')
    expect(text).toBe(
      'It is undecided what is behind it. Stopped, because a signal came. 0 trials, 0s.\nPods should be updated\n\nTo go on:\n  again\n',
    )
  })
})

describe('againCommand', () => {
  const ranges = [
    { input: 'crio', good: 'v1.36.1', bad: 'main' },
    { input: 'kubernetes', good: 'latest', bad: 'main' },
  ] as const

  const own = { directories: {}, checkout: null }

  it('names the exact builds, and no secret', () => {
    const options = {
      good: 'v1.36.1 kubernetes=latest',
      bad: 'crio=main kubernetes=main',
      focus: "it's $HOME",
      token: 'secret',
    }
    expect(againCommand(options, { ranges, own }, [CRIO, KUBERNETES])).toBe(
      [
        'crio-node-e2e bisect',
        `'--good=crio=${sha('a')} kubernetes=v1.37.0-alpha.0.1+abcdef0123456'`,
        `'--bad=crio=${sha('c')} kubernetes=v1.37.0-alpha.0.9+fedcba9876543'`,
        `'--focus=it'\\''s $HOME'`,
      ].join(' '),
    )
  })

  it('keeps what is exact: builds that are the same, and names of local ones', () => {
    const builds = new Map([
      [0, '/b/01'],
      [2, '/b/08'],
    ])
    const options = { good: '01 crun=1.26', bad: '08 crun=1.26', 'crio-builds': '/b' }
    const directories = { crio: '/b' }
    const asked = {
      ranges: [{ input: 'crio', good: '01', bad: '08' }] as const,
      own: { directories, checkout: null },
    }
    expect(againCommand(options, asked, [{ ...CRIO, builds }])).toBe(
      "crio-node-e2e bisect '--good=01 crun=1.26' '--bad=08 crun=1.26' --crio-builds=/b",
    )
  })

  it.each([
    ['a revision alone', 'HEAD~8', 'HEAD'],
    ['a pair', 'kubernetes=HEAD~8', 'kubernetes=HEAD'],
  ])('names the commits of a checkout, which are of its project: %s', (_, good, bad) => {
    const builds = new Map([
      [0, `/search/builds/kubernetes-1/${sha('a')}`],
      [1, `/search/builds/kubernetes-1/${sha('b')}`],
    ])
    const made = { ...KUBERNETES, builds, commits: KUBERNETES.commits.slice(0, 1) }
    const checkout = {
      project: 'kubernetes',
      directory: '/k8s',
      command: ['make'],
      output: null,
    } as const
    const asked = {
      ranges: [{ input: 'kubernetes', good: 'HEAD~8', bad: 'HEAD' }] as const,
      own: { directories: {}, checkout },
    }
    expect(againCommand({ good, bad, checkout: '/k8s' }, asked, [made])).toBe(
      `crio-node-e2e bisect --good=kubernetes=${sha('a')} --bad=kubernetes=${sha('b')} --checkout=/k8s`,
    )
  })
})
