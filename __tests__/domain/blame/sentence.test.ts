import { describe, expect, it } from '@jest/globals'
import type { Explanation } from '../../../src/domain/blame/matrix.ts'
import { plainSentence } from '../../../src/domain/blame/phrases.ts'
import type { Setup, Trial } from '../../../src/domain/blame/problem.ts'
import type { Answer, Culprit } from '../../../src/domain/blame/procedure.ts'
import { answerSentence, likeliest } from '../../../src/domain/blame/sentence.ts'

const PARTS = [
  {
    name: 'CRI-O',
    commits: [
      { sha: 'a'.repeat(40), title: 'ci: new image', pullRequest: 1, author: '' },
      { sha: 'b'.repeat(40), title: 'server: close the log', pullRequest: 9999, author: '' },
      { sha: 'c'.repeat(40), title: 'oci: wait', pullRequest: null, author: '' },
    ],
  },
  {
    name: 'Kubernetes',
    commits: [{ sha: 'd'.repeat(40), title: '', pullRequest: null, author: '' }],
  },
]

function trial(setup: Setup, passed: number, failed: number): Trial {
  const outcome = { kind: 'counted', trials: passed + failed, failures: failed } as const
  return { setup, seconds: 75, outcome }
}

const TRIALS = [
  trial([0, 0], 1, 0),
  trial([3, 0], 0, 2),
  trial([0, 1], 1, 0),
  trial([2, 0], 0, 2),
  trial([1, 0], 2, 0),
]

function sentence(answer: Partial<Answer>, trials: readonly Trial[] = TRIALS): string {
  const whole: Answer = {
    symptom: 'spec',
    explanation: null,
    explained: [],
    culprits: [],
    stopped: '',
    ...answer,
  }
  return plainSentence(answerSentence(whole, PARTS, trials))
}

function culprit(overrides: Partial<Culprit> = {}): Culprit {
  const found = { good: 1, bad: 2, after: 1, upTo: 2, chance: 0.99 }
  return { part: 0, ...found, background: [0, 0], ...overrides }
}

const CRIO: Explanation = { kind: 'factor', factor: 0 }

describe('answerSentence', () => {
  it('names the commit, its pull request, what was seen, and what it took', () => {
    expect(sentence({ explanation: CRIO, culprits: [culprit()] })).toBe(
      'bbbbbbbbbb server: close the log (#9999) broke it: red in 4 of 4 attempts with it, green in 4 of 4 without, Kubernetes makes no difference. 5 trials, 6m15s.',
    )
  })

  it('says that the ends are the other way round, with what was seen', () => {
    const trials = [trial([0, 0], 0, 5), trial([3, 0], 1, 0), trial([3, 1], 2, 0)]
    const explanation: Explanation = { kind: 'reversed', factor: 0 }
    expect(sentence({ explanation, explained: [{ explanation, chance: 0.99 }] }, trials)).toBe(
      'It is the other way round: red in 5 of 5 attempts with the good build of CRI-O, green in 3 of 3 with the bad one. Are both ends exchanged? 3 trials, 3m45s.',
    )
  })

  it.each([
    ['the bad builds', [trial([3, 1], 5, 0)]],
    ['the good builds', [trial([0, 0], 5, 0)]],
    ['all builds', [trial([0, 0], 4, 0), trial([3, 1], 1, 0)]],
  ] as const)('says that it is green with %s, if only these were tried', (builds, trials) => {
    expect(sentence({ explanation: { kind: 'flake' } }, trials)).toMatch(
      `It is green today with ${builds} (5 attempts): a flake`,
    )
  })

  it('gives the range if no build is between', () => {
    expect(sentence({ explanation: CRIO, culprits: [culprit({ bad: 3, upTo: 3 })] })).toMatch(
      /^One of 2 commits of CRI-O, between which no build can be tried, broke it, after aaaaaaaaaa ci: new image \(#1\) and at the latest with cccccccccc oci: wait: /,
    )
  })

  it('says how far it came', () => {
    const answer = {
      explanation: CRIO,
      culprits: [culprit({ after: 0, upTo: 3, chance: 0.7 })],
      stopped: 'the time is used up',
    }
    expect(sentence(answer)).toMatch(
      /^One of 3 commits of CRI-O broke it, after the last good build and at the latest with cccccccccc oci: wait, most likely bbbbbbbbbb server: close the log \(#9999\) \(70 %\): .*\. Stopped, because the time is used up\./,
    )
  })

  it('says how likely a commit is, alone or with another part, if that could not be told', () => {
    const explained = [
      { explanation: CRIO, chance: 0.9 },
      { explanation: { kind: 'together', factors: [0, 1] }, chance: 0.08 },
      { explanation: { kind: 'environment' }, chance: 0.02 },
    ] as const
    const answer = { explanation: CRIO, explained, stopped: 'there is no conmon 2.1.9' }
    expect(sentence({ ...answer, culprits: [culprit()] })).toContain('broke it (97 %): red')
  })

  it('names the last possible commit once', () => {
    const culprits = [culprit({ chance: 0.7, after: 0 })]
    expect(sentence({ explanation: CRIO, culprits, stopped: 'a signal came' })).toContain(
      'after the last good build and at the latest, most likely (70 %), with bbbbbbbbbb server: close the log (#9999): red',
    )
  })

  it('names no commit that is less likely than the others together', () => {
    const culprits = [culprit({ chance: 0.32, after: 0, upTo: 3 })]
    expect(sentence({ explanation: CRIO, culprits, stopped: 'a signal came' })).toBe(
      'One of 3 commits of CRI-O broke it, after the last good build and at the latest with cccccccccc oci: wait: red in 2 of 2 attempts with it, green in 2 of 2 without, Kubernetes makes no difference. Stopped, because a signal came. 5 trials, 6m15s.',
    )
  })

  it('tells two causes apart', () => {
    const explanation: Explanation = { kind: 'each', factors: [0, 1] }
    const culprits = [culprit(), culprit({ part: 1, good: 0, bad: 1, after: 0, upTo: 1 })]
    const trials = [trial([0, 0], 1, 0), trial([2, 0], 0, 2), trial([0, 1], 0, 1)]
    expect(sentence({ explanation, culprits }, trials)).toBe(
      'There are two causes. bbbbbbbbbb server: close the log (#9999) broke it: red in 2 of 2 attempts with it, green in 1 of 1 without. dddddddddd broke it: red in 1 of 1 attempt with it, green in 1 of 1 without. 3 trials, 3m45s.',
    )
  })

  it.each([
    [{ kind: 'environment' }, true],
    [{ kind: 'flake' }, true],
    [CRIO, false],
  ] as const)('says what else can be behind it, if builds are not: %j', (explanation, isTold) => {
    const answer: Answer = {
      symptom: 'spec',
      explanation,
      explained: [{ explanation, chance: 0.99 }],
      culprits: [],
      stopped: '',
    }
    const untried = ['Kernel', 'a\nb', '3', '4', '5', '6', '7', '8']
    const text = plainSentence(answerSentence(answer, PARTS, TRIALS, untried))
    const told = ' What else changed was not tried: Kernel, a b, 3, 4, 5, 6 and 2 more. 5 trials'
    expect(text.includes(told)).toBe(isTold)
    expect(text.includes('not tried')).toBe(isTold)
  })

  it('has one period after what a run said', () => {
    expect(sentence({ stopped: 'the registry is down.' })).toContain('the registry is down. 5 ')
  })

  it('names the part of a build that is no commit', () => {
    const commits = [{ sha: '1.26', title: '', pullRequest: null, author: '' }]
    const crun = [{ name: 'crun', commits }]
    const answer: Answer = {
      symptom: 'spec',
      explanation: CRIO,
      explained: [],
      culprits: [culprit({ good: 0, bad: 1, background: [0] })],
      stopped: '',
    }
    expect(plainSentence(answerSentence(answer, crun, [trial([1], 0, 1)]))).toMatch(
      /^crun 1\.26 broke it: red in 1 of 1 attempt/,
    )
  })

  it('gives no chances before any trial', () => {
    const explained = [{ explanation: CRIO, chance: 0.3 }]
    expect(sentence({ explained, stopped: 'a signal came' }, [])).toBe(
      'It is undecided what is behind it. Stopped, because a signal came. 0 trials, 0s.',
    )
  })

  it.each([
    [{ kind: 'environment' }, /^The environment is behind it: red today with all builds/],
    [{ kind: 'flake' }, /^It is a flake: red in 4 of 8 attempts/],
    [null, /^It is undecided what is behind it\./],
  ] as const)('has words for %j', (explanation, words) => {
    expect(sentence({ explanation })).toMatch(words)
  })

  it('tells the likeliest of what is undecided, and never calls it certain', () => {
    const explained = [{ explanation: CRIO, chance: 0.999 }]
    expect(sentence({ explained })).toContain('most likely: CRI-O (99 %)')
  })

  it('names what a commit breaks only together with', () => {
    const explanation: Explanation = { kind: 'together', factors: [0, 1] }
    const answer = sentence({ explanation, culprits: [culprit({ background: [0, 1] })] }, [
      trial([3, 1], 0, 2),
      trial([0, 1], 1, 0),
      trial([3, 0], 3, 0),
    ])
    expect(answer).toMatch(
      /broke it together with the new Kubernetes: red in 2 of 2 attempts with it, green in 1 of 1 without\./,
    )
  })

  it('says if an end is not as it was', () => {
    expect(sentence({ explanation: CRIO, culprits: [culprit({ good: null, bad: 0 })] })).toMatch(
      /its last good build is red now/,
    )
  })
})

function down(setup: Setup): Trial {
  const outcome = { kind: 'down', part: null, why: 'CRI-O did not start' } as const
  return { setup, seconds: 60, outcome }
}

describe('the answer for a node that does not come up', () => {
  const trials = [trial([0, 0], 1, 0), down([3, 1]), trial([1, 1], 0, 2), down([2, 1])]
  const explained = [{ explanation: CRIO, chance: 0.99 }]

  it('says so in place of red and green', () => {
    const answer = { symptom: 'start', explanation: CRIO, explained } as const
    expect(sentence({ ...answer, culprits: [culprit()] }, trials)).toMatch(
      /broke it: the node does not come up in 2 of 2 attempts with it, it comes up in 2 of 2 without/,
    )
    expect(sentence({ ...answer, culprits: [culprit({ good: null })] }, trials)).toContain(
      'CRI-O broke it, but the node does not come up with its last good build now.',
    )
    const environment = { explanation: { kind: 'environment' }, chance: 0.99 } as const
    expect(
      sentence(
        { symptom: 'start', explanation: environment.explanation, explained: [environment] },
        [down([0, 0]), down([3, 1])],
      ),
    ).toContain(
      'the node does not come up today with any build, also not with those that were good (2 of 2 attempts). The run says: CRI-O did not start. 2 trials',
    )
  })
})

describe('likeliest', () => {
  const explained = [{ explanation: CRIO, chance: 0.97 }]
  const answer: Answer = {
    symptom: 'spec',
    explanation: null,
    explained,
    culprits: [],
    stopped: '',
  }

  it('names the part, and later how many of its commits are left', () => {
    expect(likeliest(answer, PARTS)).toBe('CRI-O (97 %)')
    const searched = { ...answer, explanation: CRIO, culprits: [culprit({ after: 1, upTo: 3 })] }
    expect(likeliest(searched, PARTS)).toBe('CRI-O (97 %), 2 of 3 commits left in CRI-O')
  })
})
