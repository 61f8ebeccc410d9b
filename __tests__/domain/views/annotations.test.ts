import { describe, expect, it } from '@jest/globals'
import { array, integer, property, tuple } from 'fast-check'
import type { Report } from '../../../src/domain/report/report.ts'
import { type Annotation, annotationsOf } from '../../../src/domain/views/annotations.ts'
import {
  aFailedSpec,
  aFailure,
  aFinding,
  aKubernetesBuild,
  aReport,
  aSpec,
  KUBERNETES_COMMIT,
} from '../../builders.ts'
import { holds, hostileText } from './hostile-text.ts'

const failed = {
  verdict: { result: 'failed', reason: 'specs-failed', headline: '1 of 2 specs failed' },
} as const

const crioDied = {
  verdict: { result: 'environment', reason: 'crio-died', headline: 'CRI-O died; 30 specs failed' },
} as const

function titles(report: Report): string[] {
  return annotationsOf(report).map(({ level, title }) => `${level} ${title}`)
}

/** As the toolkit writes a message into a workflow command. */
function escaped({ message }: Annotation): string {
  return message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

describe('annotationsOf', () => {
  it('has no annotations for a green run', () => {
    expect(annotationsOf(aReport())).toStrictEqual([])
  })

  it('puts the verdict and the cause of a broken node into the first annotation', () => {
    const finding = aFinding()
    const [first] = annotationsOf(aReport({ ...crioDied, findings: [finding] }))
    expect(first).toStrictEqual({
      level: 'error',
      title: 'CRI-O died; 30 specs failed',
      message: [
        finding.title,
        `Why: ${finding.detail}`,
        'Class: CRI-O (crash) · sure: systemd says how it ended',
        'Who should look: CRI-O: cri-o/cri-o, label kind/bug',
        `What to do: ${finding.remedy}`,
        'Read first: logs/crio.log',
        finding.evidence[0],
        'The job summary has the details.',
      ].join('\n'),
    })
  })

  it('has location and message of a failing spec, and where its logs are', () => {
    const [verdict, spec] = annotationsOf(
      aReport({ ...failed, specs: [aFailedSpec({ id: 'Pods should run' })] }),
    )
    expect(verdict?.title).toBe('1 of 2 specs failed')
    expect(spec).toStrictEqual({
      level: 'error',
      title: 'failed: Pods should run',
      message: [
        'expected "data-1=value-1" in container output',
        `Where: https://github.com/kubernetes/kubernetes/blob/${KUBERNETES_COMMIT}/test/e2e/common/node/configmap.go#L96`,
        'The job summary has the lines of crio.log around the failure.',
      ].join('\n'),
    })
  })

  it('names file and line of a failed spec when the commit is not known', () => {
    const builds = [aKubernetesBuild({ commit: null })]
    const report = aReport({ ...failed, builds, specs: [aFailedSpec()] })
    expect(annotationsOf(report)[1]?.message).toContain(
      'Where: test/e2e/common/node/configmap.go:96',
    )
  })

  it('has none for specs that a finding explains', () => {
    const specs = [aFailedSpec({ id: 'a', finding: 'crio-died' }), aFailedSpec({ id: 'b' })]
    expect(titles(aReport({ ...crioDied, findings: [aFinding()], specs }))).toStrictEqual([
      'error CRI-O died; 30 specs failed',
      'error failed: b',
    ])
  })

  it('has one for each cause that is not known, with its specs and the message of the first', () => {
    const causes = ['x', 'y'].map((id) =>
      aFinding({ id, reason: 'specs-failed', certainty: 'seen', title: `Why ${id}` }),
    )
    const specs = Array.from({ length: 30 }, (_, index) =>
      aFailedSpec({
        id: `spec ${index}`,
        finding: index % 3 === 0 ? 'y' : 'x',
        failure: aFailure({ message: `message ${index}` }),
      }),
    )
    const report = aReport({ ...failed, findings: causes, specs })
    expect(titles(report)).toStrictEqual(['error 1 of 2 specs failed', 'error Why y'])
    const [main, other] = annotationsOf(report)
    expect(main?.message).toMatch(/^Why x$/m)
    expect(main?.message).toMatch(/^20 specs:\n- spec 1\n- spec 2\n- spec 4\n/m)
    expect(main?.message).toMatch(/^… and 12 more lines\nmessage 1$/m)
    expect(other?.message).toMatch(/^10 specs:\n- spec 0\n/m)
  })

  it('says that no known cause explains the failures before it lists other findings', () => {
    const findings = [aFinding({ reason: 'image-pull', title: '1 image could not be pulled' })]
    const report = aReport({ ...failed, findings, specs: [aFailedSpec({ id: 'a' })] })
    expect(annotationsOf(report)[0]?.message).toContain('No known cause explains the failing specs')
    expect(titles(report)).toStrictEqual([
      'error 1 of 2 specs failed',
      'error 1 image could not be pulled',
      'error failed: a',
    ])
  })

  it('names at most 8 failing specs and counts the others', () => {
    const specs = Array.from({ length: 30 }, (_, index) => aFailedSpec({ id: `spec ${index}` }))
    const all = titles(aReport({ ...failed, specs }))
    expect(all).toHaveLength(10)
    expect(all.at(-2)).toBe('error failed: spec 7')
    expect(all.at(-1)).toBe('error … and 22 more failing specs')
  })

  it('puts all flaky specs into one warning', () => {
    const specs = [aSpec({ id: 'a', attempts: 2 }), aSpec({ id: 'b', attempts: 3 }), aSpec()]
    expect(annotationsOf(aReport({ specs }))).toStrictEqual([
      {
        level: 'warning',
        title: '2 specs passed only after a retry',
        message: '- a: passed at attempt 2\n- b: passed at attempt 3',
      },
    ])
  })

  it.each([
    ['cancelled', 'cancelled', 'warning'],
    ['nothing-selected', 'nothing-selected', 'error'],
    ['invalid-input', 'invalid-input', 'error'],
    ['incomplete', 'suite-timeout', 'error'],
    ['error', 'internal-error', 'error'],
  ] as const)(
    'has an annotation for a run that was %s, also without a finding',
    (result, reason, level) => {
      const verdict = { result, reason, headline: 'What happened' }
      expect(titles(aReport({ verdict, specs: [] }))).toStrictEqual([`${level} What happened`])
    },
  )

  it('never has more than ten of a level, a message that is too long, or a file', () => {
    const few = array(hostileText, { maxLength: 14 })
    const sizes = tuple(integer({ min: 0, max: 400 }), integer({ min: 0, max: 12 }))
    holds(
      property(few, few, few, sizes, (specs, findings, warnings, [repeated, flaky]) => {
        const annotations = annotationsOf(
          aReport({
            ...crioDied,
            findings: findings.map((text) =>
              aFinding({ title: text, detail: text.repeat(repeated), evidence: [text, text] }),
            ),
            specs: [
              ...specs.map((text) =>
                aFailedSpec({ id: text, failure: aFailure({ message: text.repeat(repeated) }) }),
              ),
              ...Array.from({ length: flaky }, () => aSpec({ attempts: 2 })),
            ],
            warnings: warnings.map((text) => text.repeat(repeated)),
          }),
        )
        for (const level of ['error', 'warning', 'notice']) {
          const count = annotations.filter((annotation) => annotation.level === level).length
          expect(count).toBeLessThanOrEqual(10)
        }
        for (const annotation of annotations) {
          expect(escaped(annotation).length).toBeLessThanOrEqual(4096)
          expect(Object.keys(annotation)).toStrictEqual(['level', 'title', 'message'])
          expect(annotation.title).not.toContain('\n')
          expect(annotation.message.isWellFormed()).toBe(true)
        }
      }),
      200,
    )
  })
})
