import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, it } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { LANES } from '../src/domain/request/lanes.ts'

const WORKFLOWS = '.github/workflows'
/** Together the lane conformance (docs/lanes.md). */
const AREA_LANES = [
  'container-lifecycle',
  'resource-isolation',
  'storage-volumes',
  'networking',
  'other',
]
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs */
const MOST_MANUAL_INPUTS = 25
const ACTION = readFileSync('action.yml', 'utf8')
const PLAN_ACTION = readFileSync('plan/action.yml', 'utf8')
const REPORT_ACTION = readFileSync('report/action.yml', 'utf8')
const BISECT_ACTION = readFileSync('bisect/action.yml', 'utf8')
const COMMENT_ACTION = readFileSync('comment/action.yml', 'utf8')
const METADATA: Readonly<Record<string, string>> = {
  plan: PLAN_ACTION,
  report: REPORT_ACTION,
  bisect: BISECT_ACTION,
  comment: COMMENT_ACTION,
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: {
    readonly crio?: string
    readonly name?: string
    readonly path?: string
    readonly expect?: string
    readonly needs?: string
    readonly record?: string | boolean
    readonly lane?: string
    readonly lanes?: string
    readonly plan?: string
    readonly 'history-branch'?: string
    readonly blame?: string
    readonly 'persist-credentials'?: boolean
  }
}

interface Job {
  readonly if?: string
  readonly needs?: readonly string[]
  readonly strategy?: { readonly matrix?: string | { readonly include?: readonly MatrixRow[] } }
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

type MatrixRow = Readonly<Record<string, string>>

interface OfferedInput {
  readonly default?: string
  readonly options?: readonly string[]
}

type OfferedInputs = Readonly<Record<string, OfferedInput>>

interface Workflow {
  readonly on: {
    readonly schedule?: unknown
    readonly workflow_dispatch?: { readonly inputs: OfferedInputs }
    readonly workflow_call?: { readonly inputs: OfferedInputs }
    readonly workflow_run?: unknown
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
    /(uses:\s*)\.\/(?:crio-node-e2e\/?)?(plan|report|bisect|comment)?(?=\s)/g,
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

/** Jobs that write, by their workflow. Of this repository, they run only the actions that write. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  'nightly.yml': ['report', 'answers', 'alerts'],
  'nightly-watch.yml': ['watch'],
  'pull-request-comment.yml': ['comment'],
  'release-branches.yml': ['report', 'answers'],
  'scenarios.yml': ['report', 'answers'],
  'pages.yml': ['deploy'],
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
          (uses.startsWith('./') && !/\/(?:report|comment)$/.test(uses)) ||
          /\b(npm|npx|node)\b/.test(run),
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
    ['bisect/action.yml', BISECT_ACTION],
    ['comment/action.yml', COMMENT_ACTION],
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
    ['an input that this action does not have', 'plan: ${{', 'plans: ${{', 'plans'],
    [
      'an input that the report action does not have',
      'needs: ${{ toJSON',
      'need: ${{ toJSON',
      "'need'",
    ],
    ['an unknown context', 'github.run_attempt', 'github.run_atempt', 'run_atempt'],
    ['a job that is not there', 'needs.plan.outputs.matrix', 'needs.plans.outputs.matrix', 'plans'],
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

function inputsIn(action: string): OfferedInputs {
  const { inputs }: { readonly inputs: OfferedInputs } = parse(action)
  return inputs
}

/** The step that uses an action of this repository, and what it is given. */
function inputsOf(job: Job | undefined, action: string): Step['with'] {
  return job?.steps?.find(({ uses = '' }) => uses.startsWith('./') && uses.endsWith(action))?.with
}

/** The lanes of a night, as the plan action gets them. */
function nightlyLanes(): readonly string[] {
  const lanes = inputsOf(readWorkflow('nightly.yml').jobs['plan'], '/plan')?.lanes ?? ''
  const [, names = ''] = /\|\| '([^']*)'/.exec(lanes) ?? []
  return names.split(/\s+/)
}

describe('single workflows', () => {
  it('nightly runs both mains at 20:30 in New York, on both architectures', () => {
    const workflow = readWorkflow('nightly.yml')
    expect(workflow.on.schedule).toEqual([{ cron: '30 20 * * *', timezone: 'America/New_York' }])
    expect(inputsOf(workflow.jobs['plan'], '/plan')).toMatchObject({
      crio: `\${{ inputs.crio || 'main' }}`,
      kubernetes: `\${{ inputs.kubernetes || 'main' }}`,
      architectures: `\${{ inputs.architectures || 'amd64 arm64' }}`,
    })
  })

  it('nightly runs lanes of the action, among them all areas, and no spec of conformance twice for its own sake', () => {
    const lanes = nightlyLanes()
    expect(lanes.length).toBeGreaterThan(5)
    expect(LANES.map(({ name }) => name)).toEqual(expect.arrayContaining([...lanes]))
    expect(lanes).toEqual(expect.arrayContaining(AREA_LANES))
    expect(lanes).not.toContain('conformance')
  })

  it.each(['nightly.yml', 'scenarios.yml', 'pull-request.yml'])(
    '%s plans once, and each job gets its part',
    (file) => {
      const { jobs } = readWorkflow(file)
      expect(
        Object.values(jobs).filter((one) => inputsOf(one, '/plan') !== undefined),
      ).toHaveLength(1)
      const planned = Object.values(jobs).filter(({ strategy }) =>
        JSON.stringify(strategy?.matrix ?? '').includes('fromJSON(needs.plan.outputs.matrix)'),
      )
      expect(planned).toHaveLength(1)
      expect(planned[0]).toMatchObject({
        needs: ['plan'],
        'runs-on': `\${{ matrix.runner }}`,
        'timeout-minutes': `\${{ matrix.minutes }}`,
      })
      const given = planned[0]?.steps?.flatMap((step) => step.with?.plan ?? [])
      expect(given).toEqual([`\${{ matrix.part }}`])
    },
  )

  it.each([
    'nightly.yml',
    'scenarios.yml',
    'release-branches.yml',
    'manual.yml',
    'pull-request.yml',
  ])(
    'the report job of %s runs whatever happened, waits for all others, and runs no tested code',
    (file) => {
      const { report, blame: _, answers: __, alerts: ___, ...others } = readWorkflow(file).jobs
      expect(report?.if).toBe(`\${{ !cancelled() }}`)
      expect(report?.needs).toEqual(Object.keys(others))
      expect(reportInputs(report)?.needs).toBe(`\${{ toJSON(needs) }}`)
      const used = report?.steps?.flatMap(({ uses }) => uses ?? []) ?? []
      const foreign = used.filter((uses) => !/^actions\/(checkout|upload-artifact)@/.test(uses))
      expect(foreign).toEqual([expect.stringMatching(/\/report$/)])
    },
  )

  it('the jobs behind the report of nightly search without a right to write, and only add answers with it', () => {
    const { report, blame, answers } = readWorkflow('nightly.yml').jobs
    expect(blame?.needs).toEqual(['report'])
    expect(blame?.permissions).toEqual({ contents: 'read', actions: 'read' })
    expect(answers?.needs).toEqual(['blame'])
    const inputs = reportInputs(answers)
    expect(inputs?.['history-branch']).toBe(reportInputs(report)?.['history-branch'])
    const uploaded = String(
      blame?.steps?.find(({ uses }) => uses?.includes('upload-artifact'))?.with?.['name'],
    )
    expect(uploaded.startsWith(String(inputs?.['blame']).replace('*', ''))).toBe(true)
  })

  it('alerts are a job of its own, which can write issues alone, and only with the variable', () => {
    const { report, alerts } = readWorkflow('nightly.yml').jobs
    expect(alerts?.needs).toEqual(['report', 'blame'])
    expect(alerts?.permissions).toEqual({ contents: 'read', actions: 'read', issues: 'write' })
    expect(alerts?.if).toContain("vars.CRIO_NODE_E2E_ALERTS != ''")
    const inputs = reportInputs(alerts)
    expect(inputs).toMatchObject({ record: false, alerts: `\${{ vars.CRIO_NODE_E2E_ALERTS }}` })
    expect(inputs?.['history-branch']).toBe(reportInputs(report)?.['history-branch'])
    const { watch } = readWorkflow('nightly-watch.yml').jobs
    expect(watch?.permissions).toEqual({ contents: 'read', issues: 'write' })
    expect(reportInputs(watch)).toMatchObject({ watch: true })
  })

  it('workflows that test something else keep their results on another branch', () => {
    const branches = ['nightly.yml', 'scenarios.yml', 'release-branches.yml'].map(
      (file) => reportInputs(readWorkflow(file).jobs['report'])?.['history-branch'],
    )
    expect(new Set(branches).size).toBe(3)
  })

  it.each(['pull-request.yml', 'manual.yml'])('%s only reads, and records nothing', (file) => {
    const { report } = readWorkflow(file).jobs
    expect(report?.permissions).toEqual({ contents: 'read', actions: 'read' })
    expect(reportInputs(report)?.record).toBe(false)
  })

  it('pull-request tests a lane by default that nightly tests as well, on the last good Kubernetes', () => {
    const { workflow_call: call } = readWorkflow('pull-request.yml').on
    expect(nightlyLanes()).toContain(call?.inputs['lane']?.default)
    expect(call?.inputs['kubernetes']?.default).toBe('last-good')
  })

  it('pull-request runs what the calling run has built, and is only called', () => {
    const workflow = readWorkflow('pull-request.yml')
    const steps = stepsOf(workflow)
    const download = steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'))
    expect(Object.keys(workflow.on)).toEqual(['workflow_call'])
    const path = download?.with?.path ?? 'nowhere'
    expect(inputsOf(workflow.jobs['plan'], '/plan')?.crio).toBe(`./${path}`)
  })

  it('pull-request-comment takes the nights that pull-request uploads, and only checks out itself', () => {
    const { jobs, on } = readWorkflow('pull-request-comment.yml')
    const upload = stepsOf(readWorkflow('pull-request.yml')).find(
      ({ with: inputs }) => inputs?.path === 'crio-node-e2e-night',
    )
    const pattern = inputsIn(COMMENT_ACTION)['artifacts']?.default ?? ''
    expect(upload?.with?.name?.startsWith(pattern.replace('*', ''))).toBe(true)
    expect(on).toMatchObject({ workflow_run: { types: ['completed'] } })
    expect(jobs['comment']?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' })
    expect(jobs['comment']?.if).toContain("workflow_run.event == 'pull_request'")
    const uses = jobs['comment']?.steps?.map((step) => step.uses)
    expect(uses).toEqual([expect.stringMatching(/^actions\/checkout@/), './crio-node-e2e/comment'])
  })

  it.each(['nightly.yml', 'pull-request.yml', 'pull-request-comment.yml'])(
    '%s, which is called, uses the actions at its own commit',
    (file) => {
      const checkouts = stepsOf(readWorkflow(file)).filter(({ uses }) =>
        uses?.startsWith('actions/checkout@'),
      )
      expect(checkouts.length).toBeGreaterThan(0)
      for (const step of checkouts) {
        expect(step.with).toMatchObject({
          repository: `\${{ job.workflow_repository }}`,
          ref: `\${{ job.workflow_sha }}`,
        })
      }
    },
  )

  it('manual offers every lane, and as many inputs of the action as GitHub permits', () => {
    const { on, jobs } = readWorkflow('manual.yml')
    const { runner: _, ...offered } = on.workflow_dispatch?.inputs ?? {}
    expect(offered['lane']?.options).toEqual(['default', ...LANES.map(({ name }) => name)])
    expect(Object.keys(offered)).toHaveLength(MOST_MANUAL_INPUTS - 1)
    const { uses: __, ...step } = jobs['node-e2e']?.steps?.find(({ uses }) => uses === './') ?? {}
    expect(Object.keys(step.with ?? {})).toEqual(Object.keys(offered))
    expect(Object.keys(inputsIn(ACTION))).toEqual(expect.arrayContaining(Object.keys(offered)))
  })

  it('self-test runs on every supported runner image', () => {
    expect(readWorkflow('self-test.yml').jobs['few-specs']).toMatchObject({
      strategy: { matrix: { runner: ['ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-24.04-arm'] } },
    })
  })

  it('scenarios tests each component on the same builds as the scenarios', () => {
    const { component } = readWorkflow('scenarios.yml').jobs
    expect(inputsOf(component, './')).toMatchObject({
      crio: `\${{ needs.plan.outputs.crio }}`,
      kubernetes: `\${{ needs.plan.outputs.kubernetes }}`,
    })
    const { matrix } = component?.strategy ?? {}
    const rows = typeof matrix === 'object' ? (matrix.include ?? []) : []
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) {
      const [name = '', version = ''] = /^(.*)-([\d.]+)$/.exec(row['name'] ?? '')?.slice(1) ?? []
      expect([row['name'], String(row[name])]).toEqual([row['name'], version])
    }
  })
})
