import { accept, listItems, type Parsed, parseEach, refuse, textLines } from './parsed.ts'

const GATE = /^([A-Za-z][A-Za-z0-9]*)=(true|false)$/

/**
 * Flags of e2e_node.test that this action sets or that would hide the results from it, each with what to do instead.
 * Names are those of kubernetes/kubernetes, test/e2e_node and test/e2e/framework, and of onsi/ginkgo.
 */
const RESERVED: Readonly<Record<string, string>> = {
  'ginkgo.focus': 'use the input focus',
  'ginkgo.focus-file': 'use the input focus',
  'ginkgo.skip': 'use the input skip',
  'ginkgo.skip-file': 'use the input skip',
  'ginkgo.label-filter': 'use the input label-filter',
  'ginkgo.timeout': 'use the input timeout',
  'ginkgo.procs': 'use the input procs',
  'ginkgo.nodes': 'use the input procs',
  'ginkgo.parallel.total': 'use the input procs',
  'ginkgo.parallel.process': 'the action sets it',
  'ginkgo.parallel.host': 'the action sets it',
  'ginkgo.dry-run': 'no spec would run',
  'ginkgo.output-dir': 'use the input report-dir',
  'ginkgo.json-report': 'reports are written to report-dir',
  'ginkgo.junit-report': 'reports are written to report-dir',
  'report-dir': 'use the input report-dir',
  'report-prefix': 'reports are written to report-dir',
  'report-complete-ginkgo': 'reports are written to report-dir',
  'report-complete-junit': 'reports are written to report-dir',
  'container-runtime-endpoint': 'the suite runs on the CRI-O of the input crio',
  'container-runtime-pid-file': 'the suite runs on the CRI-O of the input crio',
  'container-runtime-process-name': 'the suite runs on the CRI-O of the input crio',
  'image-service-endpoint': 'the suite runs on the CRI-O of the input crio',
  'node-name': 'the action sets it',
  'k8s-bin-dir': 'use the input kubernetes',
  'kubelet-config-file': 'use the input kubelet-config',
  'kubelet-flags': 'use the input kubelet-flags',
  'feature-gates': 'use the input feature-gates',
  'service-feature-gates': 'use the input feature-gates',
  'kube-test-repo-list': 'use the input image-repositories',
  'extra-log': "CRI-O's log is kept in report-dir",
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

function parseGate(text: string): Parsed<readonly [string, boolean]> {
  const [, name, value] = GATE.exec(text) ?? []
  if (name !== undefined) return accept([name, value === 'true'])
  const word = text.toLowerCase().endsWith('=false') ? 'false' : 'true'
  return refuse(text, 'is not a name with `=true` or `=false`', `${text.split('=', 1)[0]}=${word}`)
}

/** Reads the `feature-gates` input. */
export function parseFeatureGates(text: string): Parsed<Readonly<Record<string, boolean>>> {
  const gates = parseEach(listItems(text), parseGate)
  if (!gates.ok) return gates
  const names = gates.value.map(([name]) => name)
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined) return refuse(repeated, 'is given more than once')
  return accept(Object.fromEntries(gates.value))
}

function parseFlag(text: string): Parsed<string> {
  if (/^--?[A-Za-z]/.test(text)) return accept(text)
  return refuse(text, 'is not a flag; write a value after its flag and `=`')
}

/** Reads the `kubelet-flags` input. */
export function parseKubeletFlags(text: string): Parsed<readonly string[]> {
  return parseEach(text.split(/\s+/).filter(Boolean), parseFlag)
}

function parseTestArgument(line: string): Parsed<string> {
  const [, name, rest = ''] = /^--?([A-Za-z][\w.-]*)(.*)$/.exec(line) ?? []
  if (name === undefined) return refuse(line, 'is not a flag')
  const instead = Object.hasOwn(RESERVED, name) ? RESERVED[name] : undefined
  if (instead !== undefined) return refuse(line, `cannot be given here: ${instead}`)
  if (rest === '' || rest.startsWith('=')) return accept(line)
  return refuse(
    line,
    'separates flag and value with something other than `=`',
    `--${name}=${rest.trim()}`,
  )
}

/** Reads the `test-args` input. */
export function parseTestArguments(text: string): Parsed<readonly string[]> {
  return parseEach(textLines(text), parseTestArgument)
}
