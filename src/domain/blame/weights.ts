import type { PlannedSpec } from '../model/results.ts'
import { AREAS, areaOfSpec, areasOfChangedFiles } from '../request/areas.ts'

/** The paths that a commit changes, relative to the root of its repository; null if that is not known. */
export type Touched = readonly string[] | null

/**
 * How likely a commit is to break a spec beside others. The largest is small enough beside the smallest that no commit is blamed
 * without a trial of the one before it: surprises are the rule.
 */
const WEIGHTS = {
  /** The part of the project that the spec is about. */
  related: 4,
  /** What everything depends on, such as vendored modules. */
  broad: 2,
  other: 1,
  /** Documents, and tests of the project alone. */
  hardly: 0.2,
} as const

type Relation = keyof typeof WEIGHTS

/** Paths in kubernetes/kubernetes that node e2e specs notice, the first that fits counts. */
const KUBERNETES: readonly (readonly [RegExp, Relation])[] = [
  [/(?:^|\/)(?:OWNERS|OWNERS_ALIASES|[^/]*\.md)$/, 'hardly'],
  [/(?:^|\/)testdata\//, 'hardly'],
  [/_(?:windows|darwin|others|unsupported)\.go$/, 'hardly'],
  // Specs of the node are in files with such names too, but a spec seldom notices another one.
  [/_test\.go$/, 'hardly'],
  [/^test\/e2e\/common\/[^/]+\/(?:framework|util|utils|helpers?)[^/]*(?:\/|$)/, 'related'],
  [/^test\/e2e\/common\//, 'hardly'],
  [/^test\/e2e_node\/(?:conformance|jenkins|remote)\//, 'hardly'],
  [/^test\/(?:e2e_node|e2e\/framework)\//, 'related'],
  [/^test\/utils\/image\//, 'related'],
  [/^test\/(?:utils|images)\//, 'other'],
  [/^(?:test|docs|logo|api|CHANGELOG|LICENSES)\//, 'hardly'],
  [/^(?:pkg|cmd)\/kubelet\//, 'related'],
  [/^staging\/src\/k8s\.io\/(?:cri-api|cri-client|cri-streaming|kubelet)\//, 'related'],
  [/^(?:vendor|staging\/src\/k8s\.io\/(?:api|apimachinery|client-go|component-base))\//, 'broad'],
  [/^go\.(?:mod|sum|work|work\.sum)$/, 'broad'],
]

/**
 * How likely each commit of a part is to have broken a spec, before any trial, by what it changes: 1 for what nothing is known
 * of. A commit counts as the most telling of its paths.
 * @param input that names the part: for all but `crio` and `kubernetes` nothing is known
 */
export function commitWeights(
  input: string,
  touched: readonly Touched[],
  spec: Pick<PlannedSpec, 'location'>,
): readonly number[] {
  const relationOf = relations(input, spec)
  return touched.map((paths) => {
    if (paths === null || relationOf === null) return WEIGHTS.other
    return paths.reduce<number>(
      (most, path) => Math.max(most, WEIGHTS[relationOf(path)]),
      WEIGHTS.hardly,
    )
  })
}

function relations(
  input: string,
  { location }: Pick<PlannedSpec, 'location'>,
): ((path: string) => Relation) | null {
  if (input === 'crio') {
    const area = areaOfSpec(location)
    return (path) => relationToCrio(path, area)
  }
  if (input === 'kubernetes') {
    return (path) =>
      location !== null && isFile(location.file, path) ? 'related' : relationToKubernetes(path)
  }
  return null
}

/** A path that touches every area is in no pattern of the table. */
function relationToCrio(path: string, area: string): Relation {
  const areas = areasOfChangedFiles([path])
  if (areas.length === 0) return 'hardly'
  if (areas.length === AREAS.length) return 'broad'
  return areas.includes(area) ? 'related' : 'other'
}

function relationToKubernetes(path: string): Relation {
  return KUBERNETES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other'
}

/** Locations of specs are absolute paths of the machine that built the suite, or relative ones. */
function isFile(location: string, path: string): boolean {
  return location === path || location.endsWith(`/${path}`)
}
