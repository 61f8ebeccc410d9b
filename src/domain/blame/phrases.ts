import { FULL_COMMIT } from '../model/build-names.ts'
import { plural, truncate } from '../text.ts'
import type { BranchCommit } from './commits.ts'
import type { Seen } from './evidence.ts'
import type { Symptom } from './symptom.ts'

/** What people call a part, and its commits after the last good build, the oldest first; texts are untrusted. */
export interface NamedPart {
  readonly name: string
  readonly commits: readonly BranchCommit[]
}

/** A sentence in parts, so that views can escape and link what is untrusted. */
export type Phrase =
  | { readonly kind: 'text'; readonly text: string }
  /** Untrusted. */
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'commit'; readonly part: string; readonly sha: string }
  | { readonly kind: 'pull-request'; readonly part: string; readonly number: number }

/** Of a title, or of what a run says. */
export const TITLE_LENGTH = 120
/** Digits of a commit in answers. */
export const SHORT_COMMIT = 10

/** How a symptom is called, with a number of attempts behind it. */
export const WORDS: Readonly<Record<Symptom, { readonly bad: string; readonly good: string }>> = {
  spec: { bad: 'red', good: 'green' },
  start: { bad: 'the node does not come up', good: 'it comes up' },
}

/** A commit with its title and pull request, or a build of a part. */
export function commitPhrases(
  part: NamedPart,
  commit: BranchCommit | undefined,
): readonly Phrase[] {
  if (commit === undefined) return [text(part.name)]
  const { sha, title, pullRequest } = commit
  return [
    // A version or a directory means something only with its part.
    ...(FULL_COMMIT.test(sha) ? [] : [text(`${part.name} `)]),
    { kind: 'commit', part: part.name, sha },
    ...(title === ''
      ? []
      : [text(' '), { kind: 'title', text: truncate(title, TITLE_LENGTH) } as const]),
    ...(pullRequest === null
      ? []
      : [
          text(' ('),
          { kind: 'pull-request', part: part.name, number: pullRequest } as const,
          text(')'),
        ]),
  ]
}

/**
 * Where a change is: after one position of a part, at the latest with another.
 * @param addition about the other
 */
export function betweenPhrases(
  part: NamedPart,
  after: number,
  upTo: number,
  addition = '',
): readonly Phrase[] {
  return [
    text('after '),
    ...(after === 0 ? [text('the last good build')] : commitPhrases(part, part.commits[after - 1])),
    text(` and at the latest${addition} with `),
    ...commitPhrases(part, part.commits[upTo - 1]),
  ]
}

/** Names of parts by position, such as `CRI-O and Kubernetes`. */
export function namesOf(positions: readonly number[], parts: readonly NamedPart[]): string {
  const names = positions.map((position) => parts[position]?.name ?? 'a part')
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** For instance `2 of 3 attempts`. */
export function ofAttempts(count: number, seen: Seen): string {
  return `${count} of ${plural(attemptsOf(seen), 'attempt')}`
}

export function attemptsOf({ failed, passed }: Seen): number {
  return failed + passed
}

/** What others wrote can end with a period, and so does the sentence that has it. */
export function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

/** Never 100 %: trials prove nothing for certain. */
export function percent(chance: number): string {
  return `${Math.min(99, Math.round(chance * 100))} %`
}

export function text(value: string): Phrase {
  return { kind: 'text', text: value }
}

/** A sentence as plain text, for a terminal, an annotation or a log. Still untrusted. */
export function plainSentence(phrases: readonly Phrase[]): string {
  return phrases.map(phraseText).join('')
}

/** A phrase as plain text. Still untrusted. */
export function phraseText(phrase: Phrase): string {
  switch (phrase.kind) {
    case 'commit':
      return FULL_COMMIT.test(phrase.sha) ? phrase.sha.slice(0, SHORT_COMMIT) : phrase.sha
    case 'pull-request':
      return `#${phrase.number}`
    case 'text':
    case 'title':
      return phrase.text
  }
}
