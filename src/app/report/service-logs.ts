import { createServiceReader, mergeTraces } from '../../domain/logs/service-reader.ts'
import type { ServiceTraces } from '../../domain/model/service-traces.ts'
import type { LogPaths } from './logs.ts'
import { eachLine } from './text-file.ts'

/** Logs that show the life of services: their own, and those of the suite's services, the kernel and the system. */
const READ = ['crio.log', 'kubelet.log', 'services.log', 'kern.log', 'system.log']

/**
 * What the logs show of CRI-O and the kubelet. Each log is read once, line by line.
 * @param reference a time near the run, ISO 8601: some logs have neither year nor zone
 */
export async function serviceTracesIn(logs: LogPaths, reference: string): Promise<ServiceTraces> {
  const found: ServiceTraces[] = []
  for (const log of READ) {
    const parts = logs[log]
    if (parts === undefined) continue
    const reader = createServiceReader(log, reference)
    for (const path of parts) await eachLine(path, (line) => reader.push(line))
    found.push(reader.traces())
  }
  return mergeTraces(found)
}
