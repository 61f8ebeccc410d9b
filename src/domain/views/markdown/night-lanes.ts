import type { Night, NightLane } from '../../night/night.ts'
import { commitUrl, sourceUrl } from '../../report/links.ts'
import { formatDuration, shortHash, truncate } from '../../text.ts'
import { areasOfNight, laneCounts } from '../night-wording.ts'
import { areaTable } from './areas.ts'
import { fitList, ifFits } from './budget.ts'
import { folded, inline, link, table } from './markup.ts'

const CELL_CHARACTERS = 200
const NAME_CHARACTERS = 600
const MOST_SLOW = 10
const HEADER = [
  'Lane',
  'Result',
  'Specs',
  'New',
  'Time',
  'CRI-O',
  'Kubernetes',
  'Compared with runs',
] as const

/** What each lane ran, how it ended, and what was tested. */
export function lanes(night: Night, room: number): string {
  const rows = night.lanes.map((lane) => [
    cell(lane.name),
    cell(lane.result),
    cell(laneCounts(lane)),
    String(newIn(night, lane)),
    lane.seconds === null ? '' : formatDuration(lane.seconds),
    build(lane, 'cri-o'),
    build(lane, 'kubernetes'),
    lane.compared === 0 ? 'none' : String(lane.compared),
  ])
  const [head = '', rule = '', ...lines] = table(HEADER, rows).split('\n')
  const frame = (body: string) => ['### Lanes', [head, rule, body].join('\n')].join('\n\n')
  return fitList({ parts: lines, noun: 'lane', frame }, room)
}

/** How many specs of each area ran and failed, in all lanes. */
export function areas(night: Night, room: number): string {
  return ifFits(areaTable(areasOfNight(night)), room)
}

/** The slowest specs of all lanes. */
export function slowest({ lanes: all }: Night, room: number): string {
  const rows = all
    .flatMap((lane) => lane.slowest.map((spec) => ({ ...spec, lane })))
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, MOST_SLOW)
    .map(({ id, seconds, location, lane }) => {
      const suite = lane.builds.find(({ project }) => project === 'kubernetes')?.commit ?? null
      const url = location === null ? null : sourceUrl(location, suite)
      return [
        formatDuration(seconds),
        link(inline(truncate(id, NAME_CHARACTERS)), url),
        cell(lane.name),
      ]
    })
  if (rows.length === 0) return ''
  return ifFits(folded('Slowest specs', table(['Time', 'Spec', 'Lane'], rows, ['right'])), room)
}

function newIn({ specs: all, lanes: every }: Night, lane: NightLane): number {
  return all.filter((spec) => every[spec.lane] === lane && spec.state === 'new').length
}

function build({ builds }: NightLane, project: 'cri-o' | 'kubernetes'): string {
  const found = builds.find((one) => one.project === project)
  if (found === undefined) return ''
  const { version, commit } = found
  const name = version ?? (commit === null ? '' : shortHash(commit))
  return link(cell(name), commitUrl(project, commit))
}

function cell(untrusted: string): string {
  return inline(truncate(untrusted, CELL_CHARACTERS))
}
