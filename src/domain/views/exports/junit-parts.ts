import type { Report } from '../../report/report.ts'
import { plainLine, truncate } from '../../text.ts'
import { xmlElement } from './xml.ts'

/** The name of the suite, and the class of cases without a lane. */
export const SUITE = 'crio-node-e2e'
const VALUE_CHARACTERS = 2_000

/** A case, and how it counts in the head of its suite. */
export interface Case {
  readonly counts: 'passed' | 'failures' | 'errors' | 'skipped'
  readonly xml: string
}

/** The lane and scenario: lanes of one workflow run have equal specs, and tools tell them apart by their classes. */
export function className({ selection }: Report): string {
  const { lane = '', scenario = null } = selection ?? {}
  return [lane || SUITE, scenario ?? ''].filter((part) => part !== '').join('+')
}

/** Properties of a case or a suite; nothing without any. Empty ones are left out. */
export function properties(values: Readonly<Record<string, string>>): string {
  const all = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => xmlElement('property', { name, value: oneLine(value) }))
  return all.length === 0 ? '' : xmlElement('properties', {}, `\n${all.join('')}`)
}

/** Untrusted text for an attribute. */
export function oneLine(text: string): string {
  return truncate(plainLine(text), VALUE_CHARACTERS)
}

/** Seconds as JUnit has them. */
export function seconds(value: number): string {
  return value.toFixed(3)
}
