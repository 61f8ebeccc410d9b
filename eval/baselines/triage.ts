import { distance } from 'fastest-levenshtein'

/** Characters of a normalised text (kubernetes/test-infra, triage/summarize/text.go and cluster.go). */
const TEXT_LIMIT = 10_000
const BUCKETS = 64
const GRAM = 4
/** Candidates that are compared character by character. */
const MOST_CHECKS = 8
/** Texts are the same if so much of their mean length differs. */
const DIFFERENCE = 0.1

const TIME = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,40}|\b\d\d:\d\d:\d\d\b|\b[IWEF]\d{4}\b/g
/** What gets a number by its identity: the first one is UNIQ1 wherever it stands. */
const IDENTITY =
  /0x[0-9a-f]{1,16}|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b|\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\b[0-9a-f]{12,64}\b|\.go:\d{1,9}|goroutine \d{1,9}|\b\d{1,9}\.\d{1,9}s\b|-[0-9a-z]{5}\b(?=.{0,1}\d|$)/g

interface Cluster {
  readonly key: string
  readonly histogram: Float64Array
  readonly id: string
}

/**
 * The cluster of each error by the rules of Kubernetes' triage, as its sources describe them: normalise, compare keys, and
 * else accept the first of the nearest histograms of which the edit distance is small.
 */
export function triageClusters(errors: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>()
  const clusters: Cluster[] = []
  return errors.map((error) => {
    const key = normalised(error)
    const known = byKey.get(key)
    if (known !== undefined) return known
    const histogram = histogramOf(key)
    const near = nearest(clusters, histogram).find((cluster) => isClose(cluster.key, key))
    const id = near?.id ?? String(clusters.length)
    if (near === undefined) clusters.push({ key, histogram, id })
    byKey.set(key, id)
    return id
  })
}

function normalised(error: string): string {
  const names = new Map<string, string>()
  const lines = error
    .slice(0, TEXT_LIMIT)
    .replace(TIME, 'TIME')
    .replace(IDENTITY, (found) => {
      const name = names.get(found) ?? `UNIQ${names.size + 1}`
      names.set(found, name)
      return name
    })
    .split('\n')
  return [...new Set(lines)].join('\n')
}

function histogramOf(text: string): Float64Array {
  const histogram = new Float64Array(BUCKETS)
  for (let at = 0; at + GRAM <= text.length; at++) {
    let hash = 0
    for (let index = at; index < at + GRAM; index++) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0
    }
    const bucket = hash % BUCKETS
    histogram[bucket] = (histogram[bucket] ?? 0) + 1
  }
  return histogram
}

function nearest(clusters: readonly Cluster[], histogram: Float64Array): readonly Cluster[] {
  return clusters
    .map((cluster) => ({ cluster, far: farApart(cluster.histogram, histogram) }))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, MOST_CHECKS)
    .map(({ cluster }) => cluster)
}

function farApart(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, count, bucket) => sum + Math.abs(count - (other[bucket] ?? 0)), 0) / GRAM
}

function isClose(one: string, other: string): boolean {
  const limit = ((one.length + other.length) / 2) * DIFFERENCE
  if (limit <= 1) return one === other
  return Math.abs(one.length - other.length) < limit && distance(one, other) < limit
}
