import type { Report } from '../../domain/report/report.ts'
import type { AppDeps } from '../deps.ts'
import { type MainProcess, main } from './main.ts'
import { post } from './post.ts'

/** What a whole run left. */
export interface WholeRun {
  /** Exit code of main. */
  readonly exitCode: number
  /** Null if none could be made. */
  readonly report: Report | null
  /** Whether a signal stopped it. */
  readonly wasCancelled: boolean
}

/** What a whole run needs. */
export interface WholeRunDeps {
  readonly app: AppDeps
  readonly onSignal: MainProcess['onSignal']
  readonly runsDirectory: string
  /** The workspace that main saved for post. */
  readonly workspace: () => string
}

/** A run in this process: main of the action, then post, however main ended. */
export async function wholeRun(
  { app, onSignal, runsDirectory, workspace }: WholeRunDeps,
  read: Parameters<typeof main>[1],
): Promise<WholeRun> {
  const reports: Report[] = []
  const deps: AppDeps = { ...app, show: (report) => void reports.push(report) }
  let signals = 0
  const exitCode = await new Promise<number>((resolve, reject) => {
    const process: MainProcess = {
      onSignal: (handler) =>
        onSignal((signal) => {
          signals += 1
          if (signals > 1) app.log.warning('The run is stopping; the host is restored first')
          handler(signal)
        }),
      exit: resolve,
    }
    main(deps, read, runsDirectory, process).then(resolve, reject)
  })
  await post(deps, workspace())
  return { exitCode, report: reports.at(-1) ?? null, wasCancelled: signals > 0 }
}
