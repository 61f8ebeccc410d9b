import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fieldsOf, listOf, textOf } from '../../src/domain/fields.ts'

/** The results of a test on unchanged code, oldest first. */
export interface Sequence {
  readonly test: string
  readonly failed: readonly boolean[]
}

/** Directories of a data directory, and names of files in them, that can have sequences. */
const PLACES = ['history', '.']
const FILE = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

/** What letters and words mean; all others, such as `S` for a skipped test, say nothing. An error is a failure. */
const PASSED = new Set(['p', 'pass', 'passed', 'true', '.'])
const FAILED = new Set(['f', 'fail', 'failed', 'failure', 'false', 'e', 'error', 'x'])
const BITS = new Set(['0', '1'])

/**
 * The sequences of a data directory: lines `{"test": …, "seq": "PPFP…"}` of files in `history/` or in the directory itself.
 * A sequence can also be a list. Of `0` and `1`, the rarer one in a file is a failure: tests pass more often than not.
 * Lines without a sequence are not read.
 */
export function readSequences(data: string): readonly Sequence[] {
  const files = PLACES.flatMap((place) => filesIn(join(data, place)))
  const sequences = files.flatMap(sequencesIn)
  return [...new Map(sequences.map((sequence) => [sequence.test, sequence])).values()]
}

function filesIn(directory: string): readonly string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .toSorted()
    .filter((name) => FILE.test(name))
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
}

function sequencesIn(path: string): readonly Sequence[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const read = text.split('\n').flatMap((line, index) => lineWithSequence(line, path, index))
  const letters = read.flatMap(({ letters: some }) => some)
  const ones = letters.filter((letter) => letter === '1').length
  const zeros = letters.filter((letter) => letter === '0').length
  const failedBit = ones > zeros ? '0' : '1'
  return read.map(({ test, letters: some }) => ({
    test,
    failed: some.flatMap((letter) => outcomeOf(letter, failedBit)),
  }))
}

function lineWithSequence(
  line: string,
  path: string,
  index: number,
): { readonly test: string; readonly letters: readonly string[] }[] {
  const { test, name, seq } = fieldsOf<'test' | 'name' | 'seq'>(parsed(line))
  const letters = typeof seq === 'string' ? Array.from(seq) : listOf(seq).map(wordOf)
  if (letters.length === 0) return []
  return [
    {
      test: textOf(test) || textOf(name) || `${path}:${index + 1}`,
      letters: letters.map((letter) => letter.toLowerCase()),
    },
  ]
}

function wordOf(value: unknown): string {
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : textOf(value)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function outcomeOf(letter: string, failedBit: string): boolean[] {
  if (BITS.has(letter)) return [letter === failedBit]
  if (PASSED.has(letter)) return [false]
  return FAILED.has(letter) ? [true] : []
}
