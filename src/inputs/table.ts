import { DEFAULT_LANE, LANES } from '../domain/plan/lanes.ts'
import type { FailOn } from '../domain/plan/plan.ts'
import { parseFeatureGates, parseKubeletFlags, parseTestArguments, wordsOf } from './arguments.ts'
import { parseCrio, parseKubernetes } from './builds.ts'
import { parseCrioConfig, parseKubeletConfig } from './configuration.ts'
import { parseProcs, parseTimeout } from './limits.ts'
import { accept, type Parsed } from './parsed.ts'
import { parseMirror, parseReportDirectory } from './places.ts'
import { parseFilter, parseLane, parseSkipList } from './selection.ts'
import type { Surroundings } from './surroundings.ts'

/** One input. */
export interface Input<T> {
  /**
   * Value when the input is absent or empty. The runner knows defaults too, but a workflow that hands an unset value
   * on makes the input empty. Equal to action.yml, unless that has an expression.
   */
  readonly fallback: string
  /** A value that a user could give; shown in the documentation. */
  readonly example: string
  /** All that is valid, in a few words; shown where a value is not. */
  readonly allowed: string
  readonly parse: (text: string, around: Surroundings) => Parsed<T>
}

const FAIL_ON: readonly FailOn[] = ['failed', 'environment', 'incomplete']

/** Every input by its name in action.yml, in the same order. */
export const INPUTS = {
  crio: {
    fallback: 'main',
    example: 'v1.36.1',
    allowed:
      '`main`, a release tag such as `v1.36.1`, or a directory that starts with `/`, `./` or `../`',
    parse: parseCrio,
  },
  kubernetes: {
    fallback: 'main',
    example: 'v1.37.0-alpha.0.123+abcdef0123456',
    allowed:
      '`main`, the version of a CI build such as `v1.37.0-alpha.0.123+abcdef0123456`, or a directory that starts with `/`, `./` or `../`',
    parse: parseKubernetes,
  },
  lane: {
    fallback: DEFAULT_LANE,
    example: 'smoke',
    allowed: LANES.map(({ name }) => `\`${name}\``).join(', '),
    parse: parseLane,
  },
  focus: {
    fallback: '',
    example: 'Pods should .* be updated',
    allowed: 'one line',
    parse: parseFilter,
  },
  skip: {
    fallback: '',
    example: 'Summary API|MirrorPod',
    allowed: 'one line',
    parse: parseFilter,
  },
  'label-filter': {
    fallback: '',
    example: 'NodeConformance && !Slow',
    allowed: 'one line',
    parse: parseFilter,
  },
  'skip-list': {
    fallback: 'default',
    example: './skips.json',
    allowed: '`default`, `none`, or a JSON file with a list of `{"text", "reason", "link"}`',
    parse: parseSkipList,
  },
  procs: {
    fallback: 'auto',
    example: '4',
    allowed: '`auto`, or a number from 1 to 32',
    parse: parseProcs,
  },
  timeout: {
    fallback: '60m',
    example: '1h30m',
    allowed: 'a duration from `1m` to `24h`, such as `90s`, `60m` or `1h30m`',
    parse: parseTimeout,
  },
  'crio-config': {
    fallback: '',
    example: './crio.conf.d',
    allowed: 'TOML, or a file or directory with it that starts with `/`, `./` or `../`',
    parse: parseCrioConfig,
  },
  'kubelet-config': {
    fallback: '',
    example: './kubelet.yaml',
    allowed: 'a file that holds one KubeletConfiguration',
    parse: parseKubeletConfig,
  },
  'kubelet-flags': {
    fallback: '',
    example: '--fail-swap-on=false --max-pods=64',
    allowed: 'flags that start with `-`, separated by white space',
    parse: parseKubeletFlags,
  },
  'feature-gates': {
    fallback: '',
    example: 'NodeSwap=true,EventedPLEG=false',
    allowed: 'names with `=true` or `=false`, separated by commas',
    parse: parseFeatureGates,
  },
  'test-args': {
    fallback: '',
    example: '--delete-namespace-on-failure=false',
    allowed: 'flags that start with `-`, one per line',
    parse: parseTestArguments,
  },
  'fail-on': {
    fallback: FAIL_ON.join(','),
    example: 'failed,incomplete',
    allowed: `${FAIL_ON.map((word) => `\`${word}\``).join(', ')}, separated by commas; or \`none\``,
    parse: wordsOf(FAIL_ON),
  },
  'report-dir': {
    fallback: '',
    example: './node-e2e-report',
    allowed: 'a directory below the workspace, or anywhere else',
    parse: parseReportDirectory,
  },
  'mirror-crio': {
    fallback: 'https://storage.googleapis.com/cri-o',
    example: 'https://mirror.example.com/cri-o',
    allowed: 'an http or https URL without credentials and query',
    parse: parseMirror,
  },
  'mirror-kubernetes': {
    fallback: 'https://dl.k8s.io',
    example: 'https://mirror.example.com/k8s',
    allowed: 'an http or https URL without credentials and query',
    parse: parseMirror,
  },
  token: {
    fallback: '',
    example: `\${{ github.token }}`,
    allowed: 'a token',
    parse: (text: string) => accept(text === '' ? null : text),
  },
} satisfies Readonly<Record<string, Input<unknown>>>

/** What the inputs mean, by name. */
export type InputValues = {
  readonly [Name in keyof typeof INPUTS]: (typeof INPUTS)[Name] extends Input<infer T> ? T : never
}
