import { commitUrl } from '../domain/report/links.ts'
import { shortHash } from '../domain/text.ts'
import type { BuildData, LanePage } from '../domain/views/html/page-data.ts'
import { type Child, external, h, section, table } from './dom.ts'
import { letterOfResult, minute, resultSign } from './names.ts'
import { hashOf } from './route.ts'
import type { Store } from './store.ts'
import { stripOf } from './strip.ts'

const STRIP_RUNS = 20

/** The lanes with their results, builds and last runs. */
export function laneTable({ data: { lanes } }: Store): HTMLElement | null {
  if (lanes.length === 0) return null
  return section(
    'Lanes',
    table(
      'Lanes, with the newest run of each',
      ['Lane', 'Result', 'Failed', 'Flaky', 'Ran', 'CRI-O', 'Kubernetes', 'Last runs', 'More'],
      lanes.map((lane): readonly Child[] => {
        const { series, runs, tonight, name } = lane
        const run = series.runs[tonight ?? series.runs.length - 1]
        const result = run?.result ?? ''
        const [sign] = resultSign(result)
        return [
          h('a', { href: hashOf(['grid'], { lane: name }) }, name),
          [
            h('span', { 'aria-hidden': 'true' }, `${sign} `),
            tonight === null ? `${result}, ${minute(run?.startedAt ?? '')}` : result,
          ],
          ...(['failed', 'flaky', 'ran'] as const).map((count) =>
            runs.length === 0 ? '' : runs.reduce((sum, { counts }) => sum + counts[count], 0),
          ),
          buildCell(run?.builds ?? [], 'cri-o'),
          buildCell(run?.builds ?? [], 'kubernetes'),
          stripOf(series.runs.map((one) => letterOfResult(one.result)).join(''), STRIP_RUNS),
          more(lane),
        ]
      }),
    ),
  )
}

function buildCell(builds: readonly BuildData[], project: 'cri-o' | 'kubernetes'): Child {
  const build = builds.find(([name]) => name === project)
  if (build === undefined) return ''
  const [, version, commit] = build
  const text = commit === null ? (version ?? '') : shortHash(commit)
  return h('span', { title: version }, external(text, commitUrl(project, commit)))
}

function more({ name, runs }: LanePage): Child {
  return [
    ...(runs.length === 0 ? [] : [h('a', { href: hashOf(['timeline', name]) }, 'timeline'), ' ']),
    h('a', { href: hashOf(['trends', name]) }, 'trends'),
    ' ',
    h('a', { href: hashOf(['compare', name]) }, 'compare'),
  ]
}
