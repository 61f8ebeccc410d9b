import type { Repeat } from '../../adapters/github.ts'
import { runName } from '../../domain/alerts/marker.ts'
import { planOverdue } from '../../domain/alerts/overdue.ts'
import { RunError } from '../../domain/errors.ts'
import { freshnessOf } from '../../domain/night/freshness.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { renderAlertsDone } from '../../domain/views/markdown/alerts-done.ts'
import { inline } from '../../domain/views/markdown/markup.ts'
import { freshnessText } from '../../domain/views/night-wording.ts'
import { createPatience } from '../../publish/github-patience.ts'
import { withAlerts } from './alert-night.ts'
import type { NightDeps } from './deps.ts'
import { readPlace } from './history-place.ts'
import { untilCancelled } from './phases.ts'

const NEVER =
  'No night has run yet, or none could be recorded. Look at the last run of the nightly, and whether the history branch is there.'

/**
 * Looks when the nights ran last: when they stay away, nothing else says so. It judges nothing.
 * @returns the exit code of the step: 1 if the next night is overdue
 * @throws RunError if the history cannot be read
 */
export async function watchNights(request: NightRequest, deps: NightDeps): Promise<number> {
  const patience = createPatience(deps)
  const repeat: Repeat = (work) => patience.repeat(work)
  const github = deps.gitHub({ token: request.token, baseUrl: request.apiUrl }, repeat)
  const place = await untilCancelled(deps.cancelled, 'the history was read', () =>
    readPlace(request, github, repeat, deps),
  )
  if (place.isUnknown) {
    throw new RunError({
      kind: 'environment',
      reason: 'build-unavailable',
      message: 'It is not known when the nights ran last',
      cause: place.problems.join('; '),
    })
  }
  const freshness = freshnessOf([...place.histories.values()], deps.now())
  const alerts = await withAlerts(request, deps, (tools) =>
    planOverdue(freshness, tools.alerts, { ...tools, run: runName(request.run.id), members: [] }),
  )
  const isOverdue = freshness?.overdue === true
  const sentence = freshness === null ? NEVER : freshnessText(freshness)
  const headline = isOverdue
    ? 'The nightly run is overdue'
    : freshness === null
      ? 'No night has been recorded'
      : 'The nights run'
  const { step } = deps
  step.setOutput('result', isOverdue || freshness === null ? 'incomplete' : 'passed')
  step.setOutput('headline', sentence)
  if (isOverdue) step.annotate({ level: 'error', title: headline, message: sentence })
  // A new repository has none, so this is no error.
  if (freshness === null) step.annotate({ level: 'warning', title: headline, message: sentence })
  if (alerts.problem !== '') {
    const title = 'Alerts could not be brought up to date'
    step.annotate({ level: 'error', title, message: alerts.problem })
  }
  const section = renderAlertsDone(alerts, request.serverUrl)
  await step.writeSummary(
    [
      `## ${isOverdue ? '❌' : freshness === null ? '⚠️' : '✅'} ${headline}`,
      inline(sentence),
      section,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  )
  return isOverdue && request.failOn.includes('incomplete') ? 1 : 0
}
