import type { RunRequest } from '../domain/request/request.ts'
import { parseTimeLimit } from './limits.ts'
import { accept, andThen, type Parsed, refuse } from './parsed.ts'

type Budget = NonNullable<RunRequest['rerunFailures']>

/** The budget of `true`, and of what the input leaves out. */
export const DEFAULT_RERUN = '20 specs, 10m'
const DEFAULT_BUDGET: Budget = { specs: 20, seconds: 600 }
/** The names of more specs may be too long for a command line. */
const MOST_SPECS = 200

/**
 * Parses the `rerun-failures` input: `false`, `true`, or a budget of specs, of time, or of both, separated by a comma, such
 * as `20 specs, 10m`. Gives null for no rerun.
 */
export function parseRerunFailures(text: string): Parsed<Budget | null> {
  const words = text.toLowerCase().trim()
  if (words === 'false' || words === 'none') return accept(null)
  if (words === 'true') return accept(DEFAULT_BUDGET)
  const parts = words.split(',').map((part) => part.trim())
  if (parts.length > 2) return refuse(text, 'has more than a number of specs and a duration')
  const kinds = new Set(parts.map((part) => isCount(part)))
  if (kinds.size < parts.length) return refuse(text, 'has two parts of one kind', DEFAULT_RERUN)
  return parts.reduce<Parsed<Budget>>(
    (parsed, part) => andThen(parsed, (budget) => withPart(budget, part)),
    accept(DEFAULT_BUDGET),
  )
}

function isCount(part: string): boolean {
  return /^\d+(?: ?specs?)?$/.test(part)
}

function withPart(budget: Budget, part: string): Parsed<Budget> {
  if (!isCount(part)) {
    return andThen(parseTimeLimit(part), (seconds) => accept({ ...budget, seconds }))
  }
  const specs = Number.parseInt(part, 10)
  if (specs < 1) return refuse(part, 'is no rerun', 'false')
  if (specs > MOST_SPECS) return refuse(part, 'is too many', `${MOST_SPECS} specs`)
  return accept({ ...budget, specs })
}
