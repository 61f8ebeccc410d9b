import togetherData from '../../../lanes/together.json' with { type: 'json' }
import { groupBy } from '../group.ts'
import type { PlannedSpec } from '../model/results.ts'

/** Specs that run in one job or in none, in the order in which the dry run lists them. */
export interface Unit {
  readonly ids: readonly string[]
  /** Whether Ginkgo runs nothing else at the same time. */
  readonly isSerial: boolean
}

/** Containers whose specs need each other. A dry run does not say which are ordered (onsi/ginkgo, types.SpecReport). */
interface Together {
  /** The end of the path of the source file. */
  readonly file: string
  /** The beginning of the text of the container. */
  readonly container: string
}

const TOGETHER: readonly Together[] = togetherData

/** Kubernetes marks serial specs with a label (kubernetes test/e2e/framework/ginkgowrapper.go, WithSerial). */
const SERIAL = 'Serial'

/**
 * The specs of a lane in units that must not be divided: specs of one ordered container, because the later ones look at what the
 * earlier ones did, and specs with the same text, because filters cannot tell them apart.
 */
export function unitsOf(specs: readonly PlannedSpec[]): readonly Unit[] {
  const containers = new Map(specs.map((spec) => [spec.id, containerOf(spec) ?? spec.id]))
  return [...groupBy(specs, ({ id }) => containers.get(id) ?? id).values()].map((group) => ({
    ids: [...new Set(group.map(({ id }) => id))],
    isSerial: group.some(({ labels }) => labels.includes(SERIAL)),
  }))
}

/** The ordered container of a spec as one text; null if it is in none. */
function containerOf({ location, containers = [] }: PlannedSpec): string | null {
  const file = location?.file ?? ''
  for (const row of TOGETHER) {
    if (!file.endsWith(row.file)) continue
    const level = containers.findIndex((text) => text.startsWith(row.container))
    if (level >= 0) return JSON.stringify([file, ...containers.slice(0, level + 1)])
  }
  return null
}
