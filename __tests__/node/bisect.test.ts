import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { difference, hostState, runningPrograms } from './host-state.ts'

const node = process.env['CRIO_NODE_E2E_NODE'] ?? ''
const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
/** A directory for each search (CONTRIBUTING.md, "Test on a real node"). */
const SEARCHES = join(node, 'searches')
const QUESTION = 'search.json'

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

function search(directory: string, options: Question['options']) {
  const out = mkdtempSync(join(tmpdir(), 'runner-bisect-'))
  const given = {
    'crio-config': join(node, 'systemd/etc/99-vm.conf'),
    'kubelet-config': join(node, 'systemd/kubeletconfig.yaml'),
    restore: 'always',
    'report-dir': join(out, 'report'),
    history: join(out, 'no-history'),
    ...options,
  }
  const words = Object.entries(given).map(([name, value]) => `--${name}=${value}`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'bisect', '--json', ...words],
    { encoding: 'utf8', cwd: directory, maxBuffer: 1 << 28 },
  )
  if (stdout === '') throw new Error(stderr)
  const found: Found = JSON.parse(stdout)
  return { found, exitCode: status, log: stderr }
}

const names = existsSync(SEARCHES) ? readdirSync(SEARCHES).toSorted() : []

describe('bisect on a real node', {
  skip: names.length > 0 ? false : `there are no searches in ${SEARCHES}`,
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
    const directory = join(SEARCHES, name)
    const path = join(directory, QUESTION)
    it(`finds what broke a spec: ${name}`, {
      skip: existsSync(path) ? false : `there is no ${path}`,
    }, (context) => {
      const { options, part, commit }: Question = JSON.parse(readFileSync(path, 'utf8'))
      const { found, exitCode, log } = search(directory, options)
      context.diagnostic(found.text)
      assert.equal(exitCode, 0, `${found.text}\n${log}`)
      assert.equal(found.explanation?.kind, 'factor', found.text)
      const [culprit, ...others] = found.culprits
      assert.deepEqual(others, [])
      const guilty = found.parts[culprit?.part ?? -1]
      assert.equal(guilty?.name, part, found.text)
      assert.equal(guilty?.commits[(culprit?.bad ?? 0) - 1]?.sha, commit, found.text)
    })
  }
})
