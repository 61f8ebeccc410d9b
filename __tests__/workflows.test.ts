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

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: {
    readonly crio?: string
    readonly path?: string
    readonly 'persist-credentials'?: boolean
  }
}

interface Job {
  readonly needs?: readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: {
    readonly schedule?: unknown
    readonly workflow_dispatch?: unknown
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
  return parse(path === 'plan' ? PLAN_ACTION : ACTION)
}

/**
 * What GitHub's own parser has against a workflow or an action.yml.
 * It does not look into local actions, so that this action gets a name here, under which its inputs are found.
 */
async function parserFindings(file: string, text: string): Promise<readonly string[]> {
  const named = text.replace(
    /(uses:\s*)\.\/(?:crio-node-e2e)?(plan)?(?=\s)/g,
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

/** Jobs that write, by their workflow: they run no code of this repository or of its packages. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
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
        ({ uses, run }) => uses?.startsWith('./') === true || /\b(npm|npx|node)\b/.test(run ?? ''),
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
    ['an input that this action does not have', 'lane: conformance', 'lanes: conformance', 'lanes'],
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
      'lanes: ${{ inputs',
    )
    expect(await parserFindings(`${WORKFLOWS}/scenarios.yml`, broken)).toEqual([
      expect.stringContaining('lanes'),
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
      with: { crio: 'main', kubernetes: 'main', lane: 'conformance', timeout: '60m' },
    })
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
