/** Names of the files in the report directory of a night. */
export const NIGHT_FILES = {
  night: 'night.json',
  summary: 'summary.md',
  html: 'report.html',
} as const
