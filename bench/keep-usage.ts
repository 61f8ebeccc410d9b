// Loaded into a process before its program (`node --import`): writes the most resident memory that it had, in kilobytes,
// into the file that the variable names.
import { writeFileSync } from 'node:fs'

const file = process.env['BENCH_USAGE_FILE'] ?? ''

process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
