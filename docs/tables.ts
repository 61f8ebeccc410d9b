// The tables of the documentation: from action.yml, the table of inputs (examples), lanes, scenarios, tracked skips and the Ignition rules.
import { parse } from 'yaml'
import type { Fate } from '../src/domain/ignition/outcome.ts'
import {
  FIELD_RULES,
  PATH_RULES,
  TRANSLATED_UNITS,
  UNIT_RULES,
} from '../src/domain/ignition/rules.ts'
import { AREAS } from '../src/domain/request/areas.ts'
import { LANES, TRACKED_SKIPS } from '../src/domain/request/lanes.ts'
import { SCENARIOS } from '../src/domain/request/scenarios.ts'
import { formatDuration } from '../src/domain/text.ts'
import { INPUTS } from '../src/inputs/table.ts'

/** The part of action.yml that users depend on. */
export interface Contract {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** Reads the contract from the text of action.yml. */
export function readContract(actionYml: string): Contract {
  return parse(actionYml)
}

/** The documents with generated tables. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'docs/ignition.md',
  'docs/inputs.md',
  'docs/lanes.md',
  'docs/scenarios.md',
]

/** The inputs that README.md shows; docs/inputs.md has all of them. */
const MAIN_INPUTS = [
  'crio',
  'kubernetes',
  'lane',
  'scenario',
  'focus',
  'skip',
  'timeout',
  'rerun-failures',
  'crio-config',
  'feature-gates',
  'fail-on',
  'report-dir',
]

type Row = readonly string[]

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

function line(cells: Row): string {
  return `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`
}

function table(head: Row, body: readonly Row[]): string {
  return [head, head.map(() => '---'), ...body].map(line).join('\n')
}

/** `text` in which paths of documents are links, as a page in the directory of `base` needs them. */
function linked(text: string, base: 'root' | 'docs'): string {
  return text.replace(
    /\b(docs|lanes)\/([\w-]+\.(?:md|json))(#[\w-]+)?/g,
    (path, from, file, anchor) => {
      const name = `${from}/${file}`
      const target =
        base === 'root' ? path : from === 'docs' ? `${file}${anchor ?? ''}` : `../${path}`
      return `[${name}](${target})`
    },
  )
}

function fates(head: string, rows: readonly (Fate & { readonly what: string })[]): string {
  return table(
    [head, 'Outcome', 'How, or why'],
    rows.map(({ what, outcome, reason }) => [what, outcome.replace('-', ' '), reason]),
  )
}

function tables({ inputs, outputs }: Contract): Readonly<Record<string, string>> {
  const examples: Readonly<Record<string, { readonly example: string }>> = INPUTS
  const inputTable = (names: readonly string[], base: 'root' | 'docs') =>
    table(
      ['Input', 'Description', 'Default', 'Example'],
      Object.entries(inputs)
        .filter(([name]) => names.includes(name))
        .map(([name, input]) => [
          code(name),
          linked(input.description, base),
          code(input.default),
          code(examples[name]?.example ?? ''),
        ]),
    )
  return {
    'main inputs': inputTable(MAIN_INPUTS, 'root'),
    'all inputs': inputTable(Object.keys(inputs), 'docs'),
    outputs: table(
      ['Output', 'Description'],
      Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
    ),
    lanes: table(
      ['Lane', 'Description', 'Scenario', 'Processes', 'Time limit', 'Prow job'],
      LANES.map((lane) => [
        code(lane.name),
        lane.description,
        code(lane.scenario ?? ''),
        lane.procs === null ? '' : String(lane.procs),
        lane.timeoutSeconds === null ? '' : formatDuration(lane.timeoutSeconds),
        code(lane.mirrors ?? ''),
      ]),
    ),
    'differences of lanes': table(
      ['Lane', 'Specs', 'Difference', 'Why'],
      LANES.flatMap(({ name, differs }) =>
        differs.map(({ leavesOut, adds, why }) => [
          code(name),
          code(leavesOut ?? adds ?? ''),
          leavesOut === undefined ? 'only in the lane' : 'only in the Prow job',
          why,
        ]),
      ),
    ),
    areas: table(
      ['Area', 'Content'],
      AREAS.map(({ name, description }) => [code(name), description]),
    ),
    scenarios: table(
      ['Scenario', 'Description', 'Lane', 'Needs'],
      SCENARIOS.map(({ name, description, lane, needs }) => [
        code(name),
        description,
        code(lane),
        needs.join(', '),
      ]),
    ),
    'ignition fields': fates(
      'Field',
      FIELD_RULES.map((rule) => ({ ...rule, what: code(rule.field) })),
    ),
    'ignition paths': fates('Path', PATH_RULES),
    'ignition units': fates('Units that …', [...UNIT_RULES, ...TRANSLATED_UNITS]),
    'tracked skips': table(
      ['Text in the name, or pattern', 'Reason', 'Tracked in', 'Owner', 'Review after'],
      TRACKED_SKIPS.map(({ text, pattern, reason, link, owner, review }) => [
        code(text || pattern),
        reason,
        link,
        owner,
        review ?? '',
      ]),
    ),
  }
}

/** `text` with every table between its markers generated again. A document has the markers of the tables that it shows. */
export function withTables(text: string, contract: Contract): string {
  return Object.entries(tables(contract)).reduce((whole, [name, content]) => {
    const begin = `<!-- ${name}: made by scripts/doc-tables.ts -->`
    const from = whole.indexOf(begin)
    const to = whole.indexOf(`<!-- end of ${name} -->`, from)
    if (from < 0 || to < 0) return whole
    return `${whole.slice(0, from)}${begin}\n${content}\n${whole.slice(to)}`
  }, text)
}
