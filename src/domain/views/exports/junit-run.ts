import { hasFailed } from '../../model/results.ts'
import type { Finding } from '../../model/verdict.ts'
import { causesOf } from '../../report/causes.ts'
import type { Report } from '../../report/report.ts'
import { classOfFinding, whoText } from '../class-wording.ts'
import { countsText } from '../wording.ts'
import { type Case, className, oneLine, properties, seconds } from './junit-parts.ts'
import type { TextBudget } from './text-budget.ts'
import { xmlElement, xmlText } from './xml.ts'

/**
 * The case of the run itself. It has the name of a suite node, so that readers that know Ginkgo do not take it for a spec
 * (onsi/ginkgo, types/types.go, NodeTypeReportAfterSuite).
 */
const RUN = '[ReportAfterSuite] The run itself'
const EVIDENCE_LINES = 20
const EVIDENCE_CHARACTERS = 8_000

/** The case of the run itself, which fails if something else than specs did. */
export function runCase(report: Report, budget: TextBudget): Case {
  const hasProblem = isAboutRun(report)
  const { main } = causesOf(report)
  const problem = hasProblem
    ? xmlElement(
        'failure',
        { message: oneLine(report.verdict.headline), type: report.verdict.reason },
        xmlText(budget.take(aboutCause(report, main), EVIDENCE_CHARACTERS)),
      )
    : ''
  const attributes = {
    name: RUN,
    classname: className(report),
    status: hasProblem ? 'failed' : 'passed',
    time: seconds(0),
  }
  const about = properties({ result: report.verdict.result, reason: report.verdict.reason })
  return {
    counts: hasProblem ? 'failures' : 'passed',
    xml: xmlElement('testcase', attributes, `\n${about}${problem}`),
  }
}

/** Whether something else than failing specs is the verdict, so that no case of a spec says it. */
function isAboutRun({ verdict, specs, findings }: Report): boolean {
  if (verdict.result === 'passed') return false
  const areSpecs = verdict.reason === 'specs-failed' && specs.some(hasFailed)
  return !areSpecs || findings.some(({ reason }) => reason === 'suite-node-failed')
}

function aboutCause(report: Report, main: Finding | null): string {
  const counts = countsText(report, (words) => words)
  const lines =
    main === null
      ? []
      : [
          main.title,
          main.detail,
          ...[classOfFinding(main)].filter((text) => text !== '').map((text) => `Class: ${text}`),
          `Who should look: ${whoText(main)}`,
          ...(main.remedy === '' ? [] : [`What to do: ${main.remedy}`]),
          ...main.evidence.slice(0, EVIDENCE_LINES).map((line) => `| ${oneLine(line)}`),
        ]
  return [...lines, counts].filter((line) => line !== '').join('\n')
}
