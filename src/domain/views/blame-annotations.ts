import type { RecordedSearch, SearchResult } from '../blame/blame.ts'
import { plainLine, plural } from '../text.ts'
import { type Annotation, annotation } from './annotations.ts'

/** GitHub keeps ten annotations of a level for a step. */
const MOST = 8

const TITLES: Readonly<Record<SearchResult, string>> = {
  culprit: 'Found',
  environment: 'Environment',
  flake: 'Flake',
  undecided: 'Undecided',
  'not-searched': 'Not searched',
}

/** One annotation for each search: the answer first, and where to look. An answer is no error of its job. */
export function blameAnnotations(searches: readonly RecordedSearch[]): readonly Annotation[] {
  const shown = searches.slice(0, MOST).map((search) => {
    const { result, text, title, spec, culprits, trials } = search
    const level = result === 'culprit' || result === 'environment' ? 'warning' : 'notice'
    return annotation(level, `${TITLES[result] ?? result}: ${plainLine(text)}`, [
      title,
      title === spec ? '' : spec,
      ...culprits.map(({ url }) => url ?? ''),
      trials.length === 0 ? '' : 'The job summary has the trials.',
    ])
  })
  const left = searches.length - shown.length
  return left > 0
    ? [
        ...shown,
        annotation('notice', `… and ${plural(left, 'more answer')}`, [
          'The job summary has all of them.',
        ]),
      ]
    : shown
}
