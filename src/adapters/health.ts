import { get } from 'node:http'
import { codeOf } from '../domain/errors.ts'

/** Whether a service answered: `unknown` if it could not be asked, which says nothing about the service. */
export type Answer = 'answered' | 'silent' | 'unknown'

/** Errors of a service that does not serve its port, or serves it no more. */
const SILENT_CODES = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE']

/**
 * Asks a service on this machine over HTTP. Each response is an answer, also one that reports a problem.
 * @param url of the loopback interface; no proxy is used
 */
export function askOverHttp(url: string, milliseconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      resolve('answered')
      response.destroy()
    })
    const timer = setTimeout(() => {
      resolve('silent')
      request.destroy()
    }, milliseconds)
    request.on('close', () => clearTimeout(timer))
    request.on('error', (error) => {
      resolve(SILENT_CODES.includes(codeOf(error)) ? 'silent' : 'unknown')
    })
  })
}
