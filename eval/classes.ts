import { hasFailed } from '../src/domain/model/results.ts'
import type { Report } from '../src/domain/report/report.ts'
import type { CauseClass } from './accepted-classes.ts'
import { type KubevirtCategory, kubevirtCategory } from './baselines/kubevirt.ts'
import type { ClassInput } from './class-inputs.ts'
import { classScores, type Judged } from './class-scores.ts'
import { predictedClass } from './predicted-class.ts'

/** What KubeVirt's categories are in the classes of this project. */
const OF_CATEGORY: Readonly<Record<KubevirtCategory, CauseClass>> = {
  external: 'environment',
  internal: 'environment',
  'pr-build': 'kubernetes-test',
  'needs-investigation': 'unknown',
}

/** Scores by name, and what was found wrong. */
export interface Classification {
  readonly scores: Readonly<Record<string, number | null>>
  readonly wrong: readonly Judged[]
  /** Inputs without a label, which are not scored. */
  readonly unlabelled: readonly string[]
  /** Inputs that could not be read, with the reason. They are not scored either. */
  readonly unread: readonly string[]
}

/** Scores the classes of reports, and beside them those of KubeVirt's rules on the same failures. */
export function evaluateClasses(inputs: readonly ClassInput[]): Classification {
  const labelled = inputs.filter(({ accepted }) => accepted.length > 0)
  const own = labelled.map((input) => judged(input, predictedClass(input.report)))
  const kubevirt = labelled.map((input) => judged(input, kubevirtClass(input.report)))
  const scores = classScores(own)
  const others = classScores(kubevirt)
  return {
    scores: {
      classInputs: labelled.length,
      classMacroF1: scores.macroF1,
      crioPrecision: scores.crioPrecision,
      unknownRate: scores.unknownRate,
      kubevirtMacroF1: others.macroF1,
      kubevirtUnknownRate: others.unknownRate,
    },
    wrong: own.filter(({ accepted, found }) => !accepted.includes(found)),
    unlabelled: inputs
      .filter(({ accepted, problem }) => accepted.length === 0 && problem === '')
      .map(({ name }) => name),
    unread: inputs.flatMap(({ name, problem }) => (problem === '' ? [] : [`${name}: ${problem}`])),
  }
}

function judged({ name, accepted }: ClassInput, found: CauseClass): Judged {
  return { name, accepted, found }
}

/** KubeVirt's rules get what this project found to read: messages of failing specs, and lines of logs. */
function kubevirtClass(report: Report | null): CauseClass {
  if (report === null) return 'unknown'
  const { verdict, specs, findings } = report
  if (verdict.result === 'passed') return 'none'
  const texts = [
    ...specs.filter(hasFailed).flatMap(({ failure }) => failure?.message ?? ''),
    ...findings.flatMap(({ title, evidence }) => [title, ...evidence]),
  ]
  return OF_CATEGORY[kubevirtCategory(texts.join('\n'))]
}
