import { setFlagsFromString } from 'node:v8'

/**
 * V8 lets garbage fill memory while the machine has some: its space for new objects grows to about 100 MB, and that for old
 * ones to four times of what is in use. A reader of large files makes much garbage and keeps little.
 *
 * V8 reads both flags whenever it resizes a space (v8, src/heap/new-spaces.cc and src/heap/heap-controller.cc), so that they
 * work in a running process. Others, such as --max-semi-space-size, do not.
 */
const FLAGS: readonly string[] = [
  // The space for new objects keeps its size.
  '--semi-space-growth-factor=1',
  // Old garbage is collected when the objects in use have doubled.
  '--heap-growing-percent=100',
]

/** Lets this process use less memory, and about a tenth more time on processors. Call it first. */
export function saveMemory(): void {
  for (const flag of FLAGS) setFlagsFromString(flag)
}
