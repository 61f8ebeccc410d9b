import type { IgnitionWork } from '../../domain/ignition/work.ts'
import { asRoot, existingPaths, type HostDeps, readSysctls, writeSysctls } from '../host.ts'
import { writeKernelSetting } from '../undo-ignition.ts'

/**
 * Sets parameters and settings of the kernel.
 * @param warn told of what this kernel has not, or does not take
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
    if (absent.length > 0) warn(`Ignition: this kernel has no ${absent.join(', ')}`)
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
    warn(`Ignition: this kernel has no ${path}`)
    return
  }
  const before = (await asRoot(deps, 'cat', ['--', path])).trim()
  deps.journal.record({ kind: 'kernel-setting', path, before })
  await writeKernelSetting(deps, path, value)
  const after = (await asRoot(deps, 'cat', ['--', path])).trim()
  if (after !== value)
    warn(`Ignition: ${path} is ${after}, and not ${value}: the kernel gave no more`)
}
