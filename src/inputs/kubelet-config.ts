import { KUBELET_CONFIG_TYPE } from '../domain/request/kubelet.ts'
import type { KubeletConfig } from '../domain/request/request.ts'
import type { InputContext } from './input-context.ts'
import { accept, andThen, type Parsed, type Problem } from './parsed.ts'
import { parseYamlInput } from './yaml.ts'

/** Parses the `kubelet-config` input: a file or a text with one KubeletConfiguration, or null for none. */
export function parseKubeletConfig(
  given: string,
  context: InputContext,
): Parsed<KubeletConfig | null> {
  if (given === '') return accept(null)
  return andThen(parseYamlInput(given, context), ({ text, fields, where }) => {
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
