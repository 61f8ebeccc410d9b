/** The name of the program. */
export const PROGRAM = 'crio-node-e2e'

/** A command, as its help shows it. */
export interface Command {
  /** What it does, one line. */
  readonly brief: string
  /** More lines for its own help, at most 80 columns wide. */
  readonly more: readonly string[]
  /** Whether the inputs of the action are its options. */
  readonly takesInputs: boolean
  /** Options with a value, besides inputs. */
  readonly values: readonly (keyof typeof MORE_VALUES)[]
  /** Switches besides those of every command. */
  readonly switches: readonly (keyof typeof MORE_SWITCHES)[]
  /** The name of its operands in the usage line; empty when it takes none. */
  readonly operands: string
  /** What --json prints. */
  readonly json: string
  /** Without the command's name. */
  readonly examples: readonly string[]
}

/** Switches of single commands. */
export const MORE_SWITCHES = {
  markdown: "print the job's summary in Markdown",
  compare: 'print the differences between two runs, earlier first',
  'pull-request': 'judge a pull request by runs of main (--history)',
  csv: 'print CSV instead of JSON (export)',
} as const

/** Options with a value of single commands, besides inputs: the value and what it is for. */
export const MORE_VALUES = {
  from: ['PATH', 'repeat the run of a report; other options come first'],
  history: ['SOURCE', 'judge by earlier runs: a file, directory, URL or OWNER/REPO'],
  lane: ['NAME', 'only this lane (show, export); for runs without one (import)'],
  spec: ['TEXT', 'only specs with this text, in full (show, export)'],
  branch: ['NAME', 'the branch of OWNER/REPO with the histories'],
  days: ['N', 'drop runs that are older than N days (prune)'],
  runs: ['N', 'drop specs that the last N runs did not have (prune)'],
  run: ['ID', 'drop the run with this identifier (prune)'],
  lanes: ['NAMES', 'lanes of the jobs, separated by commas'],
  scenarios: ['NAMES', 'scenarios of the jobs; none: without one; all: each'],
  architectures: ['NAMES', 'amd64, arm64 or both (default: of this machine)'],
  shards: ['N', 'jobs that share each lane, or auto'],
  runners: ['LIST', 'ARCHITECTURE=LABEL[,LABEL...], separated by spaces'],
  good: ['BUILDS', 'when it was green: PART=BUILD ..., a report, or both'],
  bad: ['BUILDS', 'when it is red, in the same way'],
  budget: ['TIME', 'time for the trials (default: 60m)'],
  journal: ['FILE', 'trials so far (default: journal.jsonl in report-dir)'],
  export: ['DIR', 'write JUnit, CTRF and files of a Prow build as well (report)'],
  html: ['FILE', 'write a page for a browser as well (report, history show)'],
  'crio-builds': ['DIR', 'directories with builds of CRI-O, by name'],
  'kubernetes-builds': ['DIR', 'the same with builds of Kubernetes'],
  checkout: ['DIR', 'git checkout of CRI-O or Kubernetes to build'],
  build: ['COMMAND', 'builds a commit of the checkout; no shell'],
  'build-output': ['FOLDER', 'where it leaves programs (default: bin, _output)'],
} as const satisfies Readonly<Record<string, readonly [value: string, brief: string]>>

/** The options of `bisect` that are no inputs. */
export const BISECT_VALUES = [
  'good',
  'bad',
  'budget',
  'journal',
  'crio-builds',
  'kubernetes-builds',
  'checkout',
  'build',
  'build-output',
] as const

/** The commands by name. */
export const COMMANDS = {
  run: {
    brief: 'run specs on this machine, judge the results, restore the host',
    more: [
      'Does what the action does: downloads the builds, sets up the machine as a node,',
      'runs the suite and prints the summary. Ctrl-C stops the suite, reports and',
      'restores the host. The exit code is 0 if fail-on does not list the result.',
      '--from repeats the run of a report directory, with exactly its builds, specs and',
      'configuration. What the report does not have is told before anything is changed.',
    ],
    takesInputs: true,
    values: ['from'],
    switches: ['markdown'],
    operands: '',
    json: 'the report',
    examples: [
      "run --lane smoke --focus 'Pods should'",
      'run --crio ./bundle --kubernetes ./kubernetes --report-dir ./out',
      "run --from ./crio-node-e2e-report --focus 'Pods should'",
    ],
  },
  plan: {
    brief: 'download the builds and list the specs that run would run',
    more: [
      'Changes nothing on the machine and needs no root. With --lanes, --scenarios,',
      '--architectures, --shards or --runners, it prints the jobs of a whole workflow',
      'run, as the plan action plans them; a part is for the option --plan of run.',
    ],
    takesInputs: true,
    values: ['from', 'lanes', 'scenarios', 'architectures', 'shards', 'runners'],
    switches: [],
    operands: '',
    json: 'plan, builds and specs, or jobs',
    examples: [
      "plan --crio v1.36.1 --focus 'Pods should'",
      'plan --lane serial --json',
      'plan --lanes conformance,serial --shards auto',
    ],
  },
  bisect: {
    brief: 'find the part and the commit that broke a spec',
    more: [
      'Runs one spec again and again with builds between a good and a bad one, and says',
      'what is behind it: CRI-O, Kubernetes, both together, a component, the',
      'environment or a flake, and which commit. Each trial is a whole run. Stopped or',
      'killed, it goes on with the trials in its journal. Of two reports, all is tried',
      'that differs: builds, components, and the other inputs together.',
    ],
    takesInputs: true,
    values: [...BISECT_VALUES],
    switches: [],
    operands: '',
    json: 'answer, parts and trials',
    examples: [
      "bisect --good v1.36.1 --bad main --focus 'should be updated'",
      "bisect --good 'crio=1f0c2b6 kubernetes=v1.36.1' \\\n    --bad 'crio=main kubernetes=main' --focus PreStop",
      'bisect --good ./yesterday --bad ./today',
      'bisect --crio-builds ./builds --good 01 --bad 08 --focus PreStop',
      "bisect --checkout ./cri-o --build 'make binaries' \\\n    --good main --bad HEAD --focus PreStop",
    ],
  },
  report: {
    brief: 'judge existing results, such as those of a Prow job',
    more: [
      'Reads Ginkgo reports in JSON, JUnit, the console and the logs of CRI-O and the',
      'kubelet. Finds them in directories by their content. --compare takes two report',
      'directories of crio-node-e2e, or their report.json or provenance.json.',
      '--history judges as the report action does: what is new, since when, what else',
      'changed, and what fails at times. PATH can have the reports of many jobs.',
    ],
    takesInputs: false,
    values: ['history', 'branch', 'html', 'export'],
    switches: ['markdown', 'compare', 'pull-request'],
    operands: 'PATH...',
    json: 'the report, or the night',
    examples: [
      'report ./artifacts',
      'report junit_01.xml build-log.txt --json',
      'report --compare ./yesterday ./today',
      'report ./artifacts --history cri-o/cri-o --html report.html',
    ],
  },
  history: {
    brief: 'show and keep the results of specs over many runs',
    more: [
      'show SOURCE            runs, and specs that fail or are flaky, worst first',
      'import SOURCE PATH...  adds runs: report directories of crio-node-e2e,',
      '                       artifacts of Prow jobs, or directories with many',
      'export SOURCE          one object per result, for other tools',
      'repair SOURCE          writes what can be read of damaged files, keeps these',
      'prune SOURCE           drops runs and specs',
      '',
      'SOURCE is a file, a directory with a file for each lane, a URL, or OWNER/REPO:',
      'the branch crio-node-e2e-history of a public repository, without a token, on the',
      'server GITHUB_SERVER_URL. import, repair and prune write: local files only.',
    ],
    takesInputs: false,
    values: ['lane', 'spec', 'branch', 'html', 'days', 'runs', 'run'],
    switches: ['csv'],
    operands: 'ACTION SOURCE [PATH...]',
    json: 'the results, or what was done',
    examples: [
      'history show cri-o/cri-o --lane conformance',
      'history import ./history ./artifacts/*',
      'history export ./history --csv',
    ],
  },
  restore: {
    brief: 'restore the host after a killed run',
    more: [
      'Undoes what runs of this user have changed and not restored. Every run does so',
      'when it begins, except for changes from before the last boot.',
    ],
    takesInputs: false,
    values: [],
    switches: [],
    operands: '',
    json: 'runs with changes and failures',
    examples: ['restore'],
  },
  doctor: {
    brief: 'check whether this machine can run node e2e tests',
    more: ['Lists what a run would find, need and do. Changes nothing on the machine.'],
    takesInputs: false,
    values: [],
    switches: [],
    operands: '',
    json: 'facts and checks',
    examples: ['doctor', 'doctor --json'],
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof COMMANDS

/** Options of every command. */
export const COMMON_OPTIONS = {
  json: 'print one JSON object',
  help: 'print what the command does, and its options',
  version: 'print the version',
} as const

/** Whether a word is the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
