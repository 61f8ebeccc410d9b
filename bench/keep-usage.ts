// Loaded into a process before its program (`node --import`): writes the most resident memory that it had, and its time on
// processors, into the file that the variable names.
import { writeFileSync } from 'node:fs'

const file = process.env['BENCH_USAGE_FILE'] ?? ''

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = {
    megabytes: (maxRSS * 1024) / 1e6,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  }
  writeFileSync(file, JSON.stringify(usage))
})
