import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson } from '../src/domain/json.ts'
import type { Report } from '../src/domain/report/report.ts'

/** The report.json of a report directory, or null when there is none. */
export function readReport(directory: string): Report | null {
  const path = join(directory, 'report.json')
  const report = existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : null
  return isReport(report) ? report : null
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'verdict' in value && 'specs' in value
}
