/** Names of the files and folders in the report directory. */
export const REPORT_FILES = {
  report: 'report.json',
  summary: 'summary.md',
  ginkgo: 'ginkgo.json',
  junit: 'junit.xml',
  console: 'console.log',
  logs: 'logs',
  config: 'config',
  provenance: 'provenance.json',
  journal: 'journal.jsonl',
} as const
