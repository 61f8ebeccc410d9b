import { existsSync, readFileSync } from 'node:fs'
import { fieldsOf, textsOf } from '../../domain/fields.ts'
import { parseJson } from '../../domain/json.ts'
import type { PlannedSpec, SuiteResult } from '../../domain/model/results.ts'
import type { RunFacts } from '../../domain/model/run-facts.ts'
import type { Workspace } from '../../suite/workspace.ts'
import type { RunState } from './record.ts'

/**
 * The facts in the record of a run.
 * @param suite the results in the suite's reports; null if there is no report yet
 */
export function recordedFacts(
  state: RunState,
  workspace: Workspace,
  suite: SuiteResult | null,
): RunFacts {
  return { ...state, planned: readPlanned(workspace.plannedSpecs), suite }
}

/** The planned specs, or null if the file is missing or damaged: a part of them would hide specs that did not run. */
function readPlanned(path: string): readonly PlannedSpec[] | null {
  if (!existsSync(path)) return null
  const items = parseJson(readFileSync(path, 'utf8'))
  if (!Array.isArray(items)) return null
  const planned = items.map(readPlannedSpec).filter((spec) => spec !== null)
  return planned.length === items.length ? planned : null
}

function readPlannedSpec(value: unknown): PlannedSpec | null {
  const { id, labels, location } = fieldsOf<'id' | 'labels' | 'location'>(value)
  const { file, line } = fieldsOf<'file' | 'line'>(location)
  const hasPlace = typeof file === 'string' && typeof line === 'number'
  if (typeof id !== 'string' || (location !== null && !hasPlace)) return null
  if (!Array.isArray(labels) || textsOf(labels).length !== labels.length) return null
  return { id, labels: textsOf(labels), location: hasPlace ? { file, line } : null }
}
