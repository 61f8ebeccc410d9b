import type { AlertOutcome, AlertsDone } from '../../alerts/done.ts'
import { truncate } from '../../text.ts'
import { fitList } from './budget.ts'
import { codeSpan, inline, link } from './markup.ts'

const GAP = '\n\n'
const TEXT_CHARACTERS = 300
/** GitHub's labels have up to 50. */
const LABEL_CHARACTERS = 50
const LIMIT_BYTES = 20_000

const DONE: Readonly<Record<AlertOutcome['kind'], string>> = {
  open: '🆕 Opened',
  reopen: '🔁 Reopened',
  close: '✅ Closed',
  update: '✏️ Updated',
}
const PLANNED: Readonly<Record<AlertOutcome['kind'], string>> = {
  open: '🆕 Would be opened',
  reopen: '🔁 Would be reopened',
  close: '✅ Would be closed',
  update: '✏️ Would be updated',
}
/** What people are told comes first. */
const ORDER = ['open', 'reopen', 'close', 'update'] as const

/** The section of a summary about alerts; empty if there is nothing to say. */
export function renderAlertsDone(
  { mode, repository, outcomes, problem, notes }: AlertsDone,
  serverUrl: string,
): string {
  if (mode === 'off') return ''
  const words = mode === 'dry-run' ? PLANNED : DONE
  const parts = ORDER.flatMap((kind) => outcomes.filter((one) => one.kind === kind)).map(
    ({ kind, number, title, labels, isCommented }) => {
      const name =
        number === null
          ? ''
          : ` ${link(`\\#${number}`, `${serverUrl}/${repository}/issues/${number}`)}`
      const named = labels.map((label) => codeSpan(truncate(label, LABEL_CHARACTERS))).join(', ')
      const more = [
        ...(named === ''
          ? []
          : [`with ${labels.length === 1 ? 'the label' : 'the labels'} ${named}`]),
        ...(isCommented ? ['with a comment'] : []),
      ]
      return `- ${words[kind]}${name}: ${[text(title), ...more].join(', ')}`
    },
  )
  const remarks = [
    ...(problem === '' ? [] : [`⚠️ ${text(problem)}`]),
    ...notes.map((note) => text(note)),
  ]
  const list = fitList({ parts, noun: 'issue', frame: (body) => body }, LIMIT_BYTES)
  const body = [list, ...remarks].filter((part) => part !== '')
  const title = mode === 'dry-run' ? '### Alerts (dry run: nothing is written)' : '### Alerts'
  return body.length === 0 ? '' : `${[title, ...body].join(GAP)}\n`
}

function text(untrusted: string): string {
  return inline(truncate(untrusted, TEXT_CHARACTERS))
}
