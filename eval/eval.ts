// Says how good grouping, classes, the reading of histories, the search for culprits and alerts are, beside the rules of other projects. Results go to
// standard output, what is being done to standard error. A missed target does not fail.
import { messageOf } from '../src/domain/errors.ts'
import { evaluateAlerts } from './alerts.ts'
import { evaluateBlame } from './blame.ts'
import { type ClassInput, caseInputs, recordingInputs } from './class-inputs.ts'
import { evaluateClasses } from './classes.ts'
import { evaluateClustering, groupingTimes } from './clustering.ts'
import { faultInputs } from './fault-inputs.ts'
import { readSequences } from './history/sequences.ts'
import { evaluateHistory } from './history.ts'
import { type LabelledFailure, labelledFailures } from './labelled-failures.ts'
import { parseOptions } from './options.ts'
import { calibrationTable, mixedGroups, scoreTable, wrongClasses } from './tables.ts'
import { evaluateWeights } from './weights.ts'

const NO_DATA =
  'Without --data and CRIO_NODE_E2E_SHARED_DATA there are no cases, recordings, labelled failures and sequences: only the faults of the sandbox and made sequences are scored.'

async function main(args: readonly string[]): Promise<void> {
  const { data, faults, json } = parseOptions(args, process.env)
  if (data === null) progress(NO_DATA)
  const failures = data === null ? null : readableFailures(data)
  if (data !== null && failures === null) progress(`${data} has no labelled failures`)
  const clustering = failures === null ? null : evaluateClustering(failures)
  const classification = evaluateClasses([
    ...(data === null ? [] : await caseInputs(data)),
    ...(data === null ? [] : await recordingInputs(data)),
    ...(faults ? await playedFaults() : []),
  ])
  const history = evaluateHistory(data === null ? [] : readSequences(data))
  for (const note of history.notes) progress(note)
  const times = failures === null ? {} : groupingTimes(failures)
  progress('a made year of alerts')
  const alerts = evaluateAlerts()
  progress('made regressions')
  const scores = {
    ...clustering?.scores,
    ...times,
    ...classification.scores,
    ...history.scores,
    ...evaluateBlame(),
    ...evaluateWeights(),
    ...alerts,
  }
  if (json) {
    const { wrong, unlabelled, unread } = classification
    const mixed = clustering?.mixed ?? []
    const { calibration } = history
    console.log(JSON.stringify({ ...scores, calibration, wrong, unlabelled, unread, mixed }))
    return
  }
  const parts = [
    scoreTable(scores),
    calibrationTable(history),
    wrongClasses(classification),
    ...(clustering === null ? [] : [mixedGroups(clustering)]),
  ]
  console.log(parts.join('\n\n'))
}

/** Labelled failures that cannot be read are no reason to score nothing. */
function readableFailures(data: string): readonly LabelledFailure[] | null {
  try {
    return labelledFailures(data)
  } catch (error) {
    progress(`The labelled failures are not scored: ${messageOf(error)}`)
    return null
  }
}

/** The sandbox needs Go and a built action. Without them the rest is still worth knowing. */
async function playedFaults(): Promise<readonly ClassInput[]> {
  try {
    return await faultInputs((name) => progress(`fault ${name}`))
  } catch (error) {
    progress(`The faults of the sandbox are not scored: ${messageOf(error)}`)
    return []
  }
}

function progress(text: string): void {
  console.error(text)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
