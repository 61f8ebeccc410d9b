/**
 * Lets at most `most` pieces of work go on at a time, the others wait for their turn. Scenes have pauses of their own,
 * so two at a time need half the time; more would be slower than the patience of the stand-ins.
 */
export function takeTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = most
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
