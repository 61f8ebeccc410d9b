import { describe, expect, it } from '@jest/globals'
import type { Outcome, Part, Problem, Setup, Trial } from '../../../src/domain/blame/problem.ts'
import { type Answer, nextStep } from '../../../src/domain/blame/procedure.ts'

const STABLE = { good: { trials: 60, failures: 0 }, bad: { trials: 2, failures: 2 } }

function part(name: string, commits: number): Part {
  return {
    name,
    weight: 1,
    swapSeconds: 10,
    commits: Array.from({ length: commits }, () => 1),
    builds: Array.from({ length: commits + 1 }, (_, position) => position),
  }
}

const PROBLEM: Problem = {
  parts: [part('cri-o', 8), part('kubernetes', 20)],
  known: STABLE,
  invocationSeconds: 35,
  specSeconds: 20,
}

const passed: Outcome = { kind: 'counted', trials: 1, failures: 0 }

function failed(attempts: number): Outcome {
  return { kind: 'counted', trials: attempts, failures: attempts }
}

/** Goes on until there is an answer; `outcome` is the node. */
function solve(
  problem: Problem,
  outcome: (setup: Setup, attempts: number) => Outcome,
  most = 60,
  trials: Trial[] = [],
): { readonly answer: Answer; readonly trials: readonly Trial[] } {
  for (;;) {
    const step = nextStep(problem, trials, trials.length < most)
    if (step.kind === 'done') return { answer: step.answer, trials }
    trials.push({ setup: step.setup, seconds: 60, outcome: outcome(step.setup, step.attempts) })
  }
}

/** A node on which CRI-O is broken from a position on. */
function brokenFrom(at: number) {
  return ([crio = 0]: Setup, attempts: number) => (crio >= at ? failed(attempts) : passed)
}

describe('nextStep', () => {
  it('blames the part, then finds the commit with the other part as it was', () => {
    const { answer, trials } = solve(PROBLEM, brokenFrom(5))
    expect(answer).toMatchObject({
      explanation: { kind: 'factor', factor: 0 },
      culprits: [{ part: 0, good: 4, bad: 5, background: [0, 0] }],
      stopped: '',
    })
    const between = trials.filter(({ setup: [crio = 0] }) => crio > 0 && crio < 8)
    expect(between.length).toBeGreaterThan(0)
    expect(between.every(({ setup }) => setup[1] === 0)).toBe(true)
  })

  it('searches in both parts if only both together are red', () => {
    const { answer } = solve(PROBLEM, ([crio = 0, kubernetes = 0], attempts) =>
      crio >= 3 && kubernetes >= 11 ? failed(attempts) : passed,
    )
    expect(answer).toMatchObject({
      explanation: { kind: 'together', factors: [0, 1] },
      culprits: [
        { part: 0, good: 2, bad: 3, background: [0, 20] },
        { part: 1, good: 10, bad: 11, background: [8, 0] },
      ],
    })
  })

  it('goes on where it stopped', () => {
    const whole = solve(PROBLEM, brokenFrom(5))
    const part1 = solve(PROBLEM, brokenFrom(5), 3)
    expect(part1.answer.stopped).toBe('the time is used up')
    const rest = solve(PROBLEM, brokenFrom(5), 60, [...part1.trials])
    expect(rest).toEqual(whole)
  })

  it('says how far it came if the time is used up in the search', () => {
    const { answer } = solve(PROBLEM, brokenFrom(5), 5)
    expect(answer).toMatchObject({ explanation: { kind: 'factor', factor: 0 } })
    expect(answer.culprits[0]?.chance).toBeLessThan(0.98)
    expect(answer.stopped).not.toBe('')
  })

  it('does not try a build again that does not start, and gives the range around it', () => {
    const tried: Setup[] = []
    const { answer } = solve(PROBLEM, (setup, attempts) => {
      const [crio = 0] = setup
      if (crio === 4 || crio === 5) {
        tried.push(setup)
        return { kind: 'unusable', part: 0, why: 'exit code 1' }
      }
      return crio >= 5 ? failed(attempts) : passed
    })
    expect(answer.culprits).toMatchObject([{ good: 3, bad: 6 }])
    expect(new Set(tried.map(([crio]) => crio)).size).toBe(tried.length)
  })

  it('finds out which of two untried builds cannot be tried, and decides what it can without it', () => {
    const kubernetesTried = new Set<number>()
    const { answer } = solve(PROBLEM, ([crio = 0, kubernetes = 0], attempts) => {
      // As trialOutcome tells it: which build is to blame is known only if the others have been in a trial that counted.
      if (crio === 8) {
        return kubernetesTried.has(kubernetes)
          ? { kind: 'unusable', part: 0, why: 'no such build' }
          : { kind: 'broken', why: 'no such build' }
      }
      kubernetesTried.add(kubernetes)
      return kubernetes >= 7 ? failed(attempts) : passed
    })
    expect(answer).toMatchObject({
      explanation: { kind: 'factor', factor: 1 },
      culprits: [{ part: 1, good: 6, bad: 7 }],
    })
  })

  it('gives up if the surroundings stay broken, and not after one broken trial', () => {
    const broken: Outcome = { kind: 'broken', why: 'the registry is down' }
    const all = solve(PROBLEM, () => broken)
    expect(all.answer).toMatchObject({ explanation: null, culprits: [] })
    expect(all.answer.stopped).toContain('the registry is down')
    let calls = 0
    const once = solve(PROBLEM, (setup, attempts) =>
      ++calls === 2 ? broken : brokenFrom(5)(setup, attempts),
    )
    expect(once.answer.culprits).toMatchObject([{ good: 4, bad: 5 }])
  })

  describe('with a node that does not come up', () => {
    const down: Outcome = { kind: 'down', part: null, why: 'CRI-O did not start' }

    it('searches for what keeps it down, whatever the spec does', () => {
      const { answer, trials } = solve(PROBLEM, ([crio = 0, kubernetes = 0]) => {
        if (crio >= 6) return down
        return kubernetes >= 3 ? failed(1) : passed
      })
      expect(answer).toMatchObject({
        symptom: 'start',
        explanation: { kind: 'factor', factor: 0 },
        culprits: [{ part: 0, good: 5, bad: 6 }],
        stopped: '',
      })
      expect(trials.length).toBeLessThan(16)
    })

    it('searches for the only part that changed', () => {
      const { answer } = solve({ ...PROBLEM, parts: [part('cri-o', 8)] }, ([crio = 0]) =>
        crio >= 2 ? down : passed,
      )
      expect(answer).toMatchObject({ symptom: 'start', culprits: [{ good: 1, bad: 2 }] })
    })

    it('finds that it does not come up with anything', () => {
      const { answer } = solve(PROBLEM, () => down)
      expect(answer).toMatchObject({ symptom: 'start', explanation: { kind: 'environment' } })
    })

    it('goes back to the spec when it comes up once with all bad builds', () => {
      let isFirst = true
      const { answer } = solve(PROBLEM, (setup, attempts) => {
        const isNew = setup[0] === 8 && setup[1] === 20
        if (isNew && isFirst) {
          isFirst = false
          return down
        }
        return brokenFrom(5)(setup, attempts)
      })
      expect(answer).toMatchObject({ symptom: 'spec', culprits: [{ good: 4, bad: 5 }] })
    })

    it('searches for the spec if only a mix of old and new does not come up', () => {
      const { answer } = solve(PROBLEM, (setup, attempts) => {
        const [crio = 0, kubernetes = 0] = setup
        if (crio === 8 && kubernetes === 0) return { kind: 'down', part: 0, why: 'too new' }
        return kubernetes >= 11 ? failed(attempts) : passed
      })
      expect(answer).toMatchObject({ symptom: 'spec', explanation: { kind: 'factor', factor: 1 } })
    })
  })

  it('ends when no trial of the parts can tell more, because a mix that would stays down, and goes on in the one to blame', () => {
    const { answer, trials } = solve(PROBLEM, (setup, attempts) => {
      const [crio, kubernetes] = setup
      if (crio === 8 && kubernetes === 0) return { kind: 'down', part: 1, why: 'too old' }
      return crio === 8 ? failed(attempts) : passed
    })
    expect(trials.length).toBeLessThan(26)
    expect(answer).toMatchObject({
      explanation: { kind: 'factor', factor: 0 },
      culprits: [{ part: 0, good: 7, bad: 8, background: [0, 20] }],
      stopped: 'the builds that would tell more cannot be tried: too old',
    })
  })

  describe('without the good build of a component', () => {
    const problem = { ...PROBLEM, parts: [part('cri-o', 8), part('conmon', 1)] }
    const solveWith = (isRed: (setup: Setup) => boolean) => {
      const tried = new Set<number>()
      return solve(problem, (setup, attempts) => {
        const [crio = 0, conmon] = setup
        if (conmon === 0) {
          const why = 'there is no conmon 2.1.9'
          return tried.has(crio) ? { kind: 'unusable', part: 1, why } : { kind: 'broken', why }
        }
        tried.add(crio)
        return isRed(setup) ? failed(attempts) : passed
      })
    }

    it('finds the commit of CRI-O beside the new one, and says what could not be tried', () => {
      const { answer } = solveWith(([crio = 0]) => crio >= 5)
      expect(answer).toMatchObject({
        explanation: { kind: 'factor', factor: 0 },
        culprits: [{ part: 0, good: 4, bad: 5, background: [0, 1] }],
        stopped: 'the builds that would tell more cannot be tried: there is no conmon 2.1.9',
      })
    })

    it('blames nothing if it is red with all that can be tried', () => {
      const { answer } = solveWith(() => true)
      expect(answer).toMatchObject({ explanation: null, culprits: [] })
      expect(answer.stopped).toContain('there is no conmon 2.1.9')
    })
  })

  it.each([1, 2])('tells ends that are the other way round, with %d parts', (parts) => {
    const { answer } = solve(
      { ...PROBLEM, parts: PROBLEM.parts.slice(0, parts) },
      ([crio = 0], n) => (crio >= 5 ? passed : failed(n)),
    )
    expect(answer).toMatchObject({
      explanation: { kind: 'reversed', factor: 0 },
      culprits: [],
      stopped: '',
    })
  })

  it('ends if neither end of a part can be tried', () => {
    const { answer } = solve(PROBLEM, () => ({ kind: 'unusable', part: 0, why: 'gone' }))
    expect(answer).toMatchObject({
      explanation: null,
      stopped: 'the builds that would tell more cannot be tried: gone',
    })
  })

  it('needs no search if a part has one commit', () => {
    const problem = { ...PROBLEM, parts: [part('cri-o', 1), part('kubernetes', 1)] }
    const { answer } = solve(problem, ([, kubernetes = 0], attempts) =>
      kubernetes === 1 ? failed(attempts) : passed,
    )
    expect(answer.culprits).toMatchObject([{ part: 1, good: 0, bad: 1 }])
  })

  it.each([
    ['the environment', (attempts: number) => failed(attempts), 'environment'],
    ['a flake', () => passed, 'flake'],
  ] as const)('tells %s from a regression', (_, outcome, kind) => {
    const { answer } = solve(PROBLEM, (__, attempts) => outcome(attempts))
    expect(answer).toMatchObject({ explanation: { kind }, culprits: [] })
  })
})
