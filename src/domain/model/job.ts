/**
 * The witnesses of how a job of any CI system ended, apart from the reports of its suite. `log`: the job's own output.
 * `start`: what the ginkgo command, the test binary or the build said about a suite that did not start.
 * `steps`: failed steps of kubetest2. `prowjob`, `finished` and `pod`: Prow's files. `system`: the machine's system logs.
 */
export type JobWitness = 'log' | 'start' | 'steps' | 'prowjob' | 'finished' | 'pod' | 'system'

/** A line of a witness. Untrusted. */
export interface JobLine {
  /** The name of its file. */
  readonly file: string
  readonly text: string
}

/** What the witnesses say, each in the order of its file. */
export type JobEvidence = Readonly<Partial<Record<JobWitness, readonly JobLine[]>>>
