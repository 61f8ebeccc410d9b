import { messageOf } from '../domain/errors.ts'
import { isObject } from '../domain/fields.ts'
import { type Lane, type LaneRow, laneOf } from '../domain/request/lane.ts'
import { findLane, LANES } from '../domain/request/lanes.ts'
import { plainLine } from '../domain/text.ts'
import { type InputContext, looksLikePath, readInputFile, withoutMark } from './input-context.ts'
import { guess, LANE_NAME, laneProblems } from './lane-keys.ts'
import {
  accept,
  andThen,
  nearestWord,
  type Parsed,
  type Problem,
  parseEach,
  quoted,
  refuse,
} from './parsed.ts'
import { parseTestArguments } from './test-arguments.ts'

/** The place of a lane that the input has itself, in messages. */
const INLINE = 'the text'

/**
 * Parses the `lane` input: the name of a lane of the action, or a lane in a JSON file, `FILE` or `FILE#NAME`. Null for an empty
 * text. A file has one lane or a list of them, each as in lanes/lanes.json; all of them are checked. A JSON object is a lane itself.
 */
export function parseLane(text: string, context: InputContext): Parsed<Lane | null> {
  if (text === '') return accept(null)
  if (text.startsWith('{')) {
    const rows = parseLaneFile(text, INLINE, context)
    return andThen(rows, (lanes) => choose(lanes, INLINE, ''))
  }
  const own = findLane(text)
  if (own !== undefined) return accept(own)
  const [path = '', name = ''] = splitName(text)
  if (!looksLikePath(path) && !path.endsWith('.json')) {
    return refuse(
      text,
      'is not a lane',
      nearestWord(
        text,
        LANES.map((lane) => lane.name),
      ),
    )
  }
  return andThen(readInputFile(path, context), (json) =>
    andThen(parseLaneFile(json, path, context), (rows) => choose(rows, path, name)),
  )
}

function splitName(text: string): readonly string[] {
  const at = text.lastIndexOf('#')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function parseLaneFile(
  json: string,
  path: string,
  context: InputContext,
): Parsed<readonly LaneRow[]> {
  let content: unknown
  try {
    content = JSON.parse(withoutMark(json))
  } catch (error) {
    return refuse(path, `is not JSON: ${plainLine(messageOf(error))} (no comments, no YAML)`)
  }
  const rows: readonly unknown[] = Array.isArray(content) ? content : [content]
  if (rows.length === 0) return refuse(path, 'has no lane')
  const parsed = parseEach(
    rows.map((row, index) => ({ row, index })),
    ({ row, index }) => parseRow(row, `${path}, ${rowName(row, index)}`, context),
  )
  return andThen(parsed, (lanes) => {
    const names = lanes.map(({ name }) => name)
    const repeated = names.find((name, index) => names.indexOf(name) !== index)
    return repeated === undefined
      ? accept(lanes)
      : refuse(path, `has more than one lane ${quoted(repeated)}`)
  })
}

function rowName(row: unknown, index: number): string {
  const name = isObject<'name'>(row) ? row.name : null
  return typeof name === 'string' && LANE_NAME.test(name) ? `lane ${name}` : `lane ${index + 1}`
}

function parseRow(row: unknown, where: string, context: InputContext): Parsed<LaneRow> {
  if (!isObject(row)) return refuse(where, 'is not a JSON object')
  const problems = laneProblems(row, context).map((why): Problem => ({ given: where, why }))
  if (problems.length > 0 || !isRow(row)) return { ok: false, problems }
  return accept(row)
}

/** Narrows what `laneProblems` has checked. */
function isRow(row: object): row is LaneRow {
  return Object.hasOwn(row, 'name')
}

function choose(rows: readonly LaneRow[], path: string, name: string): Parsed<Lane> {
  const names = rows.map((row) => row.name)
  if (name === '' && rows.length > 1) {
    return refuse(
      path,
      `has several lanes: write ${names.map((one) => `${path}#${one}`).join(', ')}`,
    )
  }
  const row = name === '' ? rows[0] : rows.find((candidate) => candidate.name === name)
  if (row === undefined) {
    return refuse(`${path}#${name}`, `is not a lane of this file${guess(name, names)}`)
  }
  return withPastedArguments(laneOf({ ...row, description: row.description ?? '' }, path))
}

/** Arguments that have a key of their own are given as its value. */
function withPastedArguments(lane: Lane): Parsed<Lane> {
  return andThen(parseTestArguments(lane.testArgs.join('\n')), (given) =>
    accept({
      ...lane,
      testArgs: given.testArgs,
      kubeletFlags: [...given.kubeletFlags, ...lane.kubeletFlags],
      featureGates: { ...given.featureGates, ...lane.featureGates },
      timeoutSeconds: lane.timeoutSeconds ?? given.timeoutSeconds,
    }),
  )
}
