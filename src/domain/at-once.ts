/**
 * Promise.all that waits until all promises have settled before it throws. Otherwise, commands that still run after an
 * error could change the machine while it is restored.
 */
export async function atOnce<const T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
