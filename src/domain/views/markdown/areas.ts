import { type AreaCounts, areaCounts } from '../../report/area-counts.ts'
import type { Report } from '../../report/report.ts'
import { plural } from '../../text.ts'
import { ifFits } from './budget.ts'
import { folded, inline, table } from './markup.ts'

/** How many specs of each area ran and failed, folded. */
export function areas({ specs }: Report, room: number): string {
  return ifFits(areaTable(areaCounts(specs)), room)
}

/** A folded table of areas, also of a later version; empty without areas. */
export function areaTable(all: readonly AreaCounts[]): string {
  if (all.length === 0) return ''
  const rows = all.map(({ name, ran, failed, flaky }) => [
    inline(name),
    String(ran),
    failed > 0 ? `**${failed}**` : '0',
    String(flaky),
  ])
  const ran = all.reduce((sum, area) => sum + area.ran, 0)
  return folded(
    `${plural(ran, 'spec')} by area`,
    table(['Area', 'Ran', 'Failed', 'Flaky'], rows, ['left', 'right', 'right', 'right']),
  )
}
