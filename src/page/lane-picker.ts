import type { LanePage } from '../domain/views/html/page-data.ts'
import { label, select } from './controls.ts'
import { h } from './dom.ts'

/** A choice of a lane that leads to its address. */
export function lanePicker(
  lanes: readonly LanePage[],
  lane: LanePage | undefined,
  address: (lane: string) => string,
): HTMLElement {
  const choice = select(
    'lane',
    lane?.name ?? '',
    lanes.map(({ name }) => [name, name] as const),
  )
  choice.addEventListener('change', () => {
    location.hash = address(choice.value)
  })
  return h(
    'form',
    { class: 'filters', onsubmit: (event: Event) => event.preventDefault() },
    label('Lane', choice),
  )
}
