// Serves the files below a directory on loopback, as a process of its own: what it takes counts for nobody. Its first
// argument is the directory; it says its port, and ends with its standard input.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

const [, , directory = '.'] = process.argv
const READ_BYTES = 1 << 20

const server = createServer((request, response) => {
  const path = join(directory, request.url ?? '')
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-length': stat.size, etag: `"${stat.ino}"` })
  createReadStream(path, { highWaterMark: READ_BYTES }).pipe(response)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' ? address?.port : address)
})
process.stdin.resume().on('end', () => process.exit())
