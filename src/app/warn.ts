import type { Run } from './run.ts'

/** Tells the log and the report of what does not stop a run. */
export function warn({ deps, record }: Pick<Run, 'deps' | 'record'>, text: string): void {
  deps.log.warning(text)
  record.append({ event: 'warning', text })
}
