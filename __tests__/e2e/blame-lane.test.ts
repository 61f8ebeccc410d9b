import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type BlamedNights, COMMITS, createBlamedNights } from './blamed-nights.ts'
import { resultsOf } from './night-run.ts'

/** The first commit of CRI-O that does not start. */
const CULPRIT = 2
const CAUSE = 'validating runtime config: no such handler'

let nights: BlamedNights

beforeAll(async () => {
  nights = await createBlamedNights()
})

afterAll(() => nights.github.close())

describe('a night in which CRI-O does not start any more', () => {
  it('is followed by a search that names the commit, and the next night knows it', async () => {
    const { crio, nightAt, remembered } = nights
    const script = { crio: { startError: CAUSE, startErrorCommits: crio.slice(CULPRIT) } }
    const first = await nightAt(0, script)
    expect(resultsOf(first)).toMatchObject({ Report: 'success', Answers: 'skipped' })
    const second = await nightAt(COMMITS - 1, script)
    expect(resultsOf(second)).toMatchObject({ Report: 'failure', Answers: 'success' })
    expect(second.answered?.searches).toMatchObject([
      {
        symptom: 'start',
        result: 'culprit',
        isFinal: true,
        culprits: [{ part: 'CRI-O', to: crio[CULPRIT], commits: 1, pullRequest: 100 + CULPRIT }],
      },
    ])
    const [lane] = second.answered?.lanes ?? []
    expect(lane).toMatchObject({ search: 0 })
    const { detail = '' } = second.answered?.verdict ?? {}
    expect(detail).toContain(`server: change ${CULPRIT} (#${100 + CULPRIT}) broke it`)
    expect(detail).toContain('the node does not come up in')
    expect(await remembered()).toEqual(second.answered?.searches)
    const third = await nightAt(COMMITS - 1, script)
    expect(resultsOf(third)).toMatchObject({ Report: 'failure', Answers: 'skipped' })
    expect(third.night?.verdict.detail).toContain(`server: change ${CULPRIT}`)
  })
})
