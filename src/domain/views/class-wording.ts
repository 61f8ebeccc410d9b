import {
  AUDIENCE_NAMES,
  CLASS_NAMES,
  type Classification,
  type Finding,
  KIND_NAMES,
} from '../model/verdict.ts'
import type { NightSpec } from '../night/night.ts'
import type { Report, ReportedSpec } from '../report/report.ts'

/** The name of a class in its kind, for instance `environment (disk)`. */
function className({ class: name, kind }: Pick<Finding, 'class' | 'kind'>): string {
  const shown = nameIn(CLASS_NAMES, name)
  return kind === '' ? shown : `${shown} (${nameIn(KIND_NAMES, kind)})`
}

/** A report that was read can have a word of a later version, which is shown as it is. */
function nameIn<Word extends string>(names: Readonly<Record<Word, string>>, word: Word): string {
  return Object.hasOwn(names, word) ? names[word] : word
}

/** The class of a finding or a spec, and how sure it is; empty in reports that are older than classes. Untrusted text. */
function classText(classified: Classification): string {
  const { class: name, confidence } = classified
  if (confidence === '' || name === 'unknown') return confidence
  return `${className(classified)} · ${confidence}`
}

/** Reasons that say all that there is to say: nothing failed, and the finding itself names what to change. */
const SELF_EVIDENT: readonly Finding['reason'][] = [
  'invalid-input',
  'nothing-selected',
  'not-applicable',
  'all-skipped',
  'preflight',
  'cancelled',
  'internal-error',
]

/** The class of a finding, and how sure it is; empty if the reason says all. Untrusted text. */
export function classOfFinding(finding: Finding): string {
  return SELF_EVIDENT.includes(finding.reason) ? '' : classText(finding)
}

/** The class of a failing spec that no finding explains; empty for others. Untrusted text. */
export function classOfSpec({ class: name, kind, confidence, finding }: ReportedSpec): string {
  return name === null || finding !== null ? '' : classText({ class: name, kind, confidence })
}

/** Programs that none of the audiences is responsible for. */
const OTHER_PROGRAMS: readonly Finding['class'][] = ['oci-runtime', 'conmon', 'cni']

/** Who should look first, and where it is reported. Untrusted text. */
export function whoText(finding: Pick<Finding, 'audience' | 'owner' | 'class' | 'kind'>): string {
  const { audience, owner, class: name } = finding
  const who = OTHER_PROGRAMS.includes(name) ? className(finding) : nameIn(AUDIENCE_NAMES, audience)
  if (owner === null) return who
  const label = owner.label === '' ? '' : `, label ${owner.label}`
  const where = `${owner.repository}${label}`
  return who === AUDIENCE_NAMES.unknown ? where : `${who}: ${where}`
}

/** What is known of who or what is behind the failure of a spec. */
type Told = Pick<NightSpec, 'class' | 'kind' | 'confidence' | 'owner' | 'audience'>

/** The class of a failing spec of a night, and how sure it is; empty for others. Untrusted text. */
export function classOfNightSpec(spec: Told): string {
  const { class: name, kind, confidence } = spec
  if (name === null) return ''
  return hasKnownWords(spec) ? classText({ class: name, kind, confidence }) : confidence
}

/**
 * Who should look at a failing spec of a night, or at a lane that is red as a whole, and where it is reported; empty if that is
 * not known. Untrusted text.
 */
export function whoInNight(spec: Omit<Told, 'confidence'>): string {
  const { class: name, kind, owner, audience } = spec
  if (name === null || (audience === 'unknown' && owner === null)) return ''
  return hasKnownWords(spec)
    ? whoText({ class: name, kind, owner, audience })
    : (owner?.repository ?? '')
}

/** A night that was read can have words of a later version. */
function hasKnownWords({ class: name, kind, audience }: Omit<Told, 'confidence'>): boolean {
  return (
    Object.hasOwn(CLASS_NAMES, name ?? '') &&
    Object.hasOwn(KIND_NAMES, kind) &&
    Object.hasOwn(AUDIENCE_NAMES, audience)
  )
}

/** What to read first; empty if the reason says all, or the remedy what to read. Untrusted text. */
export function readFirstText({ reason, readFirst, remedy }: Finding): string {
  const saysIt = SELF_EVIDENT.includes(reason) || /\bread\b/.test(remedy)
  return saysIt ? '' : readFirst.join('; ')
}

/** The classes of the failing and flaky specs with their numbers, and the share of those that are not known; may be empty. */
export function classesText({ classes }: Report): string {
  if (classes.length === 0) return ''
  const all = classes.reduce((sum, { specs }) => sum + specs, 0)
  const unknown = classes.find((one) => one.class === 'unknown')?.specs ?? 0
  const share = unknown === 0 ? '' : ` (${Math.round((100 * unknown) / all)} % not known)`
  const counts = classes.map((one) => `${one.specs} ${CLASS_NAMES[one.class]}`)
  return `${counts.join(' · ')}${share}`
}
