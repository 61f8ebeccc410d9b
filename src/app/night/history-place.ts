import type { GitHub, Repeat } from '../../adapters/github.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { readBranch } from '../../publish/read-branch.ts'
import { isHistoryFile } from '../history/history-files.ts'
import { type Histories, historiesIn, readHistories } from '../history/read-histories.ts'
import type { NightDeps } from './deps.ts'
import { withRemedy } from './error-words.ts'
import { fetchHistoryArtifact } from './history-artifact.ts'

/** Histories, and where they were read. */
export interface ReadPlace extends Histories {
  /** For people; empty if none was read. */
  readonly source: string
  /** Whether the place could not be read, so that it may have results that are not in `histories`. */
  readonly isUnknown: boolean
}

/** Reads the histories of a night. What cannot be read is a problem, and never an error. */
export async function readPlace(
  request: NightRequest,
  github: GitHub,
  repeat: Repeat,
  deps: NightDeps,
): Promise<ReadPlace> {
  const { history, run, token, serverUrl } = request
  const readFrom = async (source: string, branch?: string): Promise<ReadPlace> => {
    const { http, now } = deps
    const of = { http, now, serverUrl, ...(branch === undefined ? {} : { branch }) }
    return {
      ...(await readHistories(source, of)),
      source: branch === undefined ? source : `branch ${branch} of ${source}`,
      isUnknown: false,
    }
  }
  try {
    switch (history.kind) {
      case 'none':
        return NO_PLACE
      case 'source':
        return await readFrom(history.source)
      case 'branch':
        return token === null
          ? await readFrom(run.repository, history.branch)
          : await readByApi(request, history.branch, deps)
      case 'artifact': {
        const directory = await fetchHistoryArtifact(request, history.name, github, repeat, deps)
        if (directory === null)
          return { ...NO_PLACE, source: `artifact ${history.name} (there is none yet)` }
        return { ...(await readFrom(directory)), source: `artifact ${history.name}` }
      }
    }
  } catch (error) {
    return {
      ...NO_PLACE,
      problems: [`The history cannot be read: ${withRemedy(error)}`],
      isUnknown: true,
    }
  }
}

const NO_PLACE: ReadPlace = {
  histories: new Map(),
  searches: [],
  newest: null,
  problems: [],
  unread: [],
  source: '',
  isUnknown: false,
}

/** The branch by the API: it also has what was written a moment ago, and private repositories. */
async function readByApi(
  { run: { repository }, apiUrl, token }: NightRequest,
  branch: string,
  { gitHubWriter, log, sleep, now }: NightDeps,
): Promise<ReadPlace> {
  const writer = gitHubWriter({ token, baseUrl: apiUrl })
  const found = await readBranch(writer, {
    repository,
    branch,
    isWanted: isHistoryFile,
    log,
    sleep,
  })
  const source = `branch ${branch} of ${repository}`
  if (found === null) return { ...NO_PLACE, source: `${source} (it does not exist yet)` }
  const texts = [...found.files].map(([name, text]) => ({ name, text }))
  const read = historiesIn(texts, now())
  return { ...read, problems: [...found.problems, ...read.problems], source, isUnknown: false }
}
