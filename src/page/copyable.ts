import { h } from './dom.ts'

/** What the button says after it was used, and for how long. */
const COPIED = 'Copied'
const SELECTED = 'Selected: copy it with the keyboard'
const SAID_FOR_MS = 4_000

/** A text that people paste into a terminal, with a button that copies it. */
export function copyable(name: string, text: string): HTMLElement {
  const block = h('pre', { tabindex: 0, role: 'group', 'aria-label': name }, text)
  const said = h('span', { class: 'facts', role: 'status' })
  const button = h(
    'button',
    {
      type: 'button',
      'aria-label': `Copy: ${name}`,
      onclick: () => {
        void copyAndSay(text, block, said)
      },
    },
    'Copy',
  )
  return h('div', { class: 'copyable' }, block, h('p', {}, button, ' ', said))
}

async function copyAndSay(text: string, block: HTMLElement, said: HTMLElement): Promise<void> {
  said.textContent = (await copy(text, block)) ? COPIED : SELECTED
  setTimeout(() => said.replaceChildren(), SAID_FOR_MS)
}

/**
 * Copies a text. A browser can refuse: then the text is selected, and copied in the way that needs no permission.
 * @returns whether it was copied; if not, it is selected
 */
async function copy(text: string, block: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    getSelection()?.selectAllChildren(block)
    return document.execCommand('copy')
  }
}
