import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StepAnnotation } from '../../../src/adapters/actions.ts'
import { systemCommands } from '../../../src/adapters/exec.ts'
import { runnerToolCache } from '../../../src/adapters/tool-cache.ts'
import { undiciHttp } from '../../../src/adapters/undici-http.ts'
import { planAction } from '../../../src/app/plan/plan-action.ts'
import type { PlanPart } from '../../../src/domain/request/plan-part.ts'
import type { MatrixEntry } from '../../../src/domain/views/plan-outputs.ts'
import { localFiles } from '../../../src/inputs/machine.ts'
import { readPlanRequest } from '../../../src/inputs/plan.ts'
import {
  archiveOf,
  type Bucket,
  digest,
  kubeletScript,
  openBucket,
  script,
} from '../../builds/bucket.ts'
import { muteToolkit, QUICK } from '../../builds/build-environment.ts'
import { aMachine, anEnvironment } from '../../inputs/input-context.ts'
import { SILENT_LOG } from '../../silent-log.ts'
import { fakeApp } from '../fake-app.ts'

export const CRIO = '1f0c2b6a4d5e8f7091a2b3c4d5e6f708192a3b4c'
export const KUBERNETES = 'v1.37.0-alpha.0.123+abcdef0123456'
const FAST = 'v1.37.0-alpha.0.125+fedcba6543210f'
/** All specs of the suite. */
export const SPECS = 'abcdefghijklmnopqrstuvwx'.split('').map((name) => `[sig-node] Pods ${name}`)

/** What the plan action gave to its step. */
export interface Planned {
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly StepAnnotation[]
  readonly summary: string
  readonly matrix: readonly MatrixEntry[]
  readonly parts: readonly PlanPart[]
}

type Inputs = Readonly<Record<string, string>>

/** Servers with builds of main for both architectures, and fast builds for amd64. */
export interface PlanWorld {
  readonly bucket: Bucket
  /** Temporary files of jobs. */
  readonly directory: string
  publish(folder: string, version: string, architecture: string): void
  environment(inputs: Inputs): Readonly<Record<string, string | undefined>>
  /** Runs the plan action. */
  plan(inputs: Inputs): Promise<Planned>
  close(): Promise<void>
}

export async function openPlanWorld(): Promise<PlanWorld> {
  const unmute = muteToolkit()
  const directory = mkdtempSync(join(tmpdir(), 'plan-'))
  for (const name of ['tool-cache', 'workspace']) mkdirSync(join(directory, name))
  const toolCache = join(directory, 'tool-cache')
  Object.assign(process.env, { RUNNER_TOOL_CACHE: toolCache, RUNNER_TEMP: directory })
  const bucket = await openBucket()
  const publish = (folder: string, version: string, architecture: string) =>
    publishTo(bucket, folder, version, architecture)
  bucket.put('latest-main.txt', CRIO)
  bucket.put('ci/latest.txt', KUBERNETES)
  bucket.put('ci/fast/latest-fast.txt', FAST)
  for (const architecture of ['amd64', 'arm64']) {
    bucket.put(`artifacts/${CRIO}/${architecture}/crio`, 'crio')
    publish(`ci/${KUBERNETES}`, KUBERNETES, architecture)
  }
  publish(`ci/fast/${FAST}`, FAST, 'amd64')
  const environment = (inputs: Inputs) => ({
    ...anEnvironment({ 'mirror-crio': bucket.url, 'mirror-kubernetes': bucket.url, ...inputs }),
    GITHUB_WORKSPACE: join(directory, 'workspace'),
    GITHUB_REPOSITORY: '',
    RUNNER_TEMP: directory,
  })
  return {
    bucket,
    directory,
    publish,
    environment,
    plan: (inputs) => plan(environment(inputs), directory),
    close: async () => {
      await bucket.close()
      rmSync(directory, { recursive: true })
      unmute()
    },
  }
}

async function plan(environment: ReturnType<PlanWorld['environment']>, directory: string) {
  const app = fakeApp(undefined, {
    http: undiciHttp({ log: SILENT_LOG, retries: QUICK }),
    cache: runnerToolCache(join(directory, 'tool-cache')),
    commandsFor: () => systemCommands(process.env, 'direct'),
  })
  const read = () => readPlanRequest(environment, aMachine(), localFiles)
  const exitCode = await planAction(app.deps, read)
  app.remove()
  const { include = [] }: { include?: readonly MatrixEntry[] } = JSON.parse(
    app.outputs['matrix'] ?? '{}',
  )
  return {
    exitCode,
    outputs: app.outputs,
    annotations: app.annotations,
    summary: app.summaries.join(''),
    matrix: include,
    parts: include.map(({ part }): PlanPart => JSON.parse(part)),
  }
}

function publishTo(bucket: Bucket, folder: string, version: string, architecture: string): void {
  const archive = archiveOf({
    'kubernetes/test/bin/e2e_node.test': suiteScript(),
    'kubernetes/test/bin/ginkgo': script('ginkgo'),
  })
  const objects = [
    [`${folder}/kubernetes-test-linux-${architecture}.tar.gz`, archive],
    [`${folder}/bin/linux/${architecture}/kubelet`, kubeletScript(version)],
  ] as const
  for (const [object, body] of objects) {
    bucket.put(object, body)
    bucket.put(`${object}.sha512`, digest('sha512', body))
  }
}

/** A suite that has specs for every label but those for huge pages. */
function suiteScript(): string {
  const specs = SPECS.map((text) => ({
    ContainerHierarchyTexts: [],
    LeafNodeType: 'It',
    LeafNodeText: text,
    LeafNodeLocation: { FileName: 'test/e2e_node/pods_test.go', LineNumber: 7 },
    State: 'passed',
  }))
  const report = (reports: readonly object[]) =>
    JSON.stringify([
      {
        SuiteConfig: { DryRun: true },
        PreRunStats: { TotalSpecs: SPECS.length, SpecsThatWillRun: reports.length },
        SpecReports: reports,
      },
    ])
  return `#!/bin/sh
full=yes
for arg in "$@"; do
  case "$arg" in
    --ginkgo.json-report=*) out="\${arg#*=}" ;;
    --ginkgo.label-filter=*HugePages*) full=no ;;
  esac
done
if [ $full = yes ]; then echo '${report(specs)}' > "$out"; else echo '${report([])}' > "$out"; fi
`
}
