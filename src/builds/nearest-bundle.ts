import { messageOf } from '../domain/errors.ts'
import { FULL_COMMIT } from '../domain/model/build-names.ts'
import { CRIO_REPOSITORY } from '../domain/request/build-locations.ts'
import { bundleOf } from './crio-downloads.ts'
import type { BuildOptions } from './download.ts'
import { isCached, isPublished, readMarker } from './fetch.ts'
import { crioBundleMarker } from './layout.ts'

/** A bundle to combine with other binaries, and why it was chosen. */
export interface ChosenBundle {
  /** Its commit. */
  readonly id: string
  /** A note for the report, or null. */
  readonly note: string | null
}

/** Bundles are made about once a day: two pages of history are several weeks. */
const PAGES = 2
/** Parallel requests to the bucket. */
const AT_ONCE = 20

/**
 * The bundle for a commit: its own, else that of the nearest commit before it, else the newest of main. Bundles exist
 * only for the commits that were newest when the daily job ran (cri-o/packaging, .github/workflows/schedule.yml).
 *
 * @param commit full
 * @throws RunError (environment, build-unavailable) when there is no bundle at all
 */
export async function nearestBundle(commit: string, options: BuildOptions): Promise<ChosenBundle> {
  if (await hasBundle(commit, options)) return { id: commit, note: null }
  const before = await earlierBundle(commit, options)
  if (before.id !== null) return { id: before.id, note: null }
  const newest = await readMarker(crioBundleMarker('main'), FULL_COMMIT, options)
  return { id: newest, note: `the newest bundle of main is used with it, because ${before.why}` }
}

async function earlierBundle(
  commit: string,
  options: BuildOptions,
): Promise<{ readonly id: string } | { readonly id: null; readonly why: string }> {
  try {
    for (let page = 1; page <= PAGES; page++) {
      const commits = await options.github.history(CRIO_REPOSITORY, commit, page)
      for (let first = 0; first < commits.length; first += AT_ONCE) {
        const some = commits.slice(first, first + AT_ONCE)
        const published = await Promise.all(some.map((id) => hasBundle(id, options)))
        const id = some[published.indexOf(true)]
        if (id !== undefined) return { id }
      }
    }
    return { id: null, why: 'none of the commits shortly before it has a bundle' }
  } catch (error) {
    return { id: null, why: `the commits before it cannot be looked up: ${messageOf(error)}` }
  }
}

async function hasBundle(id: string, options: BuildOptions): Promise<boolean> {
  const bundle = bundleOf(id, options)
  return (await isCached(bundle, options)) || isPublished(bundle, options)
}
