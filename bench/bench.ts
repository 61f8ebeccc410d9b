// Measures the built action against the simplest thing that a user could do instead. Results go to standard output, what
// is being done to standard error. A missed target does not fail: times depend on the machine.
import { availableParallelism, loadavg } from 'node:os'
import { messageOf } from '../src/domain/errors.ts'
import { BENCHMARKS } from './benchmarks.ts'
import { parseOptions } from './options.ts'
import { formatJson, formatTable, type Row } from './table.ts'

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(
    args,
    BENCHMARKS.map(({ name }) => name),
  )
  console.error(
    `${availableParallelism()} CPUs, load ${loadavg()[0]?.toFixed(1)}: other work on this machine makes times longer`,
  )
  const rows: Row[] = []
  for (const benchmark of BENCHMARKS) {
    if (options.only !== null && options.only !== benchmark.name) continue
    const progress = (text: string) => console.error(`${benchmark.name}: ${text}`)
    const startedAt = performance.now()
    rows.push({ ...benchmark, value: await benchmark.measure(progress) })
    progress(`done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  }
  console.log(options.json ? formatJson(rows) : formatTable(rows))
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
