import { styleText } from 'node:util'
import { plainLine, plainText, truncate } from '../domain/text.ts'
import type { Paint } from '../domain/views/terminal/page.ts'
import type { StepOutput } from './actions.ts'
import type { Logger } from './log.ts'

/** The output of a command. */
export interface TerminalOutput {
  readonly write: (text: string) => void
  readonly paint: Paint
  /** Columns of a terminal on which a line can be replaced; null for a file or a pipe. */
  readonly columns: () => number | null
}

/** A paint with or without colors. */
export function paintWith(colors: boolean): Paint {
  // The caller has decided about colors already.
  return (style, text) => (colors ? styleText(style, text, { validateStream: false }) : text)
}

/** For lines of a group. */
const INDENT = '  '

/** Returns to the start of the line and clears it (ECMA-48, EL). */
const CLEAR_LINE = '\r\u001b[K'

/** The log on a terminal. It goes to standard error, because results go to standard output. */
export function terminalLog({ write, paint, columns }: TerminalOutput): Logger {
  const live = columns() !== null
  let isProgressShown = false
  let isInGroup = false
  const lines = (text: string) => {
    const indented = isInGroup ? text.replaceAll(/^(?=.)/gm, INDENT) : text
    write(`${isProgressShown ? CLEAR_LINE : ''}${indented}\n`)
    isProgressShown = false
  }
  return {
    info: (line) => lines(plainLine(line)),
    warning: (line) => lines(paint('yellow', `Warning: ${plainLine(line)}`)),
    debug: () => {},
    async group(title, work) {
      // Groups do not nest, and a cancelled one never ends.
      isInGroup = false
      lines(paint('bold', plainLine(title)))
      isInGroup = true
      try {
        return await work()
      } finally {
        isInGroup = false
      }
    },
    relay: (texts) => lines(texts.map(plainText).join('\n')),
    progress(line) {
      const width = columns()
      if (width === null) return lines(line)
      write(`${CLEAR_LINE}${truncate(`${isInGroup ? INDENT : ''}${line}`, width - 1)}`)
      isProgressShown = true
    },
    live,
  }
}

/** A run on a terminal instead of a workflow step. It keeps outputs and state in memory. */
export interface TerminalStep extends StepOutput {
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
}

const ANNOTATION_STYLES = { error: 'red', warning: 'yellow', notice: 'bold' } as const

/** Prints annotations, and keeps outputs and state. A terminal has no summary and masks nothing. */
export function terminalStep({ write, paint }: TerminalOutput): TerminalStep {
  const outputs = new Map<string, string>()
  const state = new Map<string, string>()
  return {
    outputs,
    state,
    setOutput: (name, value) => void outputs.set(name, value),
    saveState: (name, value) => void state.set(name, value),
    annotate({ level, title, message }) {
      write(`${paint(ANNOTATION_STYLES[level], `${level}: ${plainLine(title)}`)}\n`)
      write(`${plainText(message).replaceAll(/^/gm, '  ')}\n`)
    },
    async writeSummary() {},
    mask() {},
  }
}
