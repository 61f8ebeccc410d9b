import { type CommandDeps, EXIT_DEADLINE } from '../adapters/exec.ts'
import { RunError } from '../domain/errors.ts'
import { fieldsOf, textOf } from '../domain/fields.ts'
import { parseJson } from '../domain/json.ts'
import { type PullFailure, readPullFailure } from '../domain/judgement/pull-failure.ts'
import { messageIn } from '../domain/logs/log-line.ts'
import { registryOf, type WantedImage } from '../domain/request/images.ts'
import { formatDuration, plainLine, plural, truncate } from '../domain/text.ts'
import { runCrictl, type ServiceDeps } from './service.ts'

/** Parallel pulls. */
const PARALLEL_PULLS = 3
/** One pull. */
const PULL_SECONDS = 180
/** All pulls together; after that, specs pull the rest themselves. */
const ALL_PULLS_SECONDS = 600
/** Before the second and the third attempt. */
const PAUSES_MILLISECONDS = [1000, 4000]
/** A registry is unreachable when it does not respond for so many images. */
const IMAGES_UNTIL_AWAY = 2
const SHOWN_WORDS = 400

export interface PullDeps extends ServiceDeps {
  readonly now: () => Date
  /** Adds a warning to the report. */
  readonly warn: (text: string) => void
}

/** Limits of pulling. */
interface Limits {
  readonly crictl: string
  readonly isOver: () => boolean
  readonly secondsLeft: () => number
}

interface FailedPull extends PullFailure {
  readonly image: WantedImage
}

/** The pause image of CRI-O, or null when it does not report one (cri-o/cri-o server/runtime_status.go). */
export async function pauseImage(deps: CommandDeps, crictl: string): Promise<string | null> {
  const { stdout } = await runCrictl(deps, crictl, ['info'])
  const config = fieldsOf<'sandboxImage'>(fieldsOf<'config'>(parseJson(stdout)).config)
  return textOf(config.sandboxImage) || null
}

/**
 * Lets CRI-O pull images, some in parallel. A failure with a cause on the node is only a warning: it may be a bug of
 * CRI-O, and specs show it as such.
 * @throws RunError (environment, image-pull) with all failures, when a registry refuses a needed image, or does not
 *   respond for several
 */
export async function pullImages(
  deps: PullDeps,
  crictl: string,
  images: readonly WantedImage[],
): Promise<void> {
  const startedAt = deps.now().getTime()
  const secondsLeft = () => ALL_PULLS_SECONDS - (deps.now().getTime() - startedAt) / 1000
  const waiting = images.toSorted((one, other) => Number(other.needed) - Number(one.needed))
  const failed: FailedPull[] = []
  const answered = new Set<string>()
  let pulled = 0
  const isOver = () => secondsLeft() <= 0 || unreachableRegistry(failed, answered) !== null
  const worker = async () => {
    for (let image = waiting.shift(); image !== undefined; image = waiting.shift()) {
      const failure = await pullWithRetries(deps, image.name, { crictl, isOver, secondsLeft })
      if (failure === null) pulled += 1
      else failed.push({ ...failure, image })
      if (failure?.kind !== 'unreachable') answered.add(registryOf(image.name))
      deps.log.progress(`${pulled} of ${plural(images.length, 'image')} pulled`)
      if (isOver()) return
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_PULLS }, worker))
  judgePulls(deps, failed, answered)
  if (waiting.length > 0) {
    deps.warn(
      `${plural(waiting.length, 'image')} not pulled within ${formatDuration(ALL_PULLS_SECONDS)}; specs pull them when they need them`,
    )
  }
}

/** Turns failures into warnings, or into the end of the run. */
function judgePulls(
  { warn }: PullDeps,
  failed: readonly FailedPull[],
  answered: ReadonlySet<string>,
): void {
  const away = unreachableRegistry(failed, answered)
  const decisive = failed.filter(
    ({ image, kind }) =>
      kind !== 'node' &&
      (image.needed || (kind === 'unreachable' && registryOf(image.name) === away)),
  )
  if (decisive.length > 0) throw cannotPull(decisive, away)
  for (const { image, message } of failed) {
    warn(
      `CRI-O cannot pull ${plainLine(image.name)}: ${shown(message)}. Specs that need it try again, and may fail`,
    )
  }
}

/** A registry that did not respond for several images, and for none of the others. */
function unreachableRegistry(
  failed: readonly FailedPull[],
  answered: ReadonlySet<string>,
): string | null {
  const silent = failed
    .filter(({ kind }) => kind === 'unreachable')
    .map(({ image }) => registryOf(image.name))
  return (
    silent.find(
      (registry) =>
        !answered.has(registry) &&
        silent.filter((other) => other === registry).length >= IMAGES_UNTIL_AWAY,
    ) ?? null
  )
}

function cannotPull(failed: readonly FailedPull[], away: string | null): RunError {
  const [first] = failed
  const name = plainLine(first?.image.name ?? '')
  const registries = [...new Set(failed.map(({ image }) => registryOf(image.name)))].join(', ')
  const more = failed.length > 1 ? ` and ${plural(failed.length - 1, 'more image')}` : ''
  return new RunError({
    kind: 'environment',
    reason: 'image-pull',
    message:
      away === null
        ? `CRI-O cannot pull ${name}${more}, which the selected specs need`
        : `The registry ${away} does not respond: CRI-O cannot pull ${name}${more}`,
    cause: shown(first?.message ?? ''),
    remedy: `check ${registries}, its rate limits and the network, or set a mirror in registry-mirrors; pull-images: none leaves pulling to the specs`,
    evidence: failed.map(({ image, message }) => `${plainLine(image.name)}: ${shown(message)}`),
  })
}

/** Pulls one image, with retries where they may help; returns the last failure. */
async function pullWithRetries(
  deps: PullDeps,
  image: string,
  { crictl, isOver, secondsLeft }: Limits,
): Promise<PullFailure | null> {
  for (let attempt = 0; ; attempt++) {
    const seconds = Math.ceil(Math.max(1, Math.min(PULL_SECONDS, secondsLeft())))
    const failure = await pull(deps, crictl, image, seconds)
    const pause = PAUSES_MILLISECONDS[attempt]
    if (failure === null || failure.kind === 'refused' || pause === undefined || isOver()) {
      return failure
    }
    deps.log.info(
      `Pull of ${image} failed, again in ${formatDuration(pause / 1000)}: ${shown(failure.message)}`,
    )
    await deps.sleep(pause)
  }
}

async function pull(
  deps: PullDeps,
  crictl: string,
  image: string,
  deadlineSeconds: number,
): Promise<PullFailure | null> {
  const { exitCode, stderr } = await runCrictl(deps, crictl, ['pull', image], deadlineSeconds)
  if (exitCode === 0) return null
  if (exitCode === EXIT_DEADLINE) {
    return readPullFailure(
      image,
      `context deadline exceeded after ${formatDuration(deadlineSeconds)}`,
    )
  }
  return readPullFailure(image, messageIn(stderr))
}

function shown(words: string): string {
  return truncate(words, SHOWN_WORDS)
}
