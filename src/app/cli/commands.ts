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
  compare: 'print the differences between two runs, the earlier one first',
} as const

/** The commands by name. */
export const COMMANDS = {
  run: {
    brief: 'run specs on this machine, judge the results, restore the host',
    more: [
      'Does what the action does: downloads the builds, sets up the machine as a node,',
      'runs the suite and prints the summary. Ctrl-C stops the suite, reports and',
      'restores the host. The exit code is 0 if fail-on does not list the result.',
    ],
    takesInputs: true,
    switches: ['markdown'],
    operands: '',
    json: 'the report',
    examples: [
      "run --lane smoke --focus 'Pods should'",
      'run --crio ./bundle --kubernetes ./kubernetes --report-dir ./out',
    ],
  },
  plan: {
    brief: 'download the builds and list the specs that run would run',
    more: ['Changes nothing on the machine and needs no root.'],
    takesInputs: true,
    switches: [],
    operands: '',
    json: 'plan, builds and specs',
    examples: ["plan --crio v1.36.1 --focus 'Pods should'", 'plan --lane serial --json'],
  },
  report: {
    brief: 'judge existing results, such as those of a Prow job',
    more: [
      'Reads Ginkgo reports in JSON, JUnit, the console and the logs of CRI-O and the',
      'kubelet. Finds them in directories by their content. --compare takes two report',
      'directories of crio-node-e2e, or their report.json or provenance.json.',
    ],
    takesInputs: false,
    switches: ['markdown', 'compare'],
    operands: 'PATH...',
    json: 'the report',
    examples: [
      'report ./artifacts',
      'report junit_01.xml build-log.txt --json',
      'report --compare ./yesterday ./today',
    ],
  },
  restore: {
    brief: 'restore the host after a killed run',
    more: [
      'Undoes what runs of this user have changed and not restored. Every run does so',
      'when it begins, except for changes from before the last boot.',
    ],
    takesInputs: false,
    switches: [],
    operands: '',
    json: 'runs with changes and failures',
    examples: ['restore'],
  },
  doctor: {
    brief: 'check whether this machine can run node e2e tests',
    more: ['Lists what a run would find, need and do. Changes nothing on the machine.'],
    takesInputs: false,
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
