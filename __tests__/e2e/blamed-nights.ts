import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nightlyWith } from '../../sandbox/demo/nightly.ts'
import { createGitHub, type GitHub } from '../../sandbox/github/github.ts'
import type { MirrorContents } from '../../sandbox/mirror/contents.ts'
import type { SandboxScript } from '../../sandbox/script.ts'
import type { PlayOptions } from '../../sandbox/workflow/run.ts'
import { BLAME_FILE, type RecordedSearch } from '../../src/domain/blame/blame.ts'
import { readBlame } from '../../src/domain/blame/read.ts'
import { parseJson } from '../../src/domain/json.ts'
import type { Night } from '../../src/domain/night/night.ts'
import { readNight } from '../../src/domain/night/read.ts'
import { fewSpecs, HISTORY_BRANCH, type PlayedNight, play, REPOSITORY } from './night-run.ts'

const NIGHTLY: BlamedWorkflow = {
  workflow: nightlyWith(['conformance']),
  file: 'nightly.yml',
  event: { name: 'schedule' },
}
export const COMMITS = 8
const DATE = '2026-08-20T20:00:00Z'

/** A GitHub with commits of CRI-O, and nights on which main is at one of them. */
export interface BlamedNights {
  readonly github: GitHub
  /** Commits of CRI-O, oldest first. */
  readonly crio: readonly string[]
  /** What the mirror has when the newest commit is the one at this position. */
  readonly contents: (newest: number) => MirrorContents
  /** A night on which main of CRI-O is at this commit; of the nightly if no other workflow is given. */
  readonly nightAt: (
    newest: number,
    script: SandboxScript,
    workflow?: BlamedWorkflow,
  ) => Promise<BlamedNight>
  /** What the history knows. */
  readonly remembered: () => Promise<readonly RecordedSearch[]>
}

/** A workflow with search jobs, and how it is started. */
export type BlamedWorkflow = Pick<PlayOptions, 'workflow' | 'file' | 'event' | 'inputs'>

export interface BlamedNight extends PlayedNight {
  /** The night with the answers; null if there was no such job. */
  readonly answered: Night | null
}

export async function createBlamedNights(): Promise<BlamedNights> {
  const github = await createGitHub({
    repositories: [
      { name: REPOSITORY, commits: [{ message: 'Begin' }] },
      {
        name: 'cri-o/cri-o',
        commits: Array.from({ length: COMMITS }, (_, index) => ({
          message: `server: change ${index} (#${100 + index})`,
          files: { 'a.go': `package a // ${index}\n` },
        })),
      },
      { name: 'kubernetes/kubernetes' },
    ],
  })
  const names = Array.from({ length: COMMITS }, (_, index) => `main~${COMMITS - 1 - index}`)
  const found = await Promise.all(names.map((name) => github.commit(name, 'cri-o/cri-o')))
  const crio = found.map((commit) => commit ?? '')
  const contents = (newest: number): MirrorContents => ({
    crio: crio.slice(0, newest + 1).map((commit, index) => ({
      commit,
      date: DATE,
      version: '1.37.0',
      branch: 'main',
      bundle: index === 0,
    })),
    kubernetes: [{ version: 'v1.37.0-alpha.0.1+0123456789abcd', date: DATE }],
  })
  const nightAt: BlamedNights['nightAt'] = async (newest, script, workflow = NIGHTLY) => {
    const answered: Night[] = []
    const played = await play(
      {
        ...workflow,
        github,
        machineOf: () => fewSpecs({ node: { mirror: contents(newest), script } }),
      },
      undefined,
      ({ id }, workspace) => {
        const path = join(workspace, 'crio-node-e2e-night', 'night.json')
        if (id !== 'answers' || !existsSync(path)) return
        const read = readNight(parseJson(readFileSync(path, 'utf8')))
        if ('night' in read) answered.push(read.night)
      },
    )
    return { ...played, answered: answered[0] ?? null }
  }
  const remembered = async () => {
    const read = readBlame(parseJson((await github.file(HISTORY_BRANCH, BLAME_FILE)) ?? ''))
    return 'blame' in read ? read.blame.searches : []
  }
  return { github, crio, contents, nightAt, remembered }
}
