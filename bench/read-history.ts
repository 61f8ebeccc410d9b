// Reads a history in a process of its own: `node bench/read-history.ts lines|plain FILE`. Prints milliseconds.
import { readFileSync } from 'node:fs'
import { parseHistory } from '../src/domain/history/file/parse.ts'

const [form, path = ''] = process.argv.slice(2)
const text = readFileSync(path, 'utf8')
const startedAt = performance.now()
const read: unknown = form === 'plain' ? JSON.parse(text) : parseHistory(text).history
const milliseconds = performance.now() - startedAt
if (typeof read !== 'object' || read === null) throw new Error(`${path} is not a history`)
console.log(milliseconds)
