// Reads a JUnit report in a process of its own: `node bench/read-junit.ts READER FILE`. Prints what it needed as JSON.
import { readFileSync } from 'node:fs'

/**
 * The readers, each in the form in which its project calls it. They give what they read. Each loads its own modules, so that
 * it does not have those of the others in memory.
 */
const READERS: Readonly<Record<string, (path: string) => Promise<() => unknown>>> = {
  /** As `crio-node-e2e report` does. */
  async own(path) {
    const { saveMemory } = await import('../src/adapters/memory.ts')
    const { chunksOf } = await import('../src/app/report/text-file.ts')
    const { createJUnitReader } = await import('../src/domain/results/junit.ts')
    saveMemory()
    return async () => {
      const reader = createJUnitReader()
      for await (const chunk of chunksOf(path)) reader.push(chunk)
      return reader.result()
    }
  },
  /** dorny/test-reporter, src/parsers/java-junit/java-junit-parser.ts */
  async dorny(path) {
    const { parseStringPromise } = await import('xml2js')
    return () => parseStringPromise(readFileSync(path, 'utf8'))
  },
  /** mikepenz/action-junit-report, src/testParser.ts */
  async mikepenz(path) {
    const { xml2json } = await import('xml-js')
    return () => JSON.parse(xml2json(readFileSync(path, 'utf8'), { compact: true }))
  },
  /** ctrf-io/junit-to-ctrf, README.md */
  async ctrf(path) {
    const { convertJUnitToCTRFReport } = await import('junit-to-ctrf')
    return () => convertJUnitToCTRFReport(path, { log: false })
  },
}

const [name = '', path = ''] = process.argv.slice(2)
const run = await READERS[name]?.(path)
const startedAt = performance.now()
const read = await run?.()
const seconds = (performance.now() - startedAt) / 1000
if (read === undefined || read === null) throw new Error(`${name} read nothing of ${path}`)
console.log(JSON.stringify({ seconds, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6 }))
