/** The end of the name of a shard, such as `-1-of-3` (domain/plan/job-name.ts). */
export const SHARD_NAME = /-(\d{1,4})-of-(\d{1,4})$/

/**
 * The name of an artifact without the attempt of the workflow run at its end, for instance `crio-node-e2e-serial` for
 * `crio-node-e2e-serial-2`. Another number at the end belongs to the name.
 * @param attempt as the report in it says
 */
export function jobOf(artifact: string, attempt: number): string {
  // The number at the end is that of the shards, not of an attempt.
  if (SHARD_NAME.test(artifact)) return artifact
  const ending = new RegExp(`[-_.](?:a|attempt[-_.]?)?${attempt}$`)
  return artifact.replace(ending, '')
}
