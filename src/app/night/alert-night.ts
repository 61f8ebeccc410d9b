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
import {
  applyAction,
  type IssueTarget,
  isSameAccount,
  knownLabels,
  ownIssues,
} from '../../publish/own-issues.ts'
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

/** What alerts need of a request, and of the outside world. */
export type AlertOrder = Pick<NightRequest, 'alerts' | 'apiUrl' | 'history' | 'run' | 'token'>
export type AlertDeps = Pick<NightDeps, 'cancelled' | 'gitHubIssues' | 'log' | 'now' | 'sleep'>

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
  request: AlertOrder,
  deps: AlertDeps,
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
    if (mode === 'dry-run') {
      const outcomes = await untilCancelled(deps.cancelled, 'the labels were read', () =>
        planned(actions, request.alerts.labels, target),
      )
      return { ...none, outcomes }
    }
    return { ...none, ...(await apply(actions, request, target, deps)) }
  } catch (error) {
    if (error instanceof GitHubFailure) return { ...none, problem: refusal(error) }
    throw error
  }
}

async function planned(
  actions: readonly AlertAction[],
  labels: readonly string[] | null,
  target: IssueTarget,
): Promise<readonly AlertOutcome[]> {
  const outcomes: AlertOutcome[] = []
  for (const action of actions) {
    outcomes.push(outcomeOf(action, await labelsFor(action, labels, target)))
  }
  return outcomes
}

/** What becomes of an issue, if all goes well. */
function outcomeOf(action: AlertAction, labels: readonly string[]): AlertOutcome {
  const { kind, title } = action
  return action.kind === 'open'
    ? { kind, title, number: null, labels, isCommented: false }
    : { kind, title, number: action.number, labels, isCommented: action.comment !== '' }
}

async function apply(
  actions: readonly AlertAction[],
  { alerts }: AlertOrder,
  target: IssueTarget,
  { log, cancelled }: AlertDeps,
): Promise<Pick<AlertsDone, 'outcomes' | 'problem' | 'notes'>> {
  const outcomes: AlertOutcome[] = []
  const notes: string[] = []
  for (const action of actions) {
    try {
      const labels = await labelsFor(action, alerts.labels, target)
      const done = await untilCancelled(cancelled, 'issues were written', () =>
        applyAction(action, labels, target),
      )
      const { number, author, silence } = done
      const outcome = outcomeOf(action, labels)
      const isCommented = outcome.isCommented && silence === null
      outcomes.push({ ...outcome, number, isCommented })
      log.info(`Alert ${action.kind}: #${number} ${plainLine(action.title)}`)
      if (silence !== null) {
        notes.push(`Issue #${number} is changed, but without a comment: ${reasonOf(silence)}`)
      }
      if (!isSameAccount(author, target.author)) {
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

/** What to do about a refusal, by its status (https://docs.github.com/rest/issues/issues). */
const REMEDIES: ReadonlyMap<number, string> = new Map([
  [401, 'Give a token that is still valid (input token)'],
  [403, 'Give the job the permission issues: write'],
  [404, 'Give the job the permission issues: write'],
  [410, 'Enable the issues of the repository'],
])
const ABOVE_LIMIT =
  'GitHub allows no more requests for now. The next night brings the alerts up to date'
/** GitHub refuses with the same status as without the permission (https://docs.github.com/repositories/archiving-a-github-repository). */
const READ_ONLY = /archived|read-only/i

function refusal(failure: GitHubFailure): string {
  const why = reasonOf(failure)
  const remedy = remedyFor(failure)
  return remedy === '' ? why : `${why}. ${remedy}`
}

function reasonOf(failure: GitHubFailure): string {
  const { status, question } = failure
  return `${status === null ? '' : `status ${status}: `}${messageOf(failure)} (${question})`
}

function remedyFor({ status, waitSeconds, message }: GitHubFailure): string {
  if (waitSeconds !== null) return ABOVE_LIMIT
  if (READ_ONLY.test(message)) return 'Nobody can write to the repository'
  return REMEDIES.get(status ?? 0) ?? ''
}
