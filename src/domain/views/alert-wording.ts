import type { FollowedMember, Story, Topic } from '../alerts/model.ts'
import { plural } from '../text.ts'

const FAILED: readonly FollowedMember['nights'][number]['trial'][] = ['fail', 'confirmed']

/** What an alert says now, in one line. Untrusted. */
export function alertVerdict(story: Story): string {
  const { marker, topic, members } = story
  if (marker.kind === 'umbrella') return umbrellaVerdict(story)
  if (topic !== null) return `❌ ${topicSentence(topic, marker.since)}`
  if (marker.status === 'recovered') return `✅ ${recoveredSentence(marker.kind, members)}`
  if (marker.status === 'passing') {
    // What is no longer there need not pass.
    const open = members.filter(({ recovery }) => recovery.state === 'passing')
    const left = Math.max(...open.map(({ recovery }) => recovery.needed - recovery.passes), 1)
    return `🟡 It passes again, but not often enough yet to be sure: ${plural(left, 'more run')} must pass`
  }
  const failing = members.filter(({ recovery }) => recovery.state === 'failing')
  const since = `since ${day(marker.since)}`
  if (story.elsewhere !== null)
    return `❌ It fails ${since}; how it failed in the last night is told in another issue`
  if (failing.some((one) => failsAtTimes(one, marker.since))) return `🟡 It fails at times ${since}`
  return failing.some(({ isOfTonight }) => isOfTonight)
    ? `🟡 It fails ${since}, also in the last night`
    : `🟡 It fails ${since}, and the last night says nothing about it`
}

/** Whether it did not fail in each run since. */
function failsAtTimes({ nights }: FollowedMember, since: string): boolean {
  return nights.some(({ run, trial }) => run.startedAt >= since && !FAILED.includes(trial))
}

/** What is wrong, in one sentence. Untrusted. */
export function topicSentence({ kind, specs, lanes }: Topic, since: string): string {
  const count = new Set(specs.map(({ spec }) => spec.id)).size
  const where = `in ${lanes.length === 1 ? (lanes[0]?.name ?? '') : plural(lanes.length, 'lane')}`
  switch (kind) {
    case 'specs':
    case 'umbrella':
      return `${count === 1 ? 'A spec fails' : `${count} specs fail`} since ${day(since)} ${where}`
    case 'lane':
      return `${lanes.length === 1 ? `${lanes[0]?.name ?? 'A lane'} is` : `${lanes.length} lanes are`} red as a whole since ${day(since)}`
    case 'environment':
      return `The machine, the network or a registry fails since ${day(since)} ${where}`
    case 'silent':
      return `${lanes[0]?.name ?? 'A lane'} no longer runs`
    case 'overdue':
      return `No night has been recorded since ${day(since)}: look whether the schedule of its workflow is still enabled, and whether its last run could write the history`
  }
}

/** How a recovery is known. */
export function recoveredSentence(kind: Topic['kind'], members: readonly FollowedMember[]): string {
  if (kind === 'silent') return 'The lane runs again'
  if (kind === 'overdue') return 'A night has run again'
  const passed = members.filter(({ recovery }) => recovery.state === 'recovered')
  const gone = members.filter(({ recovery }) => recovery.state === 'gone').length
  const fewest = Math.min(...passed.map(({ recovery }) => recovery.passes))
  if (passed.length === 0)
    return gone === 0 ? 'It is over' : 'It is no longer there: the last runs did not have it'
  const left =
    gone === 0 ? '' : `; ${plural(gone, 'spec')} of it ${gone === 1 ? 'is' : 'are'} no longer there`
  return `It passed in the last ${plural(fewest, 'run')}, which is no luck for what failed as often as this${left}`
}

function umbrellaVerdict({ marker, listed }: Story): string {
  if (listed.length > 0)
    return `❌ ${plural(listed.length, 'more failure')} that ${listed.length === 1 ? 'has' : 'have'} no issue of ${listed.length === 1 ? 'its' : 'their'} own yet`
  return marker.status === 'recovered'
    ? '✅ All of it has an issue of its own or passes'
    : '🟡 All of it has an issue of its own or passes; this is closed after the next night'
}

/** The day of a time. */
export function day(iso: string): string {
  return iso.slice(0, 10)
}
