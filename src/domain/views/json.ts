import type { Comparison } from '../comparison/compare.ts'
import type { Provenance } from '../report/provenance.ts'
import type { Report } from '../report/report.ts'

/**
 * The keys of a type in the order in which they are written: an object's shape by key, a list's shape is that of its
 * elements, and `true` stands for a plain value. A key that the model gains or loses does not compile here.
 */
export type Shape<Value> = Value extends readonly (infer Element)[]
  ? Shape<Element>
  : Value extends object
    ? { readonly [Key in keyof Value]-?: Shape<NonNullable<Value[Key]>> }
    : true

type Leaf = true | { readonly [key: string]: Leaf }

const LOCATION = { file: true, line: true } as const

const FAILURE = { message: true, location: LOCATION, stackTrace: true, at: true } as const

/** What stands in the report and in the provenance alike. */
const SETUP = {
  builds: {
    project: true,
    asked: true,
    version: true,
    commit: true,
    date: true,
    parts: {
      name: true,
      source: true,
      sha256: true,
      trust: true,
      version: true,
      commit: true,
      date: true,
    },
    notes: true,
  },
  host: {
    architecture: true,
    kernel: true,
    os: true,
    cgroup: true,
    systemd: true,
    cpus: true,
    memoryBytes: true,
    runnerImage: true,
  },
  node: {
    runtime: { handler: true, program: true, monitor: true },
    crioDropIns: { name: true, sha256: true },
    kubeletConfigSha256: true,
  },
} as const

const RUN = { id: true, attempt: true, repository: true, url: true } as const
const GENERATOR = { name: true, version: true } as const

/** The report's keys; schemas/report.v1.schema.json describes each. */
export const REPORT_SHAPE: Shape<Report> = {
  schemaVersion: true,
  generator: GENERATOR,
  generatedAt: true,
  run: RUN,
  verdict: { result: true, reason: true, headline: true },
  findings: {
    reason: true,
    title: true,
    detail: true,
    audience: true,
    remedy: true,
    evidence: true,
    specs: true,
  },
  counts: {
    total: true,
    planned: true,
    ran: true,
    passed: true,
    failed: true,
    interrupted: true,
    flaky: true,
    skipped: true,
    notRun: true,
  },
  ...SETUP,
  ignition: { field: true, subject: true, outcome: true, reason: true },
  selection: {
    scenario: true,
    lane: true,
    focus: true,
    skip: true,
    labelFilter: true,
    trackedSkips: { text: true, reason: true, link: true },
  },
  suite: {
    startedAt: true,
    endedAt: true,
    seconds: true,
    procs: true,
    randomSeed: true,
    exitCode: true,
    source: true,
  },
  specs: {
    id: true,
    outcome: true,
    labels: true,
    location: LOCATION,
    seconds: true,
    startedAt: true,
    endedAt: true,
    process: true,
    attempts: true,
    failure: FAILURE,
    additionalFailures: FAILURE,
    skipReason: true,
    logs: { log: true, lines: true },
    finding: true,
  },
  running: { id: true, location: LOCATION },
  skipped: { reason: true, link: true, specs: true },
  serviceEvents: { service: true, kind: true, at: true, detail: true },
  warnings: true,
  reproduce: true,
}

/** The provenance's keys; schemas/provenance.v1.schema.json describes each. */
export const PROVENANCE_SHAPE: Shape<Provenance> = {
  schemaVersion: true,
  generator: GENERATOR,
  generatedAt: true,
  run: RUN,
  complete: true,
  ...SETUP,
  randomSeed: true,
}

/** A comparison of two runs as one JSON object; ends with a newline. */
export function comparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`
}

/** The value with just the shape's keys, in the shape's order. */
function ordered(value: unknown, shape: Leaf): unknown {
  if (Array.isArray(value)) return value.map((element) => ordered(element, shape))
  if (shape === true || typeof value !== 'object' || value === null) return value
  const properties = new Map(Object.entries(value))
  return Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => [key, ordered(properties.get(key), inner)]),
  )
}

/** `report.json`: the whole report with the keys in the model's order, and nothing else; ends with a newline. */
export function toJson(report: Report): string {
  return `${JSON.stringify(ordered(report, REPORT_SHAPE), null, 2)}\n`
}

/** `provenance.json`; ends with a newline. */
export function provenanceJson(provenance: Provenance): string {
  return `${JSON.stringify(ordered(provenance, PROVENANCE_SHAPE), null, 2)}\n`
}
