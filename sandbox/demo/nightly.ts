import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { ROOT } from './paths.ts'

export const NIGHTLY_FILE = 'nightly.yml'

/** The architecture of the jobs: that of this machine. */
export const ARCHITECTURE = process.arch === 'arm64' ? 'arm64' : 'amd64'

interface Nightly {
  readonly jobs: {
    readonly plan: {
      readonly steps: readonly {
        readonly with?: { lanes?: string; architectures?: string; shards?: string }
      }[]
    }
  }
}

/** The nightly workflow of this repository, with these lanes alone, on the architecture of this machine. */
export function nightlyWith(lanes: readonly string[], shards = '1'): string {
  const path = join(ROOT, '.github', 'workflows', NIGHTLY_FILE)
  const nightly: Nightly = parse(readFileSync(path, 'utf8'))
  for (const { with: inputs } of nightly.jobs.plan.steps) {
    if (inputs?.lanes === undefined) continue
    inputs.lanes = lanes.join(' ')
    inputs.architectures = ARCHITECTURE
    inputs.shards = shards
  }
  return stringify(nightly)
}
