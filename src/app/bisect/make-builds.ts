import type { Outcome, Setup } from '../../domain/blame/problem.ts'
import { RunError } from '../../domain/errors.ts'
import type { SearchedPart } from './parts.ts'
import type { SearchSignals } from './signals.ts'

/**
 * Makes the builds of a setup that are not there yet, one after the other.
 * @returns null if they are all there now; else how the trial ends before it begins: `stopped` by a signal, or because a commit
 *   cannot be built
 * @throws RunError if the search cannot go on without the build, or it fails for another reason than the commit
 */
export async function makeBuilds(
  parts: readonly SearchedPart[],
  setup: Setup,
  signals: SearchSignals,
): Promise<Outcome | 'stopped' | null> {
  if (parts.every(({ make }) => make === undefined)) return null
  const stop = new AbortController()
  signals.onSignal(() => stop.abort())
  try {
    for (const [part, { make }] of parts.entries()) {
      const made = await make?.(setup[part] ?? 0, stop.signal)
      if (stop.signal.aborted || made?.kind === 'stopped') return 'stopped'
      if (made?.kind === 'failed') return { kind: 'unusable', part, why: made.why }
    }
    return null
  } finally {
    signals.trialHasEnded()
  }
}

/**
 * Makes the bad build of Kubernetes if it is not there yet: the suite of it says which spec is searched for.
 * @returns the value of its input; null if nothing had to be made
 * @throws RunError if it cannot be built, or a signal stopped it
 */
export async function makeSuite(
  parts: readonly SearchedPart[],
  signals: SearchSignals,
): Promise<Readonly<Record<string, string>> | null> {
  const part = parts.find(({ input, make }) => input === 'kubernetes' && make !== undefined)
  if (part === undefined) return null
  const bad = part.commits.length
  const unmade = await makeBuilds([part], [bad], signals)
  if (unmade === null) return { [part.input]: part.builds.get(bad) ?? '' }
  if (unmade === 'stopped') {
    throw new RunError({
      kind: 'environment',
      reason: 'cancelled',
      message: 'Stopped by a signal before the first trial',
    })
  }
  throw new RunError({
    kind: 'input',
    reason: 'invalid-input',
    message: 'The spec cannot be looked up: the bad build of Kubernetes has the suite',
    cause: unmade.kind === 'unusable' ? unmade.why : '',
    remedy: 'name another bad commit, or correct the command',
  })
}
