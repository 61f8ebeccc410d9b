/** A step that was cancelled in the middle of some work. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'

  /** @param work what was not finished: the rest of a sentence that begins with "while" */
  constructor(work: string) {
    super(`The step was cancelled while ${work}`)
  }
}

/**
 * Does some work until it is done or the step is cancelled. The work itself is not stopped: the process ends soon after.
 * @param name of the work: the rest of a sentence that begins with "while"
 * @throws Cancelled; else what the work throws
 */
export async function untilCancelled<T>(
  cancelled: AbortSignal,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  if (cancelled.aborted) throw new Cancelled(name)
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new Cancelled(name))
  cancelled.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work(), promise])
  } finally {
    cancelled.removeEventListener('abort', stop)
  }
}
