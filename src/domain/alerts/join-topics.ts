import type { Topic } from './model.ts'

/** Topics that are one, such as a cause in several lanes. What concerns a whole lane says more than some specs. */
export function joined(topics: readonly Topic[]): Topic {
  const [main, ...others] = topics.toSorted(
    (one, other) => Number(other.kind === 'lane') - Number(one.kind === 'lane'),
  )
  if (main === undefined) throw new Error('there is nothing to join')
  return others.reduce(withOther, main)
}

function withOther(one: Topic, other: Topic): Topic {
  return {
    ...one,
    keys: [...new Set([...one.keys, ...other.keys])],
    members: [...one.members, ...other.members],
    isConfirmed: one.isConfirmed || other.isConfirmed,
    since: [one.since, other.since].toSorted()[0] ?? one.since,
    class: one.class === 'unknown' ? other.class : one.class,
    specs: [...one.specs, ...other.specs],
    lanes: [
      ...one.lanes,
      ...other.lanes.filter(({ name }) => one.lanes.every((lane) => lane.name !== name)),
    ],
    suspects: one.suspects ?? other.suspects,
    search: one.search ?? other.search,
    message: one.message || other.message,
  }
}

/**
 * Topics of specs without those whose specs all are in another one: a spec that fails in two lanes with two messages is
 * broken once.
 */
export function withoutParts(topics: readonly Topic[]): readonly Topic[] {
  const whole: Topic[] = []
  for (const topic of topics.toSorted((one, other) => other.specs.length - one.specs.length)) {
    const index = whole.findIndex((other) => isPart(topic, other))
    const other = whole[index]
    if (other === undefined) whole.push(topic)
    else whole[index] = withOther(other, topic)
  }
  return whole
}

function isPart(topic: Topic, other: Topic): boolean {
  if (topic.kind !== 'specs' || other.kind !== 'specs') return false
  const ids = new Set(other.specs.map(({ spec }) => spec.id))
  return topic.specs.every(({ spec }) => ids.has(spec.id))
}
