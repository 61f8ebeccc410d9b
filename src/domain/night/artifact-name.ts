/**
 * The name of an artifact without the attempt of the workflow run at its end, for instance `crio-node-e2e-serial` for
 * `crio-node-e2e-serial-2`. Another number at the end belongs to the name.
 * @param attempt as the report in it says
 */
export function jobOf(artifact: string, attempt: number): string {
  const ending = new RegExp(`[-_.](?:a|attempt[-_.]?)?${attempt}$`)
  return artifact.replace(ending, '')
}
