import { KUBELET_CONFIG_TYPE } from '../domain/request/kubelet.ts'
import type { KubeletConfig } from '../domain/request/request.ts'
import type { InputContext } from './input-context.ts'
import { accept, andThen, type Parsed, type Problem } from './parsed.ts'
import { parseYamlFile } from './yaml.ts'

/** Parses the `kubelet-config` input: a file that holds one KubeletConfiguration, or null for none. */
export function parseKubeletConfig(
  path: string,
  context: InputContext,
): Parsed<KubeletConfig | null> {
  if (path === '') return accept(null)
  return andThen(parseYamlFile(path, context), ({ text, fields, where }) => {
    const { kind, apiVersion } = KUBELET_CONFIG_TYPE
    // There is only one version, so a file may leave it out; the kubelet insists on it.
    const typed = { apiVersion, ...fields }
    const problems: Problem[] = []
    const refuseField = (field: string, why: string) =>
      problems.push({ given: `${where(field)}: ${field}`, why })
    if (fields['kind'] !== kind) refuseField('kind', `is not ${kind}`)
    if (typed.apiVersion !== apiVersion) refuseField('apiVersion', `is not ${apiVersion}`)
    if (typeof (fields['failSwapOn'] ?? true) !== 'boolean') {
      refuseField('failSwapOn', 'is neither true nor false')
    }
    if (problems.length > 0) return { ok: false, problems }
    return accept({ text: 'apiVersion' in fields ? text : JSON.stringify(typed), fields })
  })
}
