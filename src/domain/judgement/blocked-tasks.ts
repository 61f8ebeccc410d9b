import { timestampOf } from '../logs/timestamp.ts'
import type { RunFacts } from '../model/run-facts.ts'
import type { ServiceName } from '../model/service-traces.ts'
import { plainLine, truncate } from '../text.ts'

/** What the kernel says of processes that wait for a disk, or for a lock of its own (linux, kernel/hung_task.c). */
const BLOCKED =
  /\bkernel: .{0,100}?\btask (crio|conmon|kubelet)\b\S{0,20}:\d{1,10} blocked for more than/
const LISTED = 2
const LINE_LENGTH = 400

/**
 * Lines of the kernel that say why a service does not answer.
 * @param since ISO 8601, or null if not known
 */
export function blockedTasks(
  service: string,
  since: string | null,
  { logs }: RunFacts,
): readonly string[] {
  if (since === null) return []
  return [...(logs.kernel ?? []), ...(logs.system ?? [])]
    .filter((line) => isOf(line, service === 'kubelet' ? 'kubelet' : 'crio'))
    .filter((line) => (timestampOf(line, since) ?? 0) >= Date.parse(since))
    .slice(0, LISTED)
    .map((line) => truncate(plainLine(line), LINE_LENGTH))
}

/** CRI-O waits for its monitors. */
function isOf(line: string, service: ServiceName): boolean {
  const name = BLOCKED.exec(line)?.[1]
  return name !== undefined && (name === 'kubelet') === (service === 'kubelet')
}
