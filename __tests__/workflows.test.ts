import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, it } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { LANES } from '../src/domain/request/lanes.ts'

const WORKFLOWS = '.github/workflows'
const ACTION = readFileSync('action.yml', 'utf8')
const PLAN_ACTION = readFileSync('plan/action.yml', 'utf8')
const REPORT_ACTION = readFileSync('report/action.yml', 'utf8')
const METADATA: Readonly<Record<string, string>> = { plan: PLAN_ACTION, report: REPORT_ACTION }

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: {
    readonly crio?: string
    readonly path?: string
    readonly expect?: string
    readonly record?: string | boolean
    readonly lane?: string
    readonly 'persist-credentials'?: boolean
  }
}

interface Job {
  readonly if?: string
  readonly needs?: readonly string[]
  readonly strategy?: { readonly matrix?: { readonly include?: readonly MatrixLane[] } }
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

interface MatrixLane {
  readonly lane: string
  readonly timeout: string
  readonly minutes: number
}

interface Workflow {
  readonly on: {
    readonly schedule?: unknown
    readonly workflow_dispatch?: unknown
    readonly workflow_call?: { readonly inputs: { readonly lane: { readonly default: string } } }
  }
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string }
  readonly jobs: Readonly<Record<string, Job>> & { readonly all?: Job }
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}

function readWorkflow(file: string): Workflow {
  return parse(read(join(WORKFLOWS, file)))
}

/** Inputs of the actions that workflows use: ours are checked, those of others are for them to check. */
async function fetchActionMetadata({
  owner,
  name,
  path,
}: {
  owner: string
  name: string
  path?: string
}) {
  if (owner !== 'OWNER' || name !== 'crio-node-e2e') return {}
  return parse(METADATA[path ?? ''] ?? ACTION)
}

/**
 * What GitHub's own parser has against a workflow or an action.yml.
 * It does not look into local actions, so that this action gets a name here, under which its inputs are found.
 */
async function parserFindings(file: string, text: string): Promise<readonly string[]> {
  const named = text.replace(
    /(uses:\s*)\.\/(?:crio-node-e2e\/?)?(plan|report)?(?=\s)/g,
    (_, uses: string, inner = '') => `${uses}OWNER/crio-node-e2e${inner && `/${inner}`}@COMMIT`,
  )
  // The parser remembers what it once read from a place.
  const place = createHash('sha256').update(text).digest('hex')
  const document = TextDocument.create(`file:///${place}/${file}`, 'yaml', 1, named)
  const findings = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  return findings.map(({ range, message }) => {
    const told = typeof message === 'string' ? message : message.value
    return `${file}:${range.start.line + 1} ${told}`
  })
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps ?? [])
}

function reportInputs(job: Job | undefined): Step['with'] {
  return job?.steps?.find(({ uses }) => uses?.endsWith('/report'))?.with
}

/** Jobs that write, by their workflow: the only code of this repository that they run is the report action. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  'nightly.yml': ['report'],
  'release.yml': ['attest', 'publish', 'major-tag'],
  'trusted-root.yml': ['propose'],
}

/** What breaks the rules of this repository, which the parser does not know. */
function ruleFindings(text: string, writers: readonly string[] = []): readonly string[] {
  const workflow: Workflow = parse(text)
  const jobs = Object.entries(workflow.jobs)
  const unpinned = text
    .split('\n')
    .filter((line) => /\buses:/.test(line))
    .filter((line) => !/uses: (\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line))
  const readers = jobs.filter(([name]) => !writers.includes(name))
  const writable = [workflow.permissions, ...readers.map(([, job]) => job.permissions)]
    .flatMap((permissions) => Object.entries(permissions ?? {}))
    .filter(([, level]) => level !== 'read')
  const writing = jobs
    .filter(([name]) => writers.includes(name))
    .flatMap(([, job]) => job.steps ?? [])
  const steps = stepsOf(workflow)
  const gate = workflow.jobs.all
  return [
    ...unpinned.map((line) => `not pinned: ${line.trim()}`),
    ...writable.map(([scope]) => `may write: ${scope}`),
    ...writing
      .filter(
        ({ uses = '', run = '' }) =>
          (uses.startsWith('./') && uses !== './report') || /\b(npm|npx|node)\b/.test(run),
      )
      .map(({ uses, run }) => `code in a job that may write: ${uses ?? run}`),
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['permissions for all jobs']),
    ...(workflow.concurrency?.group === undefined ? ['no concurrency group'] : []),
    ...jobs
      .filter(([, job]) => job['timeout-minutes'] === undefined)
      .map(([name]) => `no time limit: ${name}`),
    ...steps
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'credentials stay in the checkout'),
    ...steps
      .filter(({ run }) => run?.includes('${{'))
      .map(({ run }) => `expression in a script: ${run}`),
    ...jobs
      .filter(([name]) => gate !== undefined && name !== 'all' && !gate.needs?.includes(name))
      .map(([name]) => `not needed by the last job: ${name}`),
  ]
}

const files = readdirSync(WORKFLOWS)
const snippets = [...read('README.md').matchAll(/```yaml\n(.*?)```/gs)]
  .map(([, text = '']) => text)
  .filter((text) => text.includes('jobs:'))

describe("GitHub's parser", () => {
  it.each([
    ['action.yml', ACTION],
    ['plan/action.yml', PLAN_ACTION],
    ['report/action.yml', REPORT_ACTION],
  ])('accepts %s', async (file, text) => {
    expect(await parserFindings(file, text)).toEqual([])
  })

  it.each(files)('accepts %s', async (file) => {
    const path = join(WORKFLOWS, file)
    expect(await parserFindings(path, read(path))).toEqual([])
  })

  it('accepts the workflows in README.md', async () => {
    expect(snippets.length).toBeGreaterThan(0)
    for (const text of snippets) {
      expect(await parserFindings(`${WORKFLOWS}/readme.yml`, text)).toEqual([])
    }
  })

  it.each([
    ['an input that this action does not have', 'crio: main', 'cri-o: main', 'cri-o'],
    ['an input that the report action does not have', 'expect:', 'expected:', 'expected'],
    ['an unknown context', 'github.run_attempt', 'github.run_atempt', 'run_atempt'],
    ['an unknown key', 'timeout-minutes:', 'timeout-minuts:', 'timeout-minuts'],
    ['an unknown key of a schedule', 'timezone:', 'time-zone:', 'time-zone'],
    ['an invalid schedule', "'30 20 * * *'", "'30 25 * * *'", 'cron'],
  ])('rejects %s', async (_, good, bad, finding) => {
    const broken = read(join(WORKFLOWS, 'nightly.yml')).replace(good, bad)
    expect(await parserFindings(`${WORKFLOWS}/nightly.yml`, broken)).toEqual([
      expect.stringContaining(finding),
    ])
  })

  it('rejects an input that the plan action does not have', async () => {
    const broken = read(join(WORKFLOWS, 'scenarios.yml')).replace(
      'scenarios: ${{ inputs',
      'scenario: ${{ inputs',
    )
    expect(await parserFindings(`${WORKFLOWS}/scenarios.yml`, broken)).toEqual([
      expect.stringContaining('scenario'),
    ])
  })

  it('rejects an action.yml for a Node that no runner has', async () => {
    const broken = ACTION.replace('node24', 'node99')
    expect(await parserFindings('action.yml', broken)).not.toEqual([])
  })
})

describe('our rules', () => {
  it.each(files)('hold for %s', (file) => {
    expect(ruleFindings(read(join(WORKFLOWS, file)), WRITERS[file])).toEqual([])
  })

  it.each([
    [/@[0-9a-f]{40} # v\S+/, '@v7', 'not pinned: - uses: actions/checkout@v7'],
    [/contents: read/, 'contents: write', 'may write: contents'],
    [/permissions: \{\}/, '', 'permissions for all jobs'],
    [/group: .*/, '', 'no concurrency group'],
    [/timeout-minutes: .*/, '', 'no time limit: few-specs'],
    [/persist-credentials: false/, 'fetch-depth: 1', 'credentials stay in the checkout'],
    [/run: test/, `run: echo \${{ github.head_ref }} && test`, 'expression in a script'],
    [/needs: \[few-specs, /, 'needs: [', 'not needed by the last job: few-specs'],
  ])('find what %s guards', (good, bad, finding) => {
    const broken = read(join(WORKFLOWS, 'self-test.yml')).replace(good, bad)
    expect(ruleFindings(broken)).toEqual([expect.stringContaining(finding)])
  })

  it('find code in a job that may write', () => {
    const broken = read(join(WORKFLOWS, 'trusted-root.yml')).replace('gh auth', 'npm ci; gh auth')
    expect(ruleFindings(broken, WRITERS['trusted-root.yml'])).toEqual([
      expect.stringContaining('code in a job that may write'),
    ])
  })
})

describe('single workflows', () => {
  it('nightly runs both mains at 20:30 in New York', () => {
    const workflow = readWorkflow('nightly.yml')
    expect(workflow.on.schedule).toEqual([{ cron: '30 20 * * *', timezone: 'America/New_York' }])
    expect(stepsOf(workflow)).toContainEqual({
      uses: './',
      with: expect.objectContaining({ crio: 'main', kubernetes: 'main' }),
    })
  })

  it('nightly expects a report of each of its lanes, which are lanes of the action', () => {
    const { 'node-e2e': lanes, report } = readWorkflow('nightly.yml').jobs
    const names = lanes?.strategy?.matrix?.include?.map(({ lane }) => lane) ?? []
    expect(names.length).toBeGreaterThan(1)
    expect(LANES.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
    expect(reportInputs(report)?.expect?.split(' ')).toEqual(names)
  })

  it('each lane of nightly has time to report before its job ends', () => {
    const { 'node-e2e': lanes } = readWorkflow('nightly.yml').jobs
    for (const { timeout, minutes } of lanes?.strategy?.matrix?.include ?? []) {
      const [, number = '', unit] = /^(\d+)([mh])$/.exec(timeout) ?? []
      const limit = Number(number) * (unit === 'h' ? 60 : 1)
      expect(minutes).toBeGreaterThanOrEqual(limit + 20)
    }
  })

  it.each(['nightly.yml', 'pull-request.yml'])(
    'the report job of %s runs whatever happened, and no tested code runs in it',
    (file) => {
      const { report } = readWorkflow(file).jobs
      expect(report?.if).toBe(`\${{ !cancelled() }}`)
      expect(report?.needs).toEqual(['node-e2e'])
      const used = report?.steps?.flatMap(({ uses }) => uses ?? []) ?? []
      const others = used.filter((uses) => !/^actions\/(checkout|upload-artifact)@/.test(uses))
      expect(others).toEqual([expect.stringMatching(/\/report$/)])
    },
  )

  it('pull-request tests a lane by default that nightly tests as well', () => {
    const { 'node-e2e': lanes } = readWorkflow('nightly.yml').jobs
    const names = lanes?.strategy?.matrix?.include?.map(({ lane }) => lane) ?? []
    const { workflow_call: call } = readWorkflow('pull-request.yml').on
    expect(names).toContain(call?.inputs.lane.default)
  })

  it('pull-request only reads, and records nothing', () => {
    const { report } = readWorkflow('pull-request.yml').jobs
    expect(report?.permissions).toEqual({ contents: 'read', actions: 'read' })
    expect(reportInputs(report)?.record).toBe(false)
  })

  it('manual offers every lane', () => {
    expect(readWorkflow('manual.yml').on.workflow_dispatch).toMatchObject({
      inputs: { lane: { options: LANES.map(({ name }) => name) } },
    })
  })

  it('scenarios runs what the plan action leaves, on the same kind of runner', () => {
    const { jobs } = readWorkflow('scenarios.yml')
    expect(jobs['plan']).toMatchObject({ 'runs-on': 'ubuntu-24.04' })
    expect(jobs['node-e2e']).toMatchObject({
      needs: 'plan',
      'runs-on': 'ubuntu-24.04',
      strategy: {
        matrix: { scenario: expect.stringContaining('fromJSON(needs.plan.outputs.scenarios)') },
      },
    })
  })

  it('self-test runs on every supported runner image', () => {
    expect(readWorkflow('self-test.yml').jobs['few-specs']).toMatchObject({
      strategy: { matrix: { runner: ['ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-24.04-arm'] } },
    })
  })

  it('pull-request runs what the calling run has built, and is only called', () => {
    const workflow = readWorkflow('pull-request.yml')
    const steps = stepsOf(workflow)
    const download = steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'))
    const action = steps.find(({ uses }) => uses === './crio-node-e2e')
    expect(Object.keys(workflow.on)).toEqual(['workflow_call'])
    expect(action?.with?.crio).toBe(`./${download?.with?.path ?? 'nowhere'}`)
  })
})
