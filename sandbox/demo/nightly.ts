import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { ROOT } from './paths.ts'

export const NIGHTLY_FILE = 'nightly.yml'

interface Nightly {
  readonly jobs: {
    readonly 'node-e2e': {
      readonly strategy: { readonly matrix: { include: readonly { readonly lane: string }[] } }
    }
    readonly report: {
      readonly steps: readonly { readonly uses?: string; readonly with?: { expect?: string } }[]
    }
  }
}

/** The nightly workflow of this repository, with these lanes alone. */
export function nightlyWith(lanes: readonly string[]): string {
  const path = join(ROOT, '.github', 'workflows', NIGHTLY_FILE)
  const nightly: Nightly = parse(readFileSync(path, 'utf8'))
  const { matrix } = nightly.jobs['node-e2e'].strategy
  matrix.include = matrix.include.filter(({ lane }) => lanes.includes(lane))
  for (const step of nightly.jobs.report.steps) {
    if (step.with?.expect !== undefined) step.with.expect = lanes.join(' ')
  }
  return stringify(nightly)
}
