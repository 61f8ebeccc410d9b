import type { IgnitionWork } from '../../domain/ignition/work.ts'
import { asRoot, existingPaths, type HostDeps, readSysctls, writeSysctls } from '../host.ts'
import { writeKernelSetting } from '../undo-ignition.ts'

/**
 * Sets parameters and settings of the kernel.
 * @param warn is called for a parameter that this kernel does not have, or a value that it does not accept
 */
export async function setKernel(
  deps: HostDeps,
  { sysctls, kernelSettings }: Pick<IgnitionWork, 'sysctls' | 'kernelSettings'>,
  warn: (text: string) => void,
): Promise<void> {
  const wanted = Object.entries(sysctls)
  if (wanted.length > 0) {
    const before = await readSysctls(
      deps,
      wanted.map(([key]) => key),
    )
    const absent = wanted.map(([key]) => key).filter((key) => !Object.hasOwn(before, key))
    if (absent.length > 0) warn(`Ignition: this kernel does not have ${absent.join(', ')}`)
    deps.journal.record({ kind: 'sysctls', before })
    const differs = ([key, value]: readonly [string, string]) =>
      Object.hasOwn(before, key) && before[key] !== value
    await writeSysctls(deps, wanted.filter(differs))
  }
  for (const { path, value } of kernelSettings) await setOne(deps, path, value, warn)
}

async function setOne(
  deps: HostDeps,
  path: string,
  value: string,
  warn: (text: string) => void,
): Promise<void> {
  const existing = await existingPaths(deps, [path])
  if (!existing.has(path)) {
    warn(`Ignition: this kernel does not have ${path}`)
    return
  }
  const before = (await asRoot(deps, 'cat', ['--', path])).trim()
  deps.journal.record({ kind: 'kernel-setting', path, before })
  await writeKernelSetting(deps, path, value)
  const after = (await asRoot(deps, 'cat', ['--', path])).trim()
  if (after !== value)
    warn(`Ignition: ${path} is ${after}, not ${value}: the kernel did not accept more`)
}
