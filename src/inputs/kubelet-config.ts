import { KUBELET_CONFIG_TYPE } from '../domain/request/kubelet.ts'
import type { KubeletConfig } from '../domain/request/request.ts'
import type { InputContext } from './input-context.ts'
import { accept, andThen, type Parsed } from './parsed.ts'
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
    const failSwapOn = fields['failSwapOn'] ?? true
    const problems = [
      ...(fields['kind'] === kind
        ? []
        : [{ given: where('kind'), why: `is not of the kind ${kind}` }]),
      ...(typed.apiVersion === apiVersion
        ? []
        : [{ given: where('apiVersion'), why: `is not of the apiVersion ${apiVersion}` }]),
      ...(typeof failSwapOn === 'boolean'
        ? []
        : [{ given: `${where('failSwapOn')}: failSwapOn`, why: 'is neither true nor false' }]),
    ]
    if (problems.length > 0) return { ok: false, problems }
    return accept({ text: 'apiVersion' in fields ? text : JSON.stringify(typed), fields })
  })
}
