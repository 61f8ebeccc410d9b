import areasData from '../../../lanes/areas.json' with { type: 'json' }
import type { SourceLocation } from '../model/results.ts'

/**
 * A part of what CRI-O does, as its maintainers think of it. Each spec is in exactly one area: in the first one of the table
 * that has a pattern for its source file, or in the last one, which has no patterns.
 */
export interface Area {
  readonly name: string
  readonly description: string
}

interface AreaRow extends Area {
  /** For paths in kubernetes/kubernetes. Regular expressions of Go and JavaScript alike, without a colon (see `filesOfArea`). */
  readonly specFiles: readonly string[]
  /** For paths in cri-o/cri-o. A path can touch several areas. */
  readonly crioFiles: readonly string[]
}

const ROWS: readonly AreaRow[] = areasData.areas

/** Every area, the one for the rest last. */
export const AREAS: readonly Area[] = ROWS

const REST = ROWS.at(-1)?.name ?? ''

const SPEC_PATTERNS = ROWS.map(({ name, specFiles }) => ({ name, patterns: compiled(specFiles) }))
const CRIO_PATTERNS = ROWS.map(({ name, crioFiles }) => ({ name, patterns: compiled(crioFiles) }))

/** Paths in cri-o/cri-o that no spec can notice: documents, tests, and files for other systems than Linux. */
const UNTESTED = compiled(areasData.untested)

/** The area of a spec by the source file of its leaf; that for the rest if the file is unknown. */
export function areaOfSpec(location: Pick<SourceLocation, 'file'> | null): string {
  if (location === null) return REST
  return SPEC_PATTERNS.find(({ patterns }) => anyMatches(patterns, location.file))?.name ?? REST
}

/**
 * The areas whose specs can notice a change of these files of cri-o/cri-o, in the order of the table. A file that is in no
 * pattern, such as go.mod or one of `vendor`, can touch every area.
 * @param paths relative to the root of the repository
 */
export function areasOfChangedFiles(paths: readonly string[]): readonly string[] {
  const touched = new Set(paths.flatMap((path) => areasOfChangedFile(path.replace(/^\.\//, ''))))
  return ROWS.map(({ name }) => name).filter((name) => touched.has(name))
}

/**
 * Ginkgo's filters on source files for the specs of an area. Ginkgo compares them with the files of all containers of a spec,
 * so that a spec could match two areas: hence each area leaves out those before it in the table.
 */
export function filesOfArea(name: string): {
  readonly focusFiles: readonly string[]
  readonly skipFiles: readonly string[]
} {
  const index = ROWS.findIndex((row) => row.name === name)
  return {
    focusFiles: ROWS[index]?.specFiles ?? [],
    skipFiles: ROWS.slice(0, Math.max(0, index)).flatMap(({ specFiles }) => specFiles),
  }
}

function areasOfChangedFile(path: string): readonly string[] {
  if (anyMatches(UNTESTED, path)) return []
  const areas = CRIO_PATTERNS.filter(({ patterns }) => anyMatches(patterns, path))
  return (areas.length === 0 ? ROWS : areas).map(({ name }) => name)
}

function compiled(patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(pattern))
}

function anyMatches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}
