import { beforeAll, describe, expect, it } from '@jest/globals'
import { runStep, type StepOutput } from './run-step.ts'

const IMPORT = `import { actionsStep } from './src/adapters/actions.ts'
  const step = actionsStep(true)`

describe('actionsStep', () => {
  let written: StepOutput

  beforeAll(() => {
    written = runStep(`${IMPORT}
      step.setOutput('reason', 'two\\nlines')
      step.saveState('workspace', '/tmp/x')
      step.mask('s3cret')
      for (const level of ['error', 'warning', 'notice']) {
        step.annotate({ level, title: 'a: b, c', message: '100% of\\n::error::two lines' })
      }
      await step.writeSummary('# Passed')
      await step.writeSummary('more')`)
  })

  it("writes outputs and state into the runner's files", () => {
    expect(written.GITHUB_OUTPUT).toMatch(/^reason<<(\S+)\ntwo\nlines\n\1\n$/)
    expect(written.GITHUB_STATE).toMatch(/^workspace<<(\S+)\n\/tmp\/x\n\1\n$/)
  })

  it('appends to the summary', () => {
    expect(written.GITHUB_STEP_SUMMARY).toBe('# Passed\nmore\n')
  })

  it('masks a secret', () => {
    expect(written.stdout).toContain('::add-mask::s3cret\n')
  })

  it.each(['error', 'warning', 'notice'])('annotates at level %s in one line, escaped', (level) => {
    expect(written.stdout).toContain(
      `::${level} title=a%3A b%2C c::100%25 of%0A::error::two lines\n`,
    )
  })

  it('writes no summary where nobody would read it', () => {
    const { GITHUB_STEP_SUMMARY: summary, stderr } = runStep(
      `${IMPORT}
      await actionsStep(false).writeSummary('# Passed')`,
    )
    expect({ summary, stderr }).toEqual({ summary: '', stderr: '' })
  })
})
