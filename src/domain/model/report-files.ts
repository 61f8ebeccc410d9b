/** Names of the files and folders in the report directory. */
export const REPORT_FILES = {
  report: 'report.json',
  summary: 'summary.md',
  ginkgo: 'ginkgo.json',
  junit: 'junit.xml',
  console: 'console.log',
  /** The suite with the specs that ran before the others, in the same layout. */
  first: 'first',
  /** The rerun of failed specs, in the same layout. */
  rerun: 'rerun',
  logs: 'logs',
  config: 'config',
  provenance: 'provenance.json',
  journal: 'journal.jsonl',
  /** The run for other tools, in the layout of a build of Prow. */
  export: 'export',
} as const

/**
 * The files for other tools, in the layout of a build of Prow (kubernetes/test-infra, gubernator/README.md), so that the
 * content of the directory is the build. The name of the JUnit file is one that testgrid and Prow look for.
 */
export const EXPORT_FILES = {
  started: 'started.json',
  finished: 'finished.json',
  log: 'build-log.txt',
  junit: 'artifacts/junit_crio-node-e2e.xml',
  ctrf: 'artifacts/ctrf.json',
} as const

/** Names of the files and folders in the report directories of the actions that judge a night and search. */
export const NIGHT_FILES = {
  night: 'night.json',
  summary: REPORT_FILES.summary,
  blame: 'blame.json',
  html: 'report.html',
  history: 'history',
} as const

/** The file in the report directory that lists what runs wrote there. Nothing else in it is ever replaced. */
export const REPORT_MARKER = '.crio-node-e2e.json'
