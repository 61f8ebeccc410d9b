// Writes the tables of the documents: see docs/tables.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { DOCUMENTS, readContract, withTables } from '../docs/tables.ts'

const contract = readContract(readFileSync('action.yml', 'utf8'))
for (const path of DOCUMENTS) {
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), contract))
}
