// Prints how long the HTML report of a night takes to make, in milliseconds, and how much memory that adds, in megabytes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aNight } from '../__tests__/page/page-night.ts'
import { buildPage } from '../scripts/page.ts'
import { pageData } from '../src/domain/views/html/page.ts'
import { htmlReport } from '../src/publish/html-report.ts'
import { readPageAssets } from '../src/publish/page-assets.ts'
import { commandByHand } from '../src/suite/reproduce.ts'
import { namedSpecs } from './history-nights.ts'

const [specs = 0, runs = 0] = process.argv.slice(2).map(Number)
const directory = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  buildPage(directory)
  const { by, facts } = aNight(namedSpecs(specs), runs)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const startedAt = performance.now()
  const text = htmlReport(
    pageData(by, { byHand: commandByHand, ...facts }),
    readPageAssets(directory),
  )
  const milliseconds = performance.now() - startedAt
  const megabytes = (process.resourceUsage().maxRSS * 1_024 - before) / 1_000_000
  console.log(JSON.stringify({ milliseconds, megabytes, length: text.length }))
} finally {
  rmSync(directory, { recursive: true })
}
