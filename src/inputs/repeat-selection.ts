import type { Selection } from '../domain/model/results.ts'
import type { PublicRequest } from '../domain/model/run-facts.ts'
import { exactPattern } from '../domain/request/exact-focus.ts'
import { findLane, type Lane, skipsOfLane, TRACKED_SKIPS } from '../domain/request/lanes.ts'
import { eitherExpression } from './selection.ts'

/** What of a request says which specs run, and what a lane adds to others. */
type Asked = Pick<PublicRequest, 'selection' | 'kubeletFlags' | 'testArgs' | 'featureGates'>

/** Inputs that select the same specs, and what is left of the arguments to which a lane adds its own. */
export interface RepeatedSelection {
  readonly inputs: Readonly<Record<'lane' | 'skip' | 'label-filter' | 'skip-list', string>>
  readonly kubeletFlags: readonly string[]
  readonly testArgs: readonly string[]
}

/** The longest focus: an argument of a program has at most 128 KiB (Linux, MAX_ARG_STRLEN). */
const MOST_CHARACTERS = 100_000
/** A lane of its own may not have the name of a lane of the action. */
const RENAMED = '-then'
const NAME_LENGTH = 40

/**
 * Inputs that select what a run selected. A lane that is the same today goes by its name, any other is written out: lanes of
 * files are not in a report, and those of the action may have changed since.
 */
export function repeatedSelection(asked: Asked): RepeatedSelection {
  const { selection, kubeletFlags, testArgs } = asked
  const { lane: name, trackedSkips } = selection
  const lane = findLane(name)
  const skip = lane === undefined ? null : skipBeside(selection.skip, lane.skip)
  if (lane !== undefined && skip !== null && hasAllOf(asked, lane)) {
    const filter = selection.labelFilter === lane.labelFilter ? '' : selection.labelFilter
    return {
      inputs: {
        lane: name,
        skip,
        'label-filter': filter,
        'skip-list': skipList(trackedSkips, name),
      },
      kubeletFlags: kubeletFlags.slice(lane.kubeletFlags.length),
      testArgs: testArgs.slice(lane.testArgs.length),
    }
  }
  const ownName =
    lane === undefined ? name : `${name.slice(0, NAME_LENGTH - RENAMED.length)}${RENAMED}`
  const skips = ownName === name ? trackedSkips : trackedSkips.map((one) => ({ ...one, lanes: [] }))
  return {
    inputs: {
      lane: writtenOut(ownName, selection),
      skip: '',
      'label-filter': '',
      'skip-list': skipList(skips, ownName),
    },
    kubeletFlags,
    testArgs,
  }
}

/**
 * A focus on exactly these specs, for a run that ran a part of its lane; null if they are not known, or too many for a
 * command line.
 */
export function focusOn(ids: readonly string[]): string | null {
  const focus = ids.map(exactPattern).join('|')
  return ids.length === 0 || focus.length > MOST_CHARACTERS ? null : focus
}

/** Whether the request has all that the lane brings today. */
function hasAllOf({ selection, kubeletFlags, testArgs, featureGates }: Asked, lane: Lane): boolean {
  return (
    (selection.labelFilter !== '' || lane.labelFilter === '') &&
    isSame(selection.focusFiles, lane.focusFiles) &&
    isSame(selection.skipFiles, lane.skipFiles) &&
    isSame(kubeletFlags.slice(0, lane.kubeletFlags.length), lane.kubeletFlags) &&
    isSame(testArgs.slice(0, lane.testArgs.length), lane.testArgs) &&
    Object.keys(lane.featureGates).every((gate) => Object.hasOwn(featureGates, gate))
  )
}

/** The value of the input `skip` that makes `whole` of the lane's; null if none does. */
function skipBeside(whole: string, ofLane: string): string | null {
  if (ofLane === '') return whole
  if (whole === ofLane) return ''
  const [before, after] = [`(?:${ofLane})|(?:`, ')']
  const given = whole.startsWith(before) ? whole.slice(before.length, -after.length) : ''
  return given !== '' && eitherExpression(ofLane, given) === whole ? given : null
}

/** A row of a lane, without what is not set. */
function writtenOut(name: string, { labelFilter, skip, focusFiles, skipFiles }: Selection): string {
  return JSON.stringify({
    name,
    ...(labelFilter === '' ? {} : { labelFilter }),
    ...(skip === '' ? {} : { skip }),
    ...(focusFiles.length === 0 ? {} : { focusFiles }),
    ...(skipFiles.length === 0 ? {} : { skipFiles }),
  })
}

function skipList(skips: Selection['trackedSkips'], lane: string): string {
  if (skips.length === 0) return 'none'
  return isSame(skips, skipsOfLane(TRACKED_SKIPS, lane)) ? 'default' : JSON.stringify(skips)
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
