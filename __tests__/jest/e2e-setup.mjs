// Builds the sandbox once for all end-to-end tests. They run the bundles in dist/, which `npm test` builds before.
import { buildSandbox } from '../../sandbox/build.ts'

export default async function setUp() {
  await buildSandbox()
}
