import type { LanePage } from '../domain/views/html/page-data.ts'
import { label, select } from './controls.ts'
import { type Child, h } from './dom.ts'

/**
 * A choice of a lane that leads to its address.
 * @param lane the one that is shown
 * @param wanted the one of the address; empty if it names none. A link can be older than the report.
 */
export function lanePicker(
  lanes: readonly LanePage[],
  lane: LanePage | undefined,
  wanted: string,
  address: (lane: string) => string,
): readonly Child[] {
  const choice = select(
    'lane',
    lane?.name ?? '',
    lanes.map(({ name }) => [name, name] as const),
  )
  choice.addEventListener('change', () => {
    location.hash = address(choice.value)
  })
  return [
    h(
      'form',
      { class: 'filters', onsubmit: (event: Event) => event.preventDefault() },
      label('Lane', choice),
    ),
    wanted === '' || lane === undefined || wanted === lane.name
      ? null
      : h('p', { role: 'status' }, `The lane ${wanted} is not here; this is ${lane.name}.`),
  ]
}
