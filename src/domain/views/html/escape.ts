import { HTML_ENTITIES } from '../html-entities.ts'

const SPECIAL = /[<>&"']/g

/** Untrusted text for an element or a quoted attribute of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, (character) => HTML_ENTITIES[character] ?? '')
}
