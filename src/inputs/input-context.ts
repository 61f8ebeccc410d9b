import { resolve } from 'node:path'
import { parseJson } from '../domain/json.ts'
import type { InputFiles } from './machine.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

/** What the meaning of an input depends on besides its text. */
export interface InputContext {
  /** Absolute; relative paths start here. */
  readonly workspace: string
  readonly cpus: number
  readonly files: InputFiles
}

/** True for a text that can only be a path, because it starts with `/`, `./` or `../`. */
export function looksLikePath(text: string): boolean {
  return /^(\/|\.{1,2}(\/|$))/.test(text)
}

/** The absolute form of a path, which is relative to the workspace. */
export function absolutePath(path: string, { workspace }: InputContext): string {
  return resolve(workspace, path)
}

/** Whether a file or directory is at a path, which is relative to the workspace. */
export function isPath(path: string, context: InputContext): boolean {
  const absolute = absolutePath(path, context)
  return context.files.isFile(absolute) || context.files.isDirectory(absolute)
}

/**
 * The text of the file at a path, which is relative to the workspace.
 * @param nearest what was probably meant where there is no such file
 */
export function readInputFile(
  path: string,
  context: InputContext,
  nearest?: string,
): Parsed<string> {
  const absolute = absolutePath(path, context)
  const text = context.files.read(absolute)
  if (text !== null) return accept(text)
  return refuse(path, `is not a file that can be read (looked for ${absolute})`, nearest)
}

/**
 * The content that an input has itself, in place of a path: a text of several lines or in braces, as it is, or a JSON string.
 * Null for a path. The JSON string keeps white space at both ends, which an input loses.
 */
export function ownContent(text: string): string | null {
  const string = text.startsWith('"') ? parseJson(text) : null
  if (typeof string === 'string') return string
  return text.includes('\n') || text.startsWith('{') ? text : null
}

/** A text without the byte order mark that some editors write. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
