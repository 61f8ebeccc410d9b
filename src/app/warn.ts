import type { Run } from './run.ts'

/** Tells what does not stop a run but should be known: in the log now, in every view of the report later. */
export function warn({ deps, record }: Pick<Run, 'deps' | 'record'>, text: string): void {
  deps.log.warning(text)
  record.append({ event: 'warning', text })
}
