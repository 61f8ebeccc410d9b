import { h } from './dom.ts'

/** A control with its label. */
export function label(text: string, control: HTMLElement): HTMLElement {
  return h('label', {}, h('span', {}, text), control)
}

/** A choice. A value that is none of the options is shown as one. */
export function select(
  name: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
): HTMLSelectElement {
  const isKnown = options.some(([option]) => option === value)
  const all = isKnown ? options : [...options, [value, `${value} (not here)`] as const]
  return h(
    'select',
    { name },
    ...all.map(([option, text]) =>
      h('option', { value: option, selected: option === value }, text),
    ),
  )
}
