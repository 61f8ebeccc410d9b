import type { NightLane, NightSpec } from '../../src/domain/night/night.ts'
import { BROKEN_FROM, FLAKE, NIGHTS, REGRESSION } from './nights.ts'
import { PAST_FLAKES, PAST_NIGHTS } from './past.ts'
import type { NightResult } from './run-night.ts'
import type { World } from './world.ts'

/** One result of the demonstration that the script decides. */
interface Check {
  readonly what: string
  readonly expected: unknown
  readonly found: unknown
}

/** The results that are not the scripted ones, a sentence each; and how many were checked. */
export function deviations(
  results: readonly NightResult[],
  world: World,
): { readonly wrong: readonly string[]; readonly checked: number } {
  const checks = [...results.flatMap(checksOfAny), ...checksOfStory(results, world)]
  return {
    checked: checks.length,
    wrong: checks
      .filter(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found))
      .map(
        ({ what, expected, found }) =>
          `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found ?? null)}`,
      ),
  }
}

/** What holds for each night. */
function checksOfAny({ run, judged }: NightResult, index: number): readonly Check[] {
  const night = `night ${index + 1}`
  return [
    {
      what: `${night}: what is left on its machines`,
      expected: [],
      found: run.jobs.flatMap(({ left }) => left),
    },
    { what: `${night}: missing lanes`, expected: [], found: judged.missing },
    { what: `${night}: artifacts that cannot be used`, expected: [], found: judged.rejected },
    {
      what: `${night}: is recorded`,
      expected: [true, []],
      found: [judged.history.recorded, judged.history.problems],
    },
  ]
}

function checksOfStory(results: readonly NightResult[], { crio, github }: World): readonly Check[] {
  const [first, second, third, fourth, fifth] = results
  const range = [NIGHTS[0], NIGHTS[1]].map((night) => crio[night?.crio ?? -1]?.slice(0, 12))
  const found = second?.judged.suspects[specOf(second, REGRESSION)?.suspects ?? -1]
  return [
    {
      what: 'results',
      expected: ['passed', 'failed', 'environment', 'failed', 'passed'],
      found: results.map(({ judged }) => judged.verdict.result),
    },
    {
      what: 'night 1: specs that something happened to',
      expected: 0,
      found: first?.judged.specs.length,
    },
    { what: 'night 2: the regression', expected: 'new', found: stateOf(second, REGRESSION) },
    {
      what: 'night 2: commits that can be to blame',
      expected: [
        ['cri-o', 'changed', ...range],
        ['kubernetes', 'stayed'],
      ],
      found: found?.builds.map(({ project, change, from, to }) =>
        change === 'changed' ? [project, change, from, to] : [project, change],
      ),
    },
    {
      what: 'night 2: the commit that the search found',
      expected: [crio[BROKEN_FROM]],
      found: second?.judged.searches.flatMap(({ culprits }) => culprits.map(({ to }) => to)),
    },
    {
      what: 'night 4: what the search of night 2 found',
      expected: second?.judged.searches,
      found: fourth?.judged.searches,
    },
    {
      what: 'night 2: the flake, and its rate before',
      expected: ['flaky', [PAST_FLAKES, PAST_NIGHTS + 1]],
      found: [stateOf(second, FLAKE), rateOf(specOf(second, FLAKE))],
    },
    {
      what: 'night 3: specs that the full disk says something about',
      expected: [0, true],
      found: [third?.judged.specs.length, laneOf(third)?.saysNothing !== ''],
    },
    {
      what: 'night 4: the regression, and since when',
      expected: ['still-failing', String(second?.run.id)],
      found: [stateOf(fourth, REGRESSION), specOf(fourth, REGRESSION)?.since?.id],
    },
    { what: 'night 5: the regression', expected: 'recovered', found: stateOf(fifth, REGRESSION) },
    {
      what: 'night 5: the flake, and its rate before',
      expected: ['flaky', [PAST_FLAKES + 1, PAST_NIGHTS + 3]],
      found: [stateOf(fifth, FLAKE), rateOf(specOf(fifth, FLAKE))],
    },
    { what: 'what GitHub refused', expected: [], found: github.violations() },
  ]
}

function specOf(result: NightResult | undefined, name: string): NightSpec | undefined {
  return result?.judged.specs.find(({ id }) => id.includes(name))
}

function stateOf(result: NightResult | undefined, name: string): string | undefined {
  return specOf(result, name)?.state
}

function rateOf(spec: NightSpec | undefined): readonly number[] {
  return spec?.rate === undefined || spec.rate === null ? [] : [spec.rate.failed, spec.rate.results]
}

function laneOf(result: NightResult | undefined): NightLane | undefined {
  return result?.judged.lanes[0]
}
