import type { Child } from './dom.ts'

/** What a route shows. */
export interface View {
  /** For the title of the document. */
  readonly title: string
  readonly content: readonly Child[]
  /** Called when the content is in the document. */
  readonly onShown?: () => void
  /** Called before something else is shown, with the content still in the document. */
  readonly onLeft?: () => void
}
