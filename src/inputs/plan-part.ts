import { isObject } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import type { BudgetPart, LeftOutPart, PlanPart, ShardPart } from '../domain/request/plan-part.ts'
import type { Architecture } from '../domain/request/request.ts'
import { type InputContext, readInputFile } from './input-context.ts'
import { accept, andThen, type Parsed, refuse } from './parsed.ts'
import { type StrictFields, strictFields } from './strict-fields.ts'

/** A plan is for all jobs of a matrix, of which GitHub permits 256. */
const MOST_SHARDS = 256
const MOST_SECONDS = 24 * 60 * 60
const KEY = /^[0-9a-f]{16}$/
const IDENTIFIER = /^[\w.-]{1,100}$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/
const ARCHITECTURES: readonly [Architecture, Architecture] = ['amd64', 'arm64']

/** The version of the parts that this version reads and makes. */
const VERSION: PlanPart['version'] = 1

const OTHER_VERSION =
  'the plan was made by another version of crio-node-e2e: use the plan action and this action at the same version'

/**
 * Parses the input `plan`: the JSON text of a part of a plan, or a file with one. It is untrusted: all fields must be there, of
 * their type and within limits, and no others.
 */
export function parsePlanPart(text: string, context: InputContext): Parsed<PlanPart | null> {
  if (text === '') return accept(null)
  if (text.startsWith('{')) return partIn(text)
  return andThen(readInputFile(text, context), partIn)
}

function partIn(text: string): Parsed<PlanPart> {
  const value = parseJson(text)
  if (!isObject<'version'>(value)) return refuse(text, 'is not the JSON of a part of a plan')
  const { version } = value
  if (version !== VERSION) {
    return refuse(`version ${JSON.stringify(version)}`, `is not known: ${OTHER_VERSION}`)
  }
  const reader = strictFields(value, OTHER_VERSION)
  const part: PlanPart = {
    version: reader.word('version', [VERSION]),
    plan: reader.text('plan', IDENTIFIER),
    madeAt: reader.text('madeAt', TIME),
    crio: reader.line('crio'),
    kubernetes: reader.line('kubernetes'),
    asked: reader.object('asked', readAsked) ?? { crio: '', kubernetes: '' },
    lane: reader.line('lane'),
    scenario: reader.line('scenario', true),
    architecture: reader.word('architecture', ARCHITECTURES),
    shard: reader.objectOrNull('shard', readShard),
    budget: reader.objectOrNull('budget', readBudget),
  }
  const problems = reader.problems()
  return problems.length === 0 ? accept(part) : { ok: false, problems }
}

function readAsked(reader: StrictFields): PlanPart['asked'] {
  return { crio: reader.line('crio'), kubernetes: reader.line('kubernetes') }
}

function readShard(reader: StrictFields): ShardPart {
  const total = reader.whole('total', 1, MOST_SHARDS)
  return {
    index: reader.whole('index', 1, total),
    total,
    keys: reader.list('keys', keyIn),
  }
}

function readBudget(reader: StrictFields): BudgetPart {
  return {
    seconds: reader.whole('seconds', 1, MOST_SECONDS),
    first: reader.list('first', keyIn),
    leftOut: reader.list('leftOut', leftOutIn),
  }
}

function keyIn(value: unknown): string | null {
  return typeof value === 'string' && KEY.test(value) ? value : null
}

function leftOutIn(value: unknown): LeftOutPart | null {
  if (!isObject<keyof LeftOutPart>(value) || Object.keys(value).length !== 2) return null
  const { key, failureRate } = value
  const known = keyIn(key)
  if (known === null) return null
  if (failureRate === null) return { key: known, failureRate }
  const isRate = typeof failureRate === 'number' && failureRate >= 0 && failureRate <= 1
  return isRate ? { key: known, failureRate } : null
}
