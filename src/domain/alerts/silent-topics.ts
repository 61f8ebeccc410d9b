import type { Night } from '../night/night.ts'
import { seriesName } from '../night/night.ts'
import { keyOf } from './key.ts'
import { type Line, laneMember } from './members.ts'
import type { Topic } from './model.ts'
import { timeOf } from './spec-topic.ts'

/** Lanes that no longer run, as early warnings tell them: each is a topic of its own, and is well with its next run. */
export function silentTopics(night: Night, lines: readonly Line[]): readonly Topic[] {
  return night.warnings
    .filter(({ kind }) => kind === 'lane-silent')
    .flatMap(({ subject, text }): readonly Topic[] => {
      const line = lines.find(
        ({ history, tonight }) =>
          tonight === null && seriesName({ ...history.series, variant: '' }) === subject,
      )
      if (line === undefined) return []
      const member = laneMember(line, 'silent')
      const last = Date.parse(member.nights.at(-1)?.run.startedAt ?? '')
      return [
        {
          kind: 'silent',
          keys: [keyOf('silent', member.key)],
          members: [member],
          isConfirmed: true,
          // After its last run: only a later one is news.
          since: timeOf(new Date(Number.isFinite(last) ? last + 1 : 0).toISOString()),
          title: `${subject} no longer runs`,
          note: text,
          class: 'unknown',
          specs: [],
          lanes: [{ name: subject, headline: '', artifacts: [] }],
          suspects: null,
          search: null,
          message: '',
          run: night.run,
        },
      ]
    })
}
