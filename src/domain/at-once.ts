/**
 * The results of work that goes on at the same time, or the first error in its order, but not before all has ended: nothing
 * goes on behind an error's back, and above all no command that still changes the machine while it is being given back.
 */
export async function atOnce<const T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
