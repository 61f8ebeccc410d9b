import { LOG_LEVELS, MONITORS, OCI_RUNTIMES } from '../domain/request/crio-settings.ts'
import { LANES } from '../domain/request/lanes.ts'
import { type FailOn, PULL_CHOICES, type RestorePolicy } from '../domain/request/request.ts'
import { SCENARIOS } from '../domain/request/scenarios.ts'
import { parseFeatureGates, parseKubeletFlags } from './arguments.ts'
import { BUDGET_INPUTS } from './budget.ts'
import { parseCrio, parseKubernetes } from './builds.ts'
import { componentParser } from './components.ts'
import { parseCrioConfig, parseTrustedRoot } from './configuration.ts'
import { parseIgnitionFiles } from './ignition.ts'
import type { Input } from './input.ts'
import { parseKubeletConfig } from './kubelet-config.ts'
import { parseLane } from './lane-file.ts'
import { parseProcs, parseTimeout } from './limits.ts'
import { parseReportDirectory } from './locations.ts'
import { MIRROR_INPUTS } from './mirror-inputs.ts'
import { accept, withValidSuggestions } from './parsed.ts'
import { parsePlanPart } from './plan-part.ts'
import { parseImageRepositories, parseRegistryMirrors } from './registries.ts'
import { DEFAULT_RERUN, parseRerunFailures } from './rerun-failures.ts'
import { NO_SCENARIO, parseScenario } from './scenario.ts'
import { parseFilter } from './selection.ts'
import { parseSkipList } from './skip-list.ts'
import { parseTestArguments } from './test-arguments.ts'
import { optionalWordParser, parseBoolean, wordListParser, wordParser } from './words.ts'

const RESTORE: readonly RestorePolicy[] = ['auto', 'always']
const FAIL_ON: readonly FailOn[] = ['failed', 'environment', 'incomplete']

/** The inputs, each of which suggests only values that it accepts. */
function withParsers<Inputs extends Readonly<Record<string, Input<unknown>>>>(
  inputs: Inputs,
): Inputs {
  for (const input of Object.values(inputs)) {
    Object.assign(input, { parse: withValidSuggestions(input.parse) })
  }
  return inputs
}

function choices(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

/** Every input by its name in action.yml, in the same order. */
export const INPUTS = withParsers({
  crio: {
    brief: 'CRI-O: main, a tag, a commit, pr/N or a path',
    fallback: 'main',
    example: 'v1.36.1',
    allowed:
      '`main`, `main-bundle`, `release-1.N`, `latest`, a tag such as `v1.36.1`, a commit, `pr/N` or `run/N`, the URL of one of these on GitHub, the URL of a bundle, a directory or bundle (`.tar.gz`) that starts with `/`, `./` or `../`, or `ignition`',
    parse: parseCrio,
  },
  kubernetes: {
    brief: 'Kubernetes: main, a version, commit or path',
    fallback: 'main',
    example: 'v1.37.0-alpha.0.123+abcdef0123456',
    allowed:
      '`main`, `main-fast`, `release-1.N`, `latest`, `last-good`, a release such as `v1.36.2`, a CI version such as `v1.37.0-alpha.0.123+abcdef0123456`, a commit, the URL of a build or of an artifact on GitHub, or a directory that starts with `/`, `./` or `../`',
    parse: parseKubernetes,
  },
  crun: {
    brief: 'crun: a version or a path',
    fallback: '',
    example: '1.26',
    allowed: 'a version such as `1.26`, or an executable that starts with `/`, `./` or `../`',
    parse: componentParser('crun'),
  },
  runc: {
    brief: 'runc: a version or a path',
    fallback: '',
    example: 'v1.4.2',
    allowed: 'a version such as `v1.4.2`, or an executable that starts with `/`, `./` or `../`',
    parse: componentParser('runc'),
  },
  conmon: {
    brief: 'conmon: a version or a path',
    fallback: '',
    example: 'v2.2.1',
    allowed: 'a version such as `v2.2.1`, or an executable that starts with `/`, `./` or `../`',
    parse: componentParser('conmon'),
  },
  'conmon-rs': {
    brief: 'conmon-rs: a version or a path',
    fallback: '',
    example: 'v1.0.1',
    allowed: 'a version such as `v1.0.1`, or an executable that starts with `/`, `./` or `../`',
    parse: componentParser('conmon-rs'),
  },
  'cni-plugins': {
    brief: 'CNI plugins: a version or a directory',
    fallback: '',
    example: 'v1.9.1',
    allowed:
      'a version such as `v1.9.1`, or a directory of plugins that starts with `/`, `./` or `../`',
    parse: componentParser('cni-plugins'),
  },
  scenario: {
    brief: 'named node setup',
    fallback: '',
    example: 'evented-pleg',
    allowed: choices([...SCENARIOS.map(({ name }) => name), NO_SCENARIO]),
    parse: parseScenario,
  },
  lane: {
    brief: 'named selection of specs (default: conformance)',
    fallback: '',
    example: 'smoke',
    allowed: `${choices(LANES.map(({ name }) => name))}, a lane in a JSON file, such as \`./lanes.json#name\`, or a lane as a JSON object`,
    parse: parseLane,
  },
  focus: {
    brief: 'run only specs that match this expression',
    fallback: '',
    example: 'Pods should .* be updated',
    allowed: 'one line',
    parse: parseFilter,
  },
  skip: {
    brief: 'do not run specs that match this expression',
    fallback: '',
    example: 'Summary API|MirrorPod',
    allowed: 'one line',
    parse: parseFilter,
  },
  'label-filter': {
    brief: 'Ginkgo label filter; replaces that of the lane',
    fallback: '',
    example: 'NodeConformance && !Slow',
    allowed: 'one line',
    parse: parseFilter,
  },
  'skip-list': {
    brief: 'tracked skips: default, none or a JSON file',
    fallback: 'default',
    example: './skips.json',
    allowed: '`default`, `none`, or a list of skips in JSON or in a JSON file (docs/lanes.md)',
    parse: parseSkipList,
  },
  procs: {
    brief: 'parallel processes, 1 to 32, or auto (default: of the lane)',
    fallback: '',
    example: '4',
    allowed: '`auto`, or a number from 1 to 32',
    parse: parseProcs,
  },
  timeout: {
    brief: 'time limit of the suite (default: of the lane)',
    fallback: '',
    example: '1h30m',
    allowed: 'a duration from `1m` to `24h`, such as `90s`, `60m` or `1h30m`',
    parse: parseTimeout,
  },
  ...BUDGET_INPUTS,
  'rerun-failures': {
    brief: 'run failed specs once more: a budget, or false',
    fallback: DEFAULT_RERUN,
    example: '50 specs, 30m',
    allowed:
      'a number of specs from 1 to 200, a duration from `1m` to `24h`, or both, such as `20 specs, 10m`; `true`; or `false`',
    parse: parseRerunFailures,
  },
  'crio-config': {
    brief: 'CRI-O configuration: TOML, a file or a directory',
    fallback: '',
    example: './crio.conf.d',
    allowed:
      'TOML, a file or directory with it that starts with `/`, `./` or `../`, or a JSON object of file names and TOML',
    parse: parseCrioConfig,
  },
  runtime: {
    brief: 'OCI runtime: crun or runc (default: crun)',
    fallback: '',
    example: 'runc',
    allowed: choices(OCI_RUNTIMES),
    parse: optionalWordParser(OCI_RUNTIMES),
  },
  monitor: {
    brief: 'container monitor: conmon or conmon-rs (default: conmon)',
    fallback: '',
    example: 'conmon-rs',
    allowed: choices(MONITORS),
    parse: optionalWordParser(MONITORS),
  },
  'crio-log-level': {
    brief: 'log level of CRI-O',
    fallback: 'debug',
    example: 'info',
    allowed: choices(LOG_LEVELS),
    parse: wordParser(LOG_LEVELS),
  },
  'registry-mirrors': {
    brief: 'registry mirrors: PREFIX=URL, one per line',
    fallback: '',
    example: 'registry.k8s.io=https://mirror.example.com/k8s',
    allowed:
      'lines of the form `PREFIX=URL`: the start of image names, and an http or https URL without credentials and query',
    parse: parseRegistryMirrors,
  },
  'image-repositories': {
    brief: 'YAML file with registries for the test images',
    fallback: '',
    example: './repositories.yaml',
    allowed: 'YAML that maps the registry names of the suite to registries, or a file with it',
    parse: parseImageRepositories,
  },
  'pull-images': {
    brief: 'images pulled before the suite: auto, none or all',
    fallback: 'auto',
    example: 'none',
    allowed: choices(PULL_CHOICES),
    parse: wordParser(PULL_CHOICES),
  },
  ignition: {
    brief: 'Ignition 3.x configs: paths or URLs, one per line',
    fallback: '',
    example: './crio_swap1g.ign',
    allowed: 'Ignition configs (spec 3.x, JSON): paths or http or https URLs, one per line',
    parse: parseIgnitionFiles,
  },
  'ignition-strict': {
    brief: 'fail if a part of Ignition cannot be applied',
    fallback: 'false',
    example: 'true',
    allowed: '`true` or `false`',
    parse: parseBoolean,
  },
  'kubelet-config': {
    brief: 'KubeletConfiguration: a file or its text',
    fallback: '',
    example: './kubelet.yaml',
    allowed: 'a file or a text with one KubeletConfiguration',
    parse: parseKubeletConfig,
  },
  'kubelet-flags': {
    brief: 'additional kubelet flags',
    fallback: '',
    example: '--fail-swap-on=false --max-pods=64',
    allowed: 'flags that start with `-`, separated by white space',
    parse: parseKubeletFlags,
  },
  'feature-gates': {
    brief: 'feature gates: NAME=true,…',
    fallback: '',
    example: 'NodeSwap=true,EventedPLEG=false',
    allowed: 'names with `=true` or `=false`, separated by commas',
    parse: parseFeatureGates,
  },
  'test-args': {
    brief: 'e2e_node.test arguments, as in a Prow job',
    fallback: '',
    example: '--delete-namespace-on-failure=false',
    allowed: 'flags that start with `-`, one per line or quoted as for a shell',
    parse: parseTestArguments,
  },
  'fail-on': {
    brief: 'results that fail the run, or none',
    fallback: FAIL_ON.join(','),
    example: 'failed,incomplete',
    allowed: `${choices(FAIL_ON)}, separated by commas; or \`none\``,
    parse: wordListParser(FAIL_ON),
  },
  history: {
    brief: 'history of earlier runs (last-good, time-budget)',
    fallback: '',
    example: 'cri-o/cri-o',
    allowed: 'a file, a directory, a URL or `owner/name`',
    parse: (text: string) => accept(text),
  },
  plan: {
    brief: 'part of a plan: its JSON text, or a file',
    fallback: '',
    example: './part.json',
    allowed: 'a `part` of the output `matrix` of the plan action, or a JSON file with one',
    parse: parsePlanPart,
  },
  'report-dir': {
    brief: 'directory for reports and logs (default: crio-node-e2e-report)',
    fallback: '',
    example: './node-e2e-report',
    allowed:
      'a directory that does not contain the workspace and is not inside of a .git directory',
    parse: parseReportDirectory,
  },
  'require-signature': {
    brief: 'reject unsigned CRI-O builds: true or false',
    fallback: 'false',
    example: 'true',
    allowed: '`true` or `false`',
    parse: parseBoolean,
  },
  'trusted-root': {
    brief: 'file with a Sigstore trusted root',
    fallback: '',
    example: './trusted_root.json',
    allowed: 'a JSON file',
    parse: parseTrustedRoot,
  },
  restore: {
    brief: 'undo all changes at the end: auto or always',
    fallback: 'auto',
    example: 'always',
    allowed: choices(RESTORE),
    parse: wordParser(RESTORE),
  },
  'allow-fork-pull-requests': {
    brief: 'run fork pull requests on self-hosted runners',
    fallback: 'false',
    example: 'true',
    allowed: '`true` or `false`',
    parse: parseBoolean,
  },
  ...MIRROR_INPUTS,
  token: {
    brief: 'token for reading the GitHub API',
    fallback: '',
    example: `\${{ github.token }}`,
    allowed: 'a token',
    parse: (text: string) => accept(text === '' ? null : text),
  },
})

/** The parsed inputs by name. */
export type InputValues = {
  readonly [Name in keyof typeof INPUTS]: (typeof INPUTS)[Name] extends Input<infer T> ? T : never
}
