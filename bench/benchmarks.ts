import { measureRecall, type OrderName } from './budget-recall.ts'
import { measureBundles } from './bundle-size.ts'
import { measureColdStart } from './cold-start.ts'
import {
  measureFetchAgainstShell,
  measureFetchAgainstToolkit,
  measureFetchMemory,
  measureWarmFetch,
} from './fetch.ts'
import { historyKilobytes, measureHistoryLoad } from './history.ts'
import {
  htmlKilobytes,
  measureHtmlInteractive,
  measureHtmlRender,
  measureHtmlRenderMemory,
} from './html.ts'
import { measureOverheadRatio } from './overhead-ratio.ts'
import {
  type JUnitReaderName,
  measureJUnitMemory,
  measureJUnitSpeed,
  measureLogSpeed,
} from './read-speed.ts'
import { measureReportMemory, measureReportSeconds } from './report-bounds.ts'
import { measureShardMakespan } from './shard-makespan.ts'
import {
  measureHostRestore,
  measureHostSetup,
  measureNodeReady,
  measureOverhead,
} from './short-runs.ts'
import type { Row } from './table.ts'

/** One number that shows whether the action is fast enough, or small enough. */
export interface Benchmark extends Omit<Row, 'value'> {
  /**
   * Measures it. What is compared, and why that is fair, stands at each function.
   * @param progress gets a line whenever a part is done
   */
  readonly measure: (progress: (text: string) => void) => number | Promise<number>
}

/** All benchmarks; names are the keys of the JSON output. */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    name: 'coldStartRatio',
    what: 'first line of dist/main ÷ of a do-nothing bundle with the same toolkit packages',
    unit: '',
    target: 1.3,
    measure: measureColdStart,
  },
  {
    name: 'bundleKB',
    what: 'size of all files in dist/',
    unit: 'kB',
    target: 4000,
    measure: measureBundles,
  },
  {
    name: 'overheadSeconds',
    what: 'main and post of a short run in the sandbox, without the suite',
    unit: 's',
    target: 5,
    measure: measureOverhead,
  },
  {
    name: 'hostSetupSeconds',
    what: 'preparing the machine and installing CRI-O in such a run, without downloads and the start of CRI-O',
    unit: 's',
    target: 2,
    measure: measureHostSetup,
  },
  {
    name: 'hostRestoreSeconds',
    what: 'giving the machine back completely at the end of such a run',
    unit: 's',
    target: 2,
    measure: measureHostRestore,
  },
  {
    name: 'nodeReadySeconds',
    what: 'from the start of main to a CRI-O that is up in such a run',
    unit: 's',
    target: null,
    measure: measureNodeReady,
  },
  {
    name: 'overheadRatio',
    what: 'whole run of 60 specs of 1 s ÷ the bare ginkgo command with the same specs',
    unit: '',
    target: 1.1,
    measure: measureOverheadRatio,
  },
  {
    name: 'fetchColdVsShell',
    what: 'fetch of 600 MB, verified and unpacked ÷ curl, sha512sum and tar one after the other',
    unit: '',
    target: 0.9,
    measure: measureFetchAgainstShell,
  },
  {
    name: 'fetchColdVsToolCache',
    what: 'the same ÷ downloadTool, a digest and extractTar',
    unit: '',
    target: 0.8,
    measure: measureFetchAgainstToolkit,
  },
  {
    name: 'fetchWarmSeconds',
    what: "all of a run's files out of the tool cache, verified",
    unit: 's',
    target: 2,
    measure: measureWarmFetch,
  },
  {
    name: 'fetchPeakMemoryMB',
    what: 'resident memory of a process that does the cold fetch',
    unit: 'MB',
    target: 200,
    measure: measureFetchMemory,
  },
  {
    name: 'reportWorstSeconds',
    what: 'report on artifacts of any size or malice, the slowest of them',
    unit: 's',
    target: 10,
    measure: measureReportSeconds,
  },
  {
    name: 'reportWorstMB',
    what: 'resident memory of the same, the largest',
    unit: 'MB',
    target: 400,
    measure: measureReportMemory,
  },
  {
    name: 'reportReadMBps',
    what: 'reading of a complete JUnit report of 200 MB',
    unit: 'MB/s',
    target: 300,
    moreIsBetter: true,
    measure: measureJUnitSpeed('own'),
  },
  {
    name: 'reportReadPeakMB',
    what: 'resident memory of the process that does so',
    unit: 'MB',
    target: 150,
    measure: measureJUnitMemory('own'),
  },
  ...readingOf('dorny', 'the parser of dorny/test-reporter'),
  ...readingOf('mikepenz', 'the parser of mikepenz/action-junit-report'),
  ...readingOf('ctrf', 'junit-to-ctrf'),
  {
    name: 'logReadMBps',
    what: 'reading of 500 MB of debug log of CRI-O, for services and for 20 failing specs',
    unit: 'MB/s',
    target: null,
    measure: measureLogSpeed,
  },
  {
    name: 'historyKB',
    what: 'the file of a history of 1,200 specs over 200 runs',
    unit: 'kB',
    target: 500,
    measure: () => historyKilobytes('lines'),
  },
  {
    name: 'historyLoadMs',
    what: 'reading it: parsing, validation and decoding',
    unit: 'ms',
    target: 100,
    measure: measureHistoryLoad('lines'),
  },
  {
    name: 'plainHistoryKB',
    what: 'the same history as one JSON object with an object for each result',
    unit: 'kB',
    target: null,
    measure: () => historyKilobytes('plain'),
  },
  {
    name: 'plainHistoryLoadMs',
    what: 'JSON.parse of it, without validation',
    unit: 'ms',
    target: null,
    measure: measureHistoryLoad('plain'),
  },
  {
    name: 'htmlKB',
    what: 'the HTML report of a night with 1,200 specs over 200 runs',
    unit: 'kB',
    target: 1_500,
    measure: () => htmlKilobytes('own'),
  },
  {
    name: 'htmlInteractiveMs',
    what: 'opening its grid in Chromium, until it can be used',
    unit: 'ms',
    target: 1_000,
    measure: measureHtmlInteractive('own'),
  },
  {
    name: 'htmlRenderMs',
    what: 'making it, packing included',
    unit: 'ms',
    target: null,
    measure: measureHtmlRender,
  },
  {
    name: 'htmlRenderMB',
    what: 'resident memory that this adds',
    unit: 'MB',
    target: null,
    measure: measureHtmlRenderMemory,
  },
  {
    name: 'plainHtmlKB',
    what: 'the same results as a plain HTML table',
    unit: 'kB',
    target: null,
    measure: () => htmlKilobytes('plain'),
  },
  {
    name: 'plainHtmlInteractiveMs',
    what: 'opening that table',
    unit: 'ms',
    target: null,
    measure: measureHtmlInteractive('plain'),
  },
  ...recallOf('budgetRecall', 'own', 'of its time in the order of a time budget', [0.5, 0.71]),
  ...recallOf('randomRecall', 'random', 'of its time in random order', [null, null]),
  ...recallOf('lastFailedRecall', 'lastFailed', 'of its time with what failed last first', [
    null,
    null,
  ]),
  {
    name: 'shardMakespan',
    what: 'time of the longest of 2 to 8 shards ÷ the lower bound, by durations of earlier cycles',
    unit: '',
    target: 1.15,
    measure: measureShardMakespan,
  },
]

/** The benchmarks of an order of tests, at a quarter and a half of the time. */
function recallOf(
  name: string,
  order: OrderName,
  what: string,
  [quarter, half]: readonly [number | null, number | null],
): readonly Benchmark[] {
  return [
    { percent: 25, target: quarter },
    { percent: 50, target: half },
  ].map(({ percent, target }) => ({
    name: `${name}${percent}`,
    what: `share of the failing tests of a cycle that are found in ${percent} % ${what}`,
    unit: '',
    target,
    moreIsBetter: true,
    measure: measureRecall(order, percent / 100),
  }))
}

/** The benchmarks of another reader of JUnit, with a report of 50 MB. */
function readingOf(reader: JUnitReaderName, what: string): readonly Benchmark[] {
  return [
    {
      name: `${reader}ReadMBps`,
      what: `the same by ${what}, of 50 MB`,
      unit: 'MB/s',
      target: null,
      measure: measureJUnitSpeed(reader),
    },
    {
      name: `${reader}ReadPeakMB`,
      what: 'resident memory of the process that does so',
      unit: 'MB',
      target: null,
      measure: measureJUnitMemory(reader),
    },
  ]
}
