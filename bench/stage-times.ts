/** Lines of a log, with the seconds at which each came. */
export type TimedLog = readonly { readonly line: string; readonly at: number }[]

/** As the runner writes a group that readers can fold. */
const GROUP = '##[group]'
const GROUP_END = '##[endgroup]'

/** The stages of a run that set up the host; CRI-O's own start comes after them. */
const SETUP_STAGES = ['Prepare the host', 'Install CRI-O']
const START_STAGE = 'Start CRI-O'
const RESTORE_TITLE = 'Restore the host: '
const RESTORED = 'The host is restored.'

/** From the title of "Prepare the host" to the end of "Install CRI-O", without what may come between. */
export function hostSetupIn(log: TimedLog): number {
  return SETUP_STAGES.map((name) => {
    const title = indexOf(log, name, (line) => line === GROUP + name)
    return at(log, endOf(log, title, name)) - at(log, title)
  }).reduce((sum, seconds) => sum + seconds, 0)
}

/** From the start of the restoration until the host is restored. */
export function hostRestoreIn(log: TimedLog): number {
  const title = indexOf(log, RESTORE_TITLE, (line) => line.startsWith(GROUP + RESTORE_TITLE))
  return (
    at(
      log,
      indexOf(log, RESTORED, (line) => line === RESTORED),
    ) - at(log, title)
  )
}

/** From the start of the log's process until CRI-O is up and known to be the planned one. */
export function nodeReadyIn(log: TimedLog): number {
  const title = indexOf(log, START_STAGE, (line) => line === GROUP + START_STAGE)
  return at(log, endOf(log, title, START_STAGE))
}

function endOf(log: TimedLog, title: number, name: string): number {
  return indexOf(log, `an end of ${name}`, (line, index) => index > title && line === GROUP_END)
}

/** @throws Error when no line is the wanted one: times of something else would pass for the result */
function indexOf(
  log: TimedLog,
  what: string,
  isWanted: (line: string, index: number) => boolean,
): number {
  const found = log.findIndex(({ line }, index) => isWanted(line, index))
  if (found < 0) throw new Error(`The log of the run does not have "${what}"`)
  return found
}

function at(log: TimedLog, index: number): number {
  return log[index]?.at ?? Number.NaN
}
