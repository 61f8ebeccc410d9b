import { messageOf, RunError } from '../../domain/errors.ts'
import {
  renderUnjudgedNight,
  type UnjudgedNight,
} from '../../domain/views/markdown/unjudged-night.ts'
import type { NightDeps } from './deps.ts'
import { Cancelled } from './phases.ts'

/** Publishes why a night could not be judged: an annotation, the outputs `result` and `headline`, and the summary. */
export async function publishUnjudged(
  error: unknown,
  { step, log }: Pick<NightDeps, 'step' | 'log'>,
): Promise<void> {
  const night = unjudgedBy(error)
  const { result, headline, lines } = night
  step.annotate({ level: 'error', title: headline, message: lines.join('\n') || headline })
  try {
    step.setOutput('result', result)
    step.setOutput('headline', headline)
    await step.writeSummary(renderUnjudgedNight(night))
  } catch (failure) {
    log.warning(`outputs or summary could not be written: ${messageOf(failure)}`)
  }
  if (!(error instanceof RunError || error instanceof Cancelled) && error instanceof Error) {
    log.debug(error.stack ?? '')
  }
}

function unjudgedBy(error: unknown): UnjudgedNight {
  const headline = messageOf(error)
  if (error instanceof Cancelled) {
    const lines = ['Nothing was judged, and the history was not changed', 'Run the job again']
    return { result: 'incomplete', headline, lines }
  }
  if (error instanceof RunError) {
    const { kind, cause = '', evidence = [], remedy = '' } = error.details
    const lines = [cause, ...evidence, remedy].filter((line) => line !== '')
    return { result: kind === 'environment' ? 'environment' : 'error', headline, lines }
  }
  return {
    result: 'error',
    headline,
    lines: ['This is a bug in crio-node-e2e: please report it'],
  }
}
