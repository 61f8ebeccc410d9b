import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { difference, hostState, runningPrograms } from './host-state.ts'

const node = process.env['CRIO_NODE_E2E_NODE'] ?? ''
const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
/** A directory for each search (CONTRIBUTING.md, "Test on a real node"). */
const SEARCHES = join(node, 'searches')
const QUESTION = 'search.json'
const LOOK_MILLISECONDS = 250

/** What `search.json` says: the options of the command, with paths relative to it, and the right answer. */
interface Question {
  readonly options: Readonly<Record<string, string>>
  /** The name of the guilty part. */
  readonly part: string
  /** The first bad commit of it, or the bad build if there are no others. */
  readonly commit: string
}

/** What `--json` prints, as far as it is looked at. */
interface Found {
  readonly text: string
  readonly explanation: { readonly kind: string; readonly factor?: number } | null
  readonly culprits: readonly { readonly part: number; readonly bad: number | null }[]
  readonly parts: readonly {
    readonly name: string
    readonly commits: readonly { readonly sha: string }[]
  }[]
}

/** The command and its options; what it writes is below `out`. */
function commandOf(options: Question['options'], out: string): readonly string[] {
  const given = {
    'crio-config': join(node, 'systemd/etc/99-vm.conf'),
    'kubelet-config': join(node, 'systemd/kubeletconfig.yaml'),
    restore: 'always',
    'report-dir': join(out, 'report'),
    history: join(out, 'no-history'),
    ...options,
  }
  const words = Object.entries(given).map(([name, value]) => `--${name}=${value}`)
  return [CLI, 'bisect', '--json', ...words]
}

function search(directory: string, command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    cwd: directory,
    maxBuffer: 1 << 28,
  })
  if (stdout === '') throw new Error(stderr)
  const found: Found = JSON.parse(stdout)
  return { found, exitCode: status, log: stderr }
}

/** Kills a search in the middle of the suite of its third trial. */
async function killedSearch(directory: string, command: readonly string[], journal: string) {
  const child = spawn(process.execPath, command, { cwd: directory, stdio: 'ignore' })
  const ended = once(child, 'exit')
  const trials = () =>
    existsSync(journal) ? readFileSync(journal, 'utf8').trimEnd().split('\n').length - 1 : 0
  while (trials() < 2 || !runningPrograms().includes('kubelet')) {
    assert.equal(child.exitCode, null, 'the search runs')
    await sleep(LOOK_MILLISECONDS)
  }
  child.kill('SIGKILL')
  // The suite goes on to its end, which can be near.
  assert.ok(runningPrograms().includes('kubelet'), 'its kubelet still runs')
  await ended
}

function questionOf(name: string): Question {
  return JSON.parse(readFileSync(join(SEARCHES, name, QUESTION), 'utf8'))
}

function assertRight({ part, commit }: Question, { found, exitCode, log }: Answered): void {
  assert.equal(exitCode, 0, `${found.text}\n${log}`)
  assert.equal(found.explanation?.kind, 'factor', found.text)
  const [culprit, ...others] = found.culprits
  assert.deepEqual(others, [])
  const guilty = found.parts[culprit?.part ?? -1]
  assert.equal(guilty?.name, part, found.text)
  assert.equal(guilty?.commits[(culprit?.bad ?? 0) - 1]?.sha, commit, found.text)
}

type Answered = ReturnType<typeof search>

const names = existsSync(SEARCHES)
  ? readdirSync(SEARCHES)
      .filter((name) => existsSync(join(SEARCHES, name, QUESTION)))
      .toSorted()
  : []

describe('bisect on a real node', {
  skip: names.length > 0 ? false : `no directory in ${SEARCHES} has a ${QUESTION}`,
}, () => {
  let before: readonly string[] = []

  beforeEach(() => {
    before = hostState()
  })

  afterEach(() => {
    assert.deepEqual(runningPrograms(), [], 'nothing is left running')
    assert.deepEqual(difference(before, hostState()), [], 'the host is as before')
  })

  for (const name of names) {
    it(`finds what broke a spec: ${name}`, (context) => {
      const question = questionOf(name)
      const answered = search(join(SEARCHES, name), commandOf(question.options, newDirectory()))
      context.diagnostic(answered.found.text)
      assertRight(question, answered)
    })
  }

  it('goes on after it was killed in the middle of a trial', async (context) => {
    const [name = ''] = names
    const directory = join(SEARCHES, name)
    const question = questionOf(name)
    const out = newDirectory()
    const command = commandOf(question.options, out)
    await killedSearch(directory, command, join(out, 'report', 'journal.jsonl'))
    const answered = search(directory, command)
    context.diagnostic(answered.found.text)
    assert.match(answered.log, /The journal has \d+ trials/)
    assertRight(question, answered)
  })
})

function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'runner-bisect-'))
}
