import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSandbox } from '../../sandbox/build.ts'
import { readReport } from '../../sandbox/report.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { EXIT } from '../../src/app/cli/exit.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { commandByHand } from '../../src/suite/reproduce.ts'

const CLI = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
/** What shells, expressions and Markdown have a meaning for. */
const HOSTILE = `repeat: it's $(touch /tmp/hit) \`id\` "q" \\n [a|b] (c) \${HOME} *? 100% üñ🙂 | & ;\n\t# two  spaces !`
const OTHER = 'repeat: another one'
const SPECS = [HOSTILE, OTHER, `${OTHER} and more`]

let sandbox: Sandbox
let before: readonly string[] = []
let first: Report
let directory: string

beforeAll(async () => {
  sandbox = await createSandbox({
    script: {
      moreSpecs: SPECS,
      specs: [HOSTILE, OTHER].map((match) => ({ match, outcome: 'fail' as const })),
    },
  })
  before = sandbox.files()
  const bin = join(sandbox.workspace, 'bin')
  mkdirSync(bin)
  symlinkSync(CLI, join(bin, 'crio-node-e2e'))
  put('kubelet.yaml', '\nkind: KubeletConfiguration\napiVersion: kubelet.config.k8s.io/v1beta1\n')
  mkdirSync(join(sandbox.workspace, 'conf'))
  put('conf/10-a.conf', '[crio.runtime]\npids_limit = 2048\n')
  put('conf/20-b.conf', '# two\n[crio.image]\n')
  put(
    'lanes.json',
    JSON.stringify({ name: 'mine', kubeletFlags: ['--v=5'], featureGates: { NodeSwap: true } }),
  )
  directory = join(sandbox.workspace, 'a report')
  const options = [
    `--lane=lanes.json`,
    `--focus=repeat: `,
    `--kubelet-config=kubelet.yaml`,
    `--crio-config=./conf`,
    `--report-dir=${directory}`,
    `--mirror-crio=${sandbox.mirror.crio}`,
    `--mirror-kubernetes=${sandbox.mirror.kubernetes}`,
    `--rerun-failures=false`,
    `--skip-list=none`,
  ]
  const { exitCode, stderr } = await shell(
    ['crio-node-e2e', 'run', ...options.map((word) => `'${word}'`)].join(' '),
  )
  if (exitCode !== EXIT.red) throw new Error(stderr)
  first = reportIn(directory)
})

afterAll(() => sandbox.close())

function put(name: string, text: string): void {
  writeFileSync(join(sandbox.workspace, name), text)
}

function reportIn(path: string): Report {
  const report = readReport(path)
  if (report === null) throw new Error(`no report in ${path}`)
  return report
}

/** A line in a real shell of the node, with the command on its PATH. */
function shell(line: string) {
  const child = spawn('sh', ['-c', line], {
    cwd: sandbox.workspace,
    env: {
      ...sandbox.environment,
      PATH: `${join(sandbox.workspace, 'bin')}:${sandbox.environment['PATH'] ?? ''}`,
      TMPDIR: sandbox.temporaryDirectory,
      XDG_CACHE_HOME: sandbox.toolCache,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }))
  })
}

/** The lines for a shell in a summary that repeat a spec. */
function linesIn(summary: string): readonly string[] {
  return [...summary.matchAll(/^(`{3,})sh\n([\s\S]*?)\n\1$/gm)].flatMap(([, , block = '']) =>
    block.split('\n').filter((line) => line.startsWith('crio-node-e2e run ')),
  )
}

function summaryIn(path: string): string {
  return readFileSync(join(path, 'summary.md'), 'utf8')
}

/** What of a request is the same in a run that repeats another one. */
function sameOf({ request }: Report) {
  if (request === null) throw new Error('no request')
  const { crio: _crio, kubernetes: _kubernetes, reportDirectory: _directory, ...rest } = request
  const { selection, ...others } = rest
  return { ...others, selection: { ...selection, focus: '' } }
}

describe('the command that repeats a failing spec', () => {
  it('is in the summary, once for each failing spec', () => {
    const ids = first.specs.filter(({ outcome }) => outcome === 'failed')
    expect(ids.length).toBeGreaterThanOrEqual(2)
    const lines = new Set(linesIn(summaryIn(directory)))
    expect([...lines].toSorted()).toEqual(ids.map(({ reproduce }) => reproduce).toSorted())
  })

  it.each([
    ['a hostile name', HOSTILE],
    ['a name that others begin with', OTHER],
  ])('runs exactly the spec with %s, with the same builds and configuration', async (_, text) => {
    const spec = first.specs.find(({ id }) => id.endsWith(text.replace(/\s+/g, ' ')))
    const line = linesIn(summaryIn(directory)).find((one) => one === spec?.reproduce) ?? 'false'
    const { exitCode, stdout, stderr } = await shell(`${line} --json`)
    if (stdout === '') throw new Error(stderr)
    expect(exitCode).toBe(EXIT.red)
    const again: Report = JSON.parse(stdout)
    expect(again.specs.map(({ id, outcome }) => [id, outcome])).toEqual([[spec?.id, 'failed']])
    expect(
      again.builds.map(({ project, version, commit, parts }) => ({
        project,
        version,
        commit,
        parts,
      })),
    ).toEqual(
      first.builds.map(({ project, version, commit, parts }) => ({
        project,
        version,
        commit,
        parts,
      })),
    )
    expect(again.request?.crio).toMatchObject({ kind: 'commit' })
    expect(again.node).toEqual(first.node)
    expect(sameOf(again)).toEqual(sameOf(first))
    expect(stderr).toContain('All files of the builds are those of the report')
    // The report that was repeated is as it was.
    expect(reportIn(directory)).toEqual(first)
  })

  it('is of a run on GitHub with the way to its artifacts', async () => {
    const run = join(sandbox.workspace, 'run-1')
    for (const [artifact, report] of [
      ['one', { ...first, specs: [] }],
      ['two', first],
    ] as const) {
      cpSync(directory, join(run, artifact), { recursive: true })
      writeFileSync(join(run, artifact, 'report.json'), JSON.stringify(report))
    }
    const [spec] = first.specs.filter(({ outcome }) => outcome === 'failed')
    const focus = spec?.reproduce.slice(first.repeat.command.length) ?? ''
    const { exitCode, stdout, stderr } = await shell(
      `crio-node-e2e plan --from run-1 ${focus} --json`,
    )
    if (stdout === '') throw new Error(stderr)
    expect(exitCode).toBe(EXIT.passed)
    const plan: { readonly specs: readonly { readonly id: string }[] } = JSON.parse(stdout)
    expect(plan.specs.map(({ id }) => id)).toEqual([spec?.id])
  })

  it('tells what is missing before it changes the machine', async () => {
    const path = join(sandbox.workspace, 'incomplete')
    cpSync(directory, path, { recursive: true })
    const request = first.request === null ? null : { ...first.request, ignition: ['./gone.ign'] }
    writeFileSync(join(path, 'report.json'), JSON.stringify({ ...first, request }))
    const { exitCode, stderr } = await shell('crio-node-e2e run --from ./incomplete')
    expect(exitCode).toBe(EXIT.mistake)
    expect(stderr).toContain('gone.ign')
    expect(stderr).toContain('option ignition')
  })

  it('is with Ginkgo alone one that selects exactly the failing specs', async () => {
    const { programs } = await buildSandbox()
    const reports = join(sandbox.workspace, 'by hand')
    const selectedBy = async (command: string) => {
      const dryRun = command
        .replaceAll('/tmp/node-e2e', `'${reports}'`)
        .replace('./ginkgo ', './ginkgo --dry-run ')
      const { stdout } = await shell(`cd '${programs}'\n${dryRun}`)
      return /Ran (\d+) of/.exec(stdout)?.[1]
    }
    const failed = first.specs.filter(({ outcome }) => outcome === 'failed')
    expect(await selectedBy(first.reproduce)).toBe(String(failed.length))
    for (const { id } of failed) {
      expect([id, await selectedBy(commandByHand(first, id))]).toEqual([id, '1'])
    }
    rmSync(reports, { recursive: true, force: true })
  })

  it('leaves the node as it was', () => {
    expect(sandbox.files()).toEqual(before)
    expect(sandbox.processes()).toEqual([])
  })
})
