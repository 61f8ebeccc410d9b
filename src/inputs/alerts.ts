import { ALERT_MODES } from '../domain/night/alert-request.ts'
import type { Input } from './input.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { wordParser } from './words.ts'

/** The account of the token of a workflow (https://docs.github.com/actions/concepts/security/github_token). */
const WORKFLOW_ACCOUNT = 'github-actions[bot]'
/** Names of accounts and of apps (https://docs.github.com/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication). */
const ACCOUNT = /^[\w-]{1,100}(?:\[bot\])?$/
/** GitHub's limits for labels: of a name, and of one issue. */
const LABEL_CHARACTERS = 50
const MOST_LABELS = 100

/** The inputs of the report action that are about issues. */
export const ALERT_INPUTS = {
  alerts: {
    brief: 'whether failures become issues: off, dry-run or on',
    fallback: 'off',
    example: 'dry-run',
    allowed: '`off`, `dry-run` or `on`',
    parse: wordParser(ALERT_MODES),
  },
  'alert-labels': {
    brief: 'labels of new alerts; those that fit if empty',
    fallback: '',
    example: 'kind/failing-test, node-e2e',
    allowed: `up to ${MOST_LABELS} names of labels, separated by commas`,
    parse: parseLabels,
  },
  'alert-author': {
    brief: 'account that the token is of',
    fallback: WORKFLOW_ACCOUNT,
    example: 'my-app[bot]',
    allowed: 'the name of an account; that of an app ends with `[bot]`',
    parse: (text) => (ACCOUNT.test(text) ? accept(text) : refuse(text, 'is no name of an account')),
  },
} as const satisfies Readonly<Record<string, Input<unknown>>>

/** Names of labels, which may have spaces; null for none. */
function parseLabels(text: string): Parsed<readonly string[] | null> {
  const names = text.split(',').flatMap((name) => name.trim() || [])
  if (names.length === 0) return accept(null)
  if (names.length > MOST_LABELS) return refuse(text, 'has more labels than an issue can have')
  const long = names.find((name) => name.length > LABEL_CHARACTERS)
  return long === undefined
    ? accept([...new Set(names)])
    : refuse(long, `is longer than ${LABEL_CHARACTERS} characters`)
}
