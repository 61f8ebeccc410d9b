type Fields = Readonly<Record<string, unknown>>

/** A spec entry of Ginkgo's JSON report, as Go writes it: empty lists are null. */
export function anEntry(overrides: Fields = {}): Fields {
  return {
    ContainerHierarchyTexts: ['[sig-node] Pods'],
    ContainerHierarchyLocations: null,
    ContainerHierarchyLabels: [['sig-node'], null],
    LeafNodeType: 'It',
    LeafNodeLocation: {
      FileName: 'k8s.io/kubernetes/test/e2e/common/node/pods.go',
      LineNumber: 208,
    },
    LeafNodeLabels: ['NodeConformance'],
    LeafNodeText: 'should get a host IP [NodeConformance]',
    State: 'passed',
    StartTime: '2026-11-22T11:00:01.5Z',
    EndTime: '2026-11-22T11:00:03.5Z',
    RunTime: 2_000_000_000,
    ParallelProcess: 1,
    NumAttempts: 1,
    MaxFlakeAttempts: 0,
    ...overrides,
  }
}

/** A spec that the filters left out. */
export function aFilteredEntry(overrides: Fields = {}): Fields {
  return anEntry({
    State: 'skipped',
    EndTime: '0001-01-01T00:00:00Z',
    RunTime: 0,
    NumAttempts: 0,
    ...overrides,
  })
}

/** One suite of the report. */
export function aGinkgoSuite(entries: readonly Fields[] | null, overrides: Fields = {}): Fields {
  return {
    SuitePath: '/suite',
    SuiteDescription: 'E2eNode Suite',
    SuiteSucceeded: true,
    SpecialSuiteFailureReasons: null,
    PreRunStats: { TotalSpecs: 1194, SpecsThatWillRun: entries?.length ?? 0 },
    StartTime: '2026-11-22T11:00:00Z',
    EndTime: '2026-11-22T11:00:10Z',
    RunTime: 10_000_000_000,
    SuiteConfig: { RandomSeed: 7, DryRun: false, Timeout: 3_600_000_000_000, ParallelTotal: 1 },
    SpecReports: entries,
    ...overrides,
  }
}

/** The report's text. */
export function aGinkgoReport(...suites: readonly Fields[]): string {
  return JSON.stringify(suites)
}
