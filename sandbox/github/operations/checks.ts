import { type Call, created, type Handlers, ok } from '../call.ts'
import { limitText, TEXT_LIMITS } from '../limits.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { OperationId } from '../served.ts'
import type { CheckAnnotation, CheckRun, Repository } from '../state.ts'
import { requireCommit } from './revision.ts'
import { apiUrl, webUrl } from './views.ts'

type Context = Pick<Call<OperationId>, 'repository' | 'url'>

/** The part of a request that is the same when a check run is made and when it is changed. */
interface CheckChange {
  readonly name?: string
  readonly status?: string
  readonly conclusion?: string
  readonly started_at?: string
  readonly completed_at?: string
  readonly details_url?: string
  readonly external_id?: string
  readonly output?: {
    readonly title?: string
    readonly summary?: string
    readonly text?: string
    readonly annotations?: readonly CheckAnnotation[]
  }
}

/** Check runs with their annotations. */
export const CHECK_HANDLERS: Handlers<Extract<OperationId, `checks/${string}`>> = {
  'checks/create': {
    async handle(call) {
      const { repository, body, now } = call
      const fresh: CheckRun = {
        id: repository.nextId(),
        name: body.name,
        headSha: await requireCommit(repository, body.head_sha),
        status: 'queued',
        conclusion: null,
        startedAt: now,
        completedAt: null,
        detailsUrl: null,
        externalId: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
      }
      return created(checkView(call, keep(repository, change(fresh, body, now))))
    },
  },
  'checks/update': {
    handle(call) {
      const changed = change(findCheck(call), call.body, call.now)
      return ok(checkView(call, keep(call.repository, changed)))
    },
  },
  'checks/get': { handle: (call) => ok(checkView(call, findCheck(call))) },
  'checks/list-annotations': {
    handle: (call) =>
      ok(
        call.page(findCheck(call).annotations).map((annotation) => ({
          start_column: null,
          end_column: null,
          title: null,
          raw_details: null,
          ...annotation,
          blob_href: webUrl(call.repository, `/blob/${findCheck(call).headSha}/${annotation.path}`),
        })),
      ),
  },
  'checks/list-for-ref': {
    query: ['check_name', 'status', 'filter'],
    async handle(call) {
      const { repository, path, query } = call
      const sha = await requireCommit(repository, path.ref)
      const matching = [...repository.checkRuns.values()].filter(
        (check) =>
          check.headSha === sha &&
          (query.check_name === undefined || check.name === query.check_name) &&
          (query.status === undefined || check.status === query.status),
      )
      const found = query.filter === 'all' ? matching : latest(matching)
      return ok({
        total_count: found.length,
        check_runs: call.page(found).map((check) => checkView(call, check)),
      })
    },
  },
}

function findCheck({
  repository,
  path,
}: {
  readonly repository: Repository
  readonly path: { readonly check_run_id: number }
}): CheckRun {
  const check = repository.checkRuns.get(path.check_run_id)
  if (check === undefined) throw notFound()
  return check
}

/** The last of each name. */
function latest(checks: readonly CheckRun[]): readonly CheckRun[] {
  return [...new Map(checks.map((check) => [check.name, check])).values()]
}

function keep(repository: Repository, check: CheckRun): CheckRun {
  repository.checkRuns.set(check.id, check)
  return check
}

/**
 * Annotations are added to those that are there; a conclusion completes the run, and nothing else does
 * (https://docs.github.com/rest/checks/runs#create-a-check-run, in prose alone).
 */
function change(check: CheckRun, body: CheckChange, now: string): CheckRun {
  const { output } = body
  if (body.status === 'completed' && body.conclusion === undefined) {
    throw new Refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.')
  }
  const annotations = output?.annotations ?? []
  for (const { title, message, raw_details: details } of annotations) {
    limitText(TEXT_LIMITS.annotationTitle, title)
    limitText(TEXT_LIMITS.annotationMessage, message)
    limitText(TEXT_LIMITS.annotationDetails, details)
  }
  const conclusion = body.conclusion ?? check.conclusion
  const isCompleted = body.conclusion !== undefined
  return {
    ...check,
    name: body.name ?? check.name,
    status: isCompleted ? 'completed' : (body.status ?? check.status),
    conclusion,
    startedAt: body.started_at ?? check.startedAt,
    completedAt: body.completed_at ?? (isCompleted ? now : check.completedAt),
    detailsUrl: body.details_url ?? check.detailsUrl,
    externalId: body.external_id ?? check.externalId,
    title: output?.title ?? check.title,
    summary: output?.summary ?? check.summary,
    text: output?.text ?? check.text,
    annotations: [...check.annotations, ...annotations],
  }
}

function checkView({ repository, url }: Context, check: CheckRun) {
  const own = apiUrl(url, repository, `/check-runs/${check.id}`)
  return {
    id: check.id,
    name: check.name,
    head_sha: check.headSha,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    details_url: check.detailsUrl,
    external_id: check.externalId,
    url: own,
    html_url: webUrl(repository, `/runs/${check.id}`),
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${own}/annotations`,
    },
  }
}
