import type { PlannedSpec, Selection } from '../domain/model/results.ts'
import { SUITE_TEXT } from '../domain/request/exact-focus.ts'
import { parseLabelFilter } from '../domain/request/label-filter.ts'
import { type MissingWords, missingLabels, NONE_MISSING } from '../domain/request/missing-labels.ts'
import { missingTexts, unescapedTags } from '../domain/request/missing-texts.ts'
import { plainLine, truncate } from '../domain/text.ts'
import { nearestWord } from '../inputs/parsed.ts'

/** A tag or text in a filter that no spec of the build has. */
export interface MissingTag {
  /** The input; that of the lane counts as well. */
  readonly filter: 'focus' | 'label-filter' | 'skip'
  readonly tag: string
  /** The most similar tag of a spec, or null. */
  readonly nearest: string | null
}

/** Tags in the filters that no spec of the build has. */
export interface MissingTags {
  /** Without them, nothing is selected. */
  readonly required: readonly MissingTag[]
  /** Something else is selected in place of them. */
  readonly alternatives: readonly MissingTag[]
  /** They would leave out specs. */
  readonly skips: readonly MissingTag[]
  /** Tags with brackets that are not escaped, which mean something else. */
  readonly unescaped: readonly Omit<MissingTag, 'nearest'>[]
}

const SHOWN_TAG = 120

/**
 * Which tags of a selection no spec has. Kubernetes removes and renames tags, and a filter with an old one silently selects
 * less: `[NodeFeature:…]` is one (kubernetes/community, contributors/devel/sig-testing/e2e-tests.md).
 * @param specs all specs of the build
 */
export function missingTags(selection: Selection, specs: readonly PlannedSpec[]): MissingTags {
  const labels = new Set(specs.flatMap((spec) => spec.labels))
  const texts = specs.map(({ id }) => `${SUITE_TEXT} ${id}`)
  const filter = parseLabelFilter(selection.labelFilter)
  const ofLabels = filter === null ? NONE_MISSING : missingLabels(filter, labels)
  const ofFocus = missingTexts(selection.focus, texts)
  const ofSkip = missingTexts(selection.skip, texts)
  const tags = (from: MissingTag['filter'], words: readonly string[]) =>
    words.map((tag) => ({ filter: from, tag, nearest: nearestTag(tag, labels) }))
  const both = (kind: keyof MissingWords) => [
    ...tags('label-filter', ofLabels[kind]),
    ...tags('focus', ofFocus[kind]),
  ]
  const unescaped = (from: 'focus' | 'skip') =>
    unescapedTags(selection[from], labels).map((tag) => ({ filter: from, tag }))
  return {
    unescaped: [...unescaped('focus'), ...unescaped('skip')],
    required: both('required'),
    alternatives: both('alternatives'),
    skips: [
      ...tags('label-filter', ofLabels.skips),
      ...tags('skip', [...ofSkip.required, ...ofSkip.alternatives]),
    ],
  }
}

/** A clause on a tag. */
export function missingTagText({ tag, nearest }: MissingTag): string {
  const similar = nearest === null ? '' : `; the most similar tag is "${nearest}"`
  return `no spec of this Kubernetes build has "${truncate(plainLine(tag), SHOWN_TAG)}"${similar}`
}

/**
 * The tag that was probably meant: one with the same value under another key, as of `NodeFeature:X` and `Feature:X`; one that
 * differs by a few letters; or one with a key that is a part of the key.
 */
function nearestTag(tag: string, labels: ReadonlySet<string>): string | null {
  const bare = tag.replace(/^.*\[|\].*$/g, '')
  const [key = '', value = ''] = split(bare)
  const known = [...labels]
  const isLiteral = value !== '' && !value.includes('…')
  const sameValue = isLiteral ? known.find((label) => split(label)[1] === value) : undefined
  const similar = isLiteral || value === '' ? nearestWord(bare, known) : undefined
  const word = sameValue ?? similar
  if (word !== undefined) return word === bare ? null : word
  const keys = [
    ...new Set(known.filter((label) => label.includes(':')).map((label) => split(label)[0] ?? '')),
  ]
  const sameKey = keys.find((one) => one === key)
  const near = sameKey ?? nearestWord(key, keys) ?? keys.find((one) => key.includes(one))
  return value === '' || near === undefined ? null : `${near}:…`
}

function split(tag: string): readonly string[] {
  const at = tag.indexOf(':')
  return at < 0 ? [tag] : [tag.slice(0, at), tag.slice(at + 1)]
}
