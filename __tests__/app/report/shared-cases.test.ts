import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { reportArtifacts } from '../../../src/app/report/artifacts.ts'
import { fieldsOf, textOf, textsOf } from '../../../src/domain/fields.ts'
import { hasFailed } from '../../../src/domain/model/results.ts'
import { renderSummary } from '../../../src/domain/views/markdown/summary.ts'
import { renderForTerminal } from '../../../src/domain/views/terminal/summary.ts'
import { describeWithShared, sharedPath } from '../../domain/results/recordings.ts'
import { keptLog } from '../../host/scratch.ts'

/** Cases about causes of failing specs and of a failed set-up. */
const CASES = [
  'cni-bridge-addr',
  'crio-apparmor-fatal',
  'crio-deadline-reserved',
  'eviction-no-pressure',
  'make-local-swap',
  'pull-rate-limit',
  'resize-oom-create',
]

const CASES_PATH = sharedPath('cases')

/** What a case accepts; `mention`: expressions for what each view must show. */
function expectedIn(path: string) {
  const { verdict, reason, owner, specs, mention } = fieldsOf<
    'verdict' | 'reason' | 'owner' | 'specs' | 'mention'
  >(JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')))
  return {
    verdicts: textOf(verdict).split('|'),
    reasons: textsOf(reason),
    owners: textsOf(owner),
    specs: textsOf(specs),
    mentions: textsOf(mention),
  }
}

describeWithShared(CASES_PATH)(
  'artifacts of other jobs (skipped without CRIO_NODE_E2E_SHARED_DATA)',
  () => {
    it.each(CASES)('have verdict, cause and who should look: %s', async (name) => {
      const path = join(CASES_PATH ?? '', name)
      const expected = expectedIn(path)
      const report = await reportArtifacts([join(path, 'input')], {
        version: '0.0.0',
        now: new Date('2026-09-01T12:00:00Z'),
        log: keptLog(),
      })
      const { verdict, findings, specs } = report
      expect(expected.verdicts).toContain(verdict.result)
      expect(expected.reasons).toContain(verdict.reason)
      expect(expected.owners).toContain(findings[0]?.audience)
      expect(specs.filter(hasFailed).map(({ id }) => id)).toEqual(expected.specs)
      const views = [
        renderSummary(report),
        renderForTerminal(report, { columns: 500, paint: (_, text) => text }),
      ]
      for (const view of views) {
        for (const mention of expected.mentions) expect(view).toMatch(new RegExp(mention))
      }
    })
  },
)
