// Reads the logs of a node in a process of its own: `node bench/read-log.ts FILE`. Prints what it needed as JSON.
import { saveMemory } from '../src/adapters/memory.ts'
import { excerptsFor, logTails } from '../src/app/report/logs.ts'
import { serviceTracesIn } from '../src/app/report/service-logs.ts'
import { NO_DETAILS, type SpecResult } from '../src/domain/model/results.ts'
import { isoAt } from './log-texts.ts'

const FAILED = 20
const SECONDS = 30

const [path = ''] = process.argv.slice(2)
const failed = Array.from({ length: FAILED }, (_, index): SpecResult => {
  const at = isoAt(60 + index * SECONDS)
  return {
    ...NO_DETAILS,
    id: `spec ${index}`,
    outcome: 'failed',
    seconds: SECONDS,
    failure: { message: `pod "pod-${index}" did not start`, location: null, stackTrace: '', at },
  }
})

saveMemory()
const logs = { 'crio.log': [path] }
const startedAt = performance.now()
await logTails(logs, console.error)
await serviceTracesIn(logs, isoAt(0))
const excerpts = await excerptsFor(failed, isoAt(0), logs, console.error)
const seconds = (performance.now() - startedAt) / 1000
if (excerpts.size !== FAILED) throw new Error(`only ${excerpts.size} specs have lines`)
console.log(JSON.stringify({ seconds, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6 }))
