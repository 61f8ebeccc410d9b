import { fieldsOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { parseFeatureGates, parseKubeletFlags } from './arguments.ts'
import { parseTimeLimit } from './limits.ts'
import { accept, andThen, type Parsed, parseEach, quoted, refuse, textLines } from './parsed.ts'
import { endsInQuotes, shellWords } from './shell-words.ts'

/** Arguments of e2e_node.test, without those that have an input of their own: these are given as its value. */
export interface TestArguments {
  readonly testArgs: readonly string[]
  readonly kubeletFlags: readonly string[]
  readonly featureGates: Readonly<Record<string, boolean>>
  readonly timeoutSeconds: number | null
}

export const NO_TEST_ARGUMENTS: TestArguments = {
  testArgs: [],
  kubeletFlags: [],
  featureGates: {},
  timeoutSeconds: null,
}

/**
 * Flags of e2e_node.test that this action sets or that would hide the results from it, each with what to do instead.
 * Names are those of kubernetes/kubernetes, test/e2e_node and test/e2e/framework, and of onsi/ginkgo.
 */
const RESERVED: Readonly<Record<string, string>> = {
  'ginkgo.focus': 'use the input focus',
  'ginkgo.focus-file': 'use focusFiles in a lane of your own',
  'ginkgo.skip': 'use the input skip',
  'ginkgo.skip-file': 'use skipFiles in a lane of your own',
  'ginkgo.label-filter': 'use the input label-filter',
  'ginkgo.procs': 'use the input procs',
  'ginkgo.nodes': 'use the input procs',
  'ginkgo.parallel.total': 'use the input procs',
  'ginkgo.parallel.process': 'the action sets it',
  'ginkgo.parallel.host': 'the action sets it',
  'ginkgo.dry-run': 'no spec would run',
  'ginkgo.sem-ver-filter': 'use the input label-filter',
  'ginkgo.fail-fast': 'specs after the first failure would not run',
  'ginkgo.flake-attempts': 'use the input rerun-failures, so that the report tells flakes',
  'ginkgo.until-it-fails': 'the suite would not end',
  'ginkgo.repeat': 'use the command bisect, or several runs',
  'ginkgo.report-file': 'reports are written to report-dir',
  nodes: 'use the input procs',
  procs: 'use the input procs',
  focus: 'use the input focus',
  skip: 'use the input skip',
  'label-filter': 'use the input label-filter',
  'ginkgo.output-dir': 'use the input report-dir',
  'ginkgo.json-report': 'reports are written to report-dir',
  'ginkgo.junit-report': 'reports are written to report-dir',
  'report-dir': 'use the input report-dir',
  'report-prefix': 'reports are written to report-dir',
  'report-complete-ginkgo': 'reports are written to report-dir',
  'report-complete-junit': 'reports are written to report-dir',
  'node-name': 'the action sets it',
  'k8s-bin-dir': 'use the input kubernetes',
  'kubelet-config-file': 'use the input kubelet-config',
  'kube-test-repo-list': 'use the input image-repositories',
  conformance: 'the suite would start no kubelet',
  'start-services': 'the suite would start no kubelet',
  'stop-services': 'the kubelet would keep running, and its log would be lost',
  'run-services-mode': 'no spec would run',
  'run-kubelet-mode': 'no spec would run',
  'system-validate-mode': 'no spec would run',
  'list-images': 'no spec would run',
  'list-tests': 'no spec would run',
  'list-labels': 'no spec would run',
}

/** The reserved flags without hyphens: Ginkgo also has its older spellings, such as `ginkgo.dryRun`. */
const RESERVED_SPELLINGS = new Map(
  Object.entries(RESERVED).map(([name, instead]) => [spellingOf(name), instead]),
)

function spellingOf(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}

/** Where CRI-O listens (cri-o/cri-o pkg/config/config.go, CrioSocketPath); /var/run is /run. */
const ENDPOINT = /^(?:unix:\/\/)?(?:\/var)?\/run\/crio\/crio\.sock$/
const OTHER_RUNTIME = 'is not of CRI-O, on which the suite runs'

/** What a flag means, by its value. Values that say what the action does anyway mean nothing. */
type Meaning = (value: string) => Parsed<Partial<TestArguments>>

const NOTHING = accept<Partial<TestArguments>>({})

function only(pattern: RegExp): Meaning {
  return (value) => (pattern.test(value) ? NOTHING : refuse(value, OTHER_RUNTIME))
}

const gates: Meaning = (value) =>
  andThen(parseFeatureGates(value), (featureGates) => accept({ featureGates }))

/** Flags that have an input, or that the Prow jobs of CRI-O set to what the action sets. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  'container-runtime-endpoint': only(ENDPOINT),
  'image-service-endpoint': only(ENDPOINT),
  'container-runtime-process-name': only(/^(?:\/[^\0]*\/)?crio$/),
  'container-runtime-pid-file': only(/^$/),
  'kubelet-flags': (value) =>
    andThen(parseKubeletFlags(value), (kubeletFlags) => accept({ kubeletFlags })),
  'feature-gates': gates,
  'service-feature-gates': gates,
  'ginkgo.timeout': (value) =>
    andThen(parseTimeLimit(value), (timeoutSeconds) => accept({ timeoutSeconds })),
  'extra-log': extraLog,
}

/** A log that the suite collects; that of CRI-O is kept anyway. */
function extraLog(value: string): Parsed<Partial<TestArguments>> {
  const name = textOf(fieldsOf<'name'>(parseJson(value)).name)
  if (name === 'crio.log') return NOTHING
  if (/^\w[\w.-]*$/.test(name)) return accept({ testArgs: [`--extra-log=${value}`] })
  return refuse(value, 'is not a JSON object whose "name" is the name of a file')
}

/** Reads the `test-args` input: arguments one per line, or as a Prow job or a shell has them. */
export function parseTestArguments(text: string): Parsed<TestArguments> {
  const words = parseEach(commandLines(text), wordsOfLine)
  return andThen(words, (found) =>
    andThen(parseEach(found.flat(), parseArgument), (parts) => merged(parts)),
  )
}

/** The names by which Prow jobs and Kubernetes' Makefile pass these arguments on. */
const PASSED_ON = /^(?:--(?:node-)?test[-_]args|TEST_ARGS)=/
/** A line on which quotes are those of a shell, and not part of a value such as JSON. */
const QUOTED = /(?:^|=)["']|\s["']-/

/** The lines of the text; one that ends in quotes or with a backslash goes on. */
function commandLines(text: string): readonly string[] {
  const lines: string[] = []
  let open = ''
  for (const line of textLines(text.replace(/\\\r?\n/g, ' '))) {
    open = open === '' ? line : `${open} ${line}`
    if (QUOTED.test(open) && endsInQuotes(open)) continue
    lines.push(open)
    open = ''
  }
  return open === '' ? lines : [...lines, open]
}

function wordsOfLine(line: string): Parsed<readonly string[]> {
  const plain = line.replace(/^- (?=["'-])/, '')
  const whole = onlyWord(plain)
  const rest = PASSED_ON.test(whole) ? whole : plain
  const passed = rest.replace(PASSED_ON, '')
  const text = passed === rest ? rest : onlyWord(passed)
  const words = shellWords(text)
  const isQuoted = QUOTED.test(text)
  if (!words.ok) return isQuoted ? words : accept([text])
  const areFlags = words.value.length > 1 && words.value.every((word) => word.startsWith('-'))
  return isQuoted || areFlags ? words : accept([text])
}

/** The text without the quotes that are around all of it. */
function onlyWord(text: string): string {
  if (!/^["']/.test(text)) return text
  const words = shellWords(text)
  return words.ok && words.value.length === 1 ? (words.value[0] ?? text) : text
}

function parseArgument(argument: string): Parsed<Partial<TestArguments>> {
  const [, name, rest = ''] = /^--?([A-Za-z][\w.-]*)(.*)$/s.exec(argument) ?? []
  if (name === undefined) return refuse(argument, 'is not a flag')
  const instead = RESERVED_SPELLINGS.get(spellingOf(name))
  if (instead !== undefined) return refuse(argument, `cannot be given here: ${instead}`)
  if (rest !== '' && !rest.startsWith('=')) {
    const nearest = `--${name}=${rest.trim()}`
    return refuse(argument, 'separates flag and value with something other than `=`', nearest)
  }
  const meaning = Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined
  if (meaning === undefined) return accept({ testArgs: [argument] })
  if (rest === '') return refuse(argument, 'has no value after `=`')
  const parsed = meaning(rest.slice(1))
  if (parsed.ok) return parsed
  const problems = parsed.problems.map(({ given, why }) => ({
    given: argument,
    why: `has the value ${quoted(given)}, which ${why}`,
  }))
  return { ok: false, problems }
}

function merged(parts: readonly Partial<TestArguments>[]): Parsed<TestArguments> {
  const named = parts.flatMap((part) => Object.entries(part.featureGates ?? {}))
  const featureGates = Object.fromEntries(named)
  const contradiction = named.find(([gate, on]) => featureGates[gate] !== on)
  if (contradiction !== undefined) {
    return refuse(contradiction[0], 'is both true and false; kubelet and API server get the same')
  }
  const limits = parts.flatMap(({ timeoutSeconds }) => timeoutSeconds ?? [])
  return accept({
    testArgs: parts.flatMap((part) => part.testArgs ?? []),
    kubeletFlags: parts.flatMap((part) => part.kubeletFlags ?? []),
    featureGates,
    timeoutSeconds: limits.at(-1) ?? null,
  })
}
