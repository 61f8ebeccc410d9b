import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Children } from '../../adapters/children.ts'
import type { Logger } from '../../adapters/log.ts'
import { buildCommit, buildDirectory, type CommitBuilds } from '../../builds/checkout-build.ts'
import { checkoutRoot, cloneOf } from '../../builds/checkout-clone.ts'
import { commitOf, commitsOfCheckout, type Revisions } from '../../builds/checkout-commits.ts'
import { gitIn } from '../../builds/checkout-git.ts'
import { RunError } from '../../domain/errors.ts'
import type { CheckoutRequest } from '../../domain/request/checkout.ts'
import { formatDuration, plainLine, shortHash } from '../../domain/text.ts'
import { partName, type SearchedPart } from './parts.ts'

/** What building commits needs. */
export interface CheckoutDeps {
  readonly children: Children
  readonly log: Logger
  readonly now: () => Date
  /** The Go name of the architecture. */
  readonly architecture: string
  /** Absolute; sources, builds and their outputs are in it. */
  readonly directory: string
  /** The time for the whole search: no build may take longer. */
  readonly budgetSeconds: number
  /** Whether the search has other parts, so that it can do without an end of this one. */
  readonly hasOthers: boolean
}

/** Before the first build, it is not known how long one takes: about so long, if little has changed. */
const BUILD_SECONDS = 60

/**
 * The commits of a checkout between two revisions; each is built when it is first tried. The checkout itself is only read.
 * @throws RunError if git refuses, or the revisions are not on one line
 */
export async function checkoutPart(
  request: CheckoutRequest,
  ends: Revisions,
  deps: CheckoutDeps,
): Promise<SearchedPart> {
  const { project } = request
  const checkout = gitIn(deps.children, request.directory)
  await checkoutRoot(checkout)
  const good = await commitOf(checkout, ends.good, 'good')
  const bad = await commitOf(checkout, ends.bad, 'bad')
  mkdirSync(deps.directory, { recursive: true })
  hideFrom(request.directory, deps.directory)
  const clone = await cloneOf(checkout, join(deps.directory, `source-${project}`), deps.children)
  const { commits, touched } = await commitsOfCheckout(clone, good, bad, ends)
  const builds = { request, clone, ...deps }
  const shas = [good, ...commits.map(({ sha }) => sha)]
  return {
    input: project,
    name: partName(project),
    commits,
    touched,
    builds: new Map(shas.map((sha, position) => [position, buildDirectory(builds, sha)])),
    swapSeconds: BUILD_SECONDS,
    make: maker(shas, builds, deps),
  }
}

/** The directory of a search can be in the checkout: git is not to see it there. */
function hideFrom(checkout: string, directory: string): void {
  const path = relative(realpathSync(checkout), realpathSync(directory))
  if (path === '') {
    throw mistake(
      'The report directory is the checkout itself',
      'name another directory with the option report-dir',
    )
  }
  const file = join(directory, '.gitignore')
  const isInside = path !== '..' && !path.startsWith(`..${sep}`)
  if (isInside && !existsSync(file)) writeFileSync(file, '*\n')
}

function maker(
  shas: readonly string[],
  builds: CommitBuilds,
  { log, now, budgetSeconds, hasOthers }: CheckoutDeps,
): NonNullable<SearchedPart['make']> {
  const name = partName(builds.request.project)
  const failedEnds = new Set<number>()
  return async (position, stop) => {
    const sha = shas[position] ?? ''
    if (existsSync(buildDirectory(builds, sha))) return { kind: 'made' }
    log.info(`Building ${name} ${shortHash(sha)}: ${plainLine(builds.request.command.join(' '))}`)
    const began = now().getTime()
    const timeout = AbortSignal.timeout(budgetSeconds * 1000)
    const built = await buildCommit(builds, sha, AbortSignal.any([stop, timeout]))
    const seconds = (now().getTime() - began) / 1000
    switch (built.kind) {
      case 'built':
        log.info(`Built in ${formatDuration(seconds)}`)
        return { kind: 'made' }
      case 'stopped':
        if (stop.aborted) return { kind: 'stopped' }
        throw mistake(
          `${name} ${shortHash(sha)} was not built in the whole time of the search`,
          'give more time with the option budget, or name a faster command',
        )
      case 'failed': {
        const why = `${name} ${shortHash(sha)} ${built.why}`
        log.relay(built.output)
        log.info(`The whole output is in ${built.file}`)
        if (position === 0 || position === shas.length - 1) failedEnds.add(position)
        if (failedEnds.size > (hasOthers ? 1 : 0)) {
          throw mistake(
            `An end of the search cannot be tried: ${why}`,
            `correct the command, or name other commits. The whole output is in ${built.file}`,
            built.output,
          )
        }
        return { kind: 'failed', why }
      }
    }
  }
}

function mistake(message: string, remedy: string, evidence: readonly string[] = []): RunError {
  return new RunError({ kind: 'input', reason: 'invalid-input', message, remedy, evidence })
}
