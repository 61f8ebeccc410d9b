import { GitHubFailure } from '../../adapters/github-failure.ts'
import type { AlertOutcome, AlertsDone } from '../../domain/alerts/done.ts'
import { keyOf } from '../../domain/alerts/key.ts'
import { labelsOf } from '../../domain/alerts/labels.ts'
import { alertsIn } from '../../domain/alerts/marker.ts'
import type { Alert, AlertAction, AlertTexts, Topic } from '../../domain/alerts/model.ts'
import { planAlerts } from '../../domain/alerts/plan-alerts.ts'
import { messageOf } from '../../domain/errors.ts'
import type { History } from '../../domain/history/model.ts'
import type { Night } from '../../domain/night/night.ts'
import type { NightRequest } from '../../domain/night/request.ts'
import { plainLine } from '../../domain/text.ts'
import { ALERT_TEXTS } from '../../domain/views/markdown/alert.ts'
import { createPatience } from '../../publish/github-patience.ts'
import { applyAction, type IssueTarget, knownLabels, ownIssues } from '../../publish/own-issues.ts'
import type { NightDeps } from './deps.ts'
import { untilCancelled } from './phases.ts'

/** What alerts are planned with. */
export interface AlertTools {
  readonly alerts: readonly Alert[]
  readonly scope: string
  readonly now: Date
  readonly texts: AlertTexts
  readonly labels: (topic: Topic) => readonly string[]
}

/** Issues of which one cannot be changed say nothing about the others. */
const OF_ONE_ISSUE: readonly number[] = [404, 410, 422]

/**
 * Opens, changes and closes the issues that a night gives reason to, or says what would be done. A failure is a problem that is
 * told, and never an error: the night is judged all the same.
 * @param histories with the runs of the night in them
 */
export async function alertNight(
  request: NightRequest,
  night: Night,
  histories: Iterable<History>,
  deps: NightDeps,
): Promise<AlertsDone> {
  const known = [...histories]
  const done = await withAlerts(request, deps, (tools) =>
    planAlerts({ ...tools, night, histories: known }),
  )
  const isBlind = known.length === 0 && night.lanes.length > 0 && request.alerts.mode !== 'off'
  if (!isBlind) return done
  const note = 'No alerts are opened or closed, because the history could not be read'
  return { ...done, notes: [...done.notes, note] }
}

/** Reads the alerts of a repository, plans what to do with them, and does it unless it is a dry run. */
export async function withAlerts(
  request: NightRequest,
  deps: NightDeps,
  plan: (tools: AlertTools) => readonly AlertAction[],
): Promise<AlertsDone> {
  const { mode, author, whyNot } = request.alerts
  const { repository } = request.run
  const none: AlertsDone = { mode, repository, outcomes: [], problem: '', notes: [] }
  if (mode === 'off') return none
  const { history, token } = request
  if (whyNot !== '') return { ...none, notes: [`No alerts: ${whyNot}`] }
  if (history.kind !== 'branch' && history.kind !== 'artifact') {
    return { ...none, problem: 'alerts need a history (input history: branch or artifact)' }
  }
  if (token === null)
    return { ...none, problem: 'without a token there are no alerts (input token)' }
  try {
    const target: IssueTarget = {
      issues: deps.gitHubIssues({ token, baseUrl: request.apiUrl }),
      patience: createPatience(deps),
      repository,
      author,
    }
    const scope = keyOf(repository, history.kind === 'branch' ? history.branch : history.name)
    const issues = await untilCancelled(deps.cancelled, 'the issues were read', () =>
      ownIssues(target),
    )
    const actions = plan({
      alerts: alertsIn(issues, scope),
      scope,
      now: deps.now(),
      texts: ALERT_TEXTS,
      labels: request.alerts.labels === null ? labelsOf : () => request.alerts.labels ?? [],
    })
    if (mode === 'dry-run') return { ...none, outcomes: actions.map(planned) }
    return { ...none, ...(await apply(actions, request, target, deps)) }
  } catch (error) {
    if (error instanceof GitHubFailure) return { ...none, problem: refusal(error) }
    throw error
  }
}

function planned(action: AlertAction): AlertOutcome {
  const number = action.kind === 'open' ? null : action.number
  return { kind: action.kind, number, title: action.title }
}

async function apply(
  actions: readonly AlertAction[],
  { alerts }: NightRequest,
  target: IssueTarget,
  { log, cancelled }: NightDeps,
): Promise<Pick<AlertsDone, 'outcomes' | 'problem' | 'notes'>> {
  const outcomes: AlertOutcome[] = []
  const notes: string[] = []
  for (const action of actions) {
    try {
      const { number, author } = await untilCancelled(cancelled, 'issues were written', async () =>
        applyAction(action, await labelsFor(action, alerts.labels, target), target),
      )
      outcomes.push({ kind: action.kind, number, title: action.title })
      log.info(`Alert ${action.kind}: #${number} ${plainLine(action.title)}`)
      if (author !== target.author) {
        const problem = `the token writes issues as ${plainLine(author)}, so the next night does not know them. Name this account (input alert-author)`
        return { outcomes, problem, notes }
      }
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error
      if (!OF_ONE_ISSUE.includes(error.status ?? 0) || action.kind === 'open')
        return { outcomes, problem: refusal(error), notes }
      notes.push(`Issue #${action.number} could not be changed: ${messageOf(error)}`)
    }
  }
  return { outcomes, problem: '', notes }
}

async function labelsFor(
  action: AlertAction,
  given: readonly string[] | null,
  target: IssueTarget,
): Promise<readonly string[]> {
  if (action.kind !== 'open') return []
  return given ?? knownLabels(action.labels, target)
}

function refusal(failure: GitHubFailure): string {
  const { status, question } = failure
  const why = `${status === null ? '' : `status ${status}: `}${messageOf(failure)} (${question})`
  if (status === 403 || status === 404) return `${why}. Give the job the permission issues: write`
  return status === 410 ? `${why}. Enable the issues of the repository` : why
}
