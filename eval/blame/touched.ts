import { commitWeights } from '../../src/domain/blame/weights.ts'
import type { Chain } from './world.ts'

/** A spec of container-lifecycle, and paths of CRI-O that have much, something, little and nothing to do with it. */
const SPEC = { location: { file: 'test/e2e/common/node/container_probe.go', line: 1 } }

interface Kind {
  readonly path: string
  /** Of 1,500 merges of cri-o/cri-o until August 2026. */
  readonly share: number
  /** How much likelier such a commit is than others to be the culprit: an assumption. */
  readonly risk: number
}

const KINDS: readonly Kind[] = [
  { path: 'server/container_stop.go', share: 0.22, risk: 4 },
  { path: 'go.mod', share: 0.4, risk: 2 },
  { path: 'internal/hostport/hostport.go', share: 0.08, risk: 1 },
  { path: 'README.md', share: 0.3, risk: 0.2 },
]
/** In so many regressions the culprit is any commit, whatever it changes. */
const SURPRISES = 0.2

/** A chain whose commits change something, and whose culprit is drawn by that, with surprises. */
export function touchedChain(
  chain: Chain,
  random: () => number,
): Chain & { readonly weights: readonly number[] } {
  const kinds = Array.from({ length: chain.length }, () =>
    draw(KINDS, ({ share }) => share, random),
  )
  const paths = kinds.map((kind) => (kind === undefined ? null : [kind.path]))
  const isSurprise = random() < SURPRISES
  const culprit = draw(
    [...kinds.entries()],
    ([, kind]) => (isSurprise ? 1 : (kind?.risk ?? 0)),
    random,
  )
  return {
    ...chain,
    culprit: 1 + (culprit?.[0] ?? 0),
    weights: commitWeights('crio', paths, SPEC),
  }
}

/** An item, drawn by weight. */
function draw<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  random: () => number,
): T | undefined {
  let left = random() * items.reduce((sum, item) => sum + weightOf(item), 0)
  for (const item of items) {
    left -= weightOf(item)
    if (left < 0) return item
  }
  return items.at(-1)
}
