import type { Drift, Night } from '../night/night.ts'
import { plural } from '../text.ts'

/** What changed in a lane, in one line. */
export function driftText({ from, to, before, now, gained, lost, renamed }: Drift): string {
  const changes = [
    gained === 0 ? '' : `${gained} gained`,
    lost === 0 ? '' : `${lost} lost`,
    renamed === 0 ? '' : `${renamed} renamed`,
  ].filter((part) => part !== '')
  return `${changes.join(', ')} (${before} before, ${plural(now, 'spec')} now), Kubernetes ${from} → ${to}`
}

/** The names of a drift, each with a sign for what happened to it. */
export function driftNames({ gained, lost, renamed, lists }: Drift): readonly string[] {
  return [
    ...lists.lost.map((id) => `- ${id}`),
    ...more(lost, lists.lost, '-'),
    ...lists.renamed.map((one) => `${one.from} → ${one.to}`),
    ...more(renamed, lists.renamed, '→'),
    ...lists.gained.map((id) => `+ ${id}`),
    ...more(gained, lists.gained, '+'),
  ]
}

function more(count: number, all: readonly unknown[], sign: string): readonly string[] {
  return count > all.length ? [`${sign} and ${count - all.length} more`] : []
}

/** The lanes of a night whose specs changed. */
export function driftingLanes({
  lanes,
}: Pick<Night, 'lanes'>): readonly { readonly name: string; readonly drift: Drift }[] {
  return lanes.flatMap(({ name, drift }) => (drift === null ? [] : [{ name, drift }]))
}
