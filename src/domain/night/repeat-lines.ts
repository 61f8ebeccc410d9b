import { PROGRAM, repositoryOnGitHub } from '../report/repeat.ts'
import { exactPattern } from '../request/exact-focus.ts'
import { shellLine, shellWord } from '../shell.ts'
import { isRedAsAWhole } from './detail.ts'
import type { Night, NightLane } from './night.ts'

/** A name that is longer is not one of a spec. */
const LONGEST_NAME = 2000

/**
 * The command that gets the reports of a lane, into a directory with the name of its first artifact. Made of what the workflow
 * run is known to be, and never of a report: people paste it. Empty if the run was not on GitHub.
 * @param artifacts of the lane; of shards, one each
 */
export function downloadLine(
  run: Pick<Night['run'], 'id' | 'repository' | 'url'>,
  artifacts: readonly string[],
): string {
  const place = repositoryOnGitHub(run)
  const [directory] = artifacts
  if (directory === undefined || place === '') return ''
  const names = artifacts.flatMap((name) => ['--name', name])
  return shellLine(['gh', 'run', 'download', run.id, '--repo', place, ...names, '--dir', directory])
}

/** The command that repeats exactly a spec of a lane, beside the directory of `downloadLine`; empty without one. */
export function reproduceLine(
  run: Pick<Night['run'], 'id' | 'repository' | 'url'>,
  artifacts: readonly string[],
  spec: string,
): string {
  const [directory] = artifacts
  if (directory === undefined || downloadLine(run, artifacts) === '' || spec.length > LONGEST_NAME)
    return ''
  return `${PROGRAM} run ${shellLine(['--from', directory])} --focus ${shellWord(exactPattern(spec))}`
}

/**
 * The command that repeats all of a lane, beside the directory of `downloadLine`; empty without one, and for shards, because each
 * of them is a run of its own.
 */
export function repeatLine(
  run: Pick<Night['run'], 'id' | 'repository' | 'url'>,
  artifacts: readonly string[],
): string {
  const [directory, ...others] = artifacts
  const isOne = directory !== undefined && others.length === 0
  return isOne && downloadLine(run, artifacts) !== ''
    ? `${PROGRAM} run ${shellLine(['--from', directory])}`
    : ''
}

/**
 * The first lane in which what was tested did not work as a whole, with the command that repeats all of it; null if there is none.
 * To repeat an outage helps nobody.
 */
export function laneToRepeat({
  lanes,
  run,
}: Pick<Night, 'lanes' | 'run'>): { readonly lane: NightLane; readonly command: string } | null {
  for (const lane of lanes) {
    const isWanted = isRedAsAWhole(lane) && isWorthRepeating(lane) && lane.download !== ''
    const command = isWanted ? repeatLine(run, lane.artifacts) : ''
    if (command !== '') return { lane, command }
  }
  return null
}

function isWorthRepeating({ result, class: name }: NightLane): boolean {
  if (result === 'environment') return name !== null && name !== 'environment'
  return (result === 'failed' || result === 'incomplete') && name !== 'environment'
}

/** A night that was read, with commands that are made again: whoever could change its file could have changed them. */
export function withOwnLines(night: Night): Night {
  const { run, lanes, specs } = night
  return {
    ...night,
    lanes: lanes.map((lane) => ({
      ...lane,
      download: lane.download === '' ? '' : downloadLine(run, lane.artifacts),
    })),
    specs: specs.map((spec) => ({
      ...spec,
      reproduce:
        spec.reproduce === '' ? '' : reproduceLine(run, lanes[spec.lane]?.artifacts ?? [], spec.id),
    })),
  }
}
