import { isAnswerFault, type OtherEntrances, playAnswerFault } from './answer-faults.ts'
import { answer, sendObject, sendText } from './answers.ts'
import { isBodyFault, playBodyFault } from './body-faults.ts'
import { type Content, contentOfBytes, type MirrorObject } from './content.ts'
import { DATE_OF_FILES } from './contents.ts'
import type { Exchange } from './exchange.ts'
import type { MirrorFault, PendingFaults } from './faults.ts'
import type { Answer, Site } from './sites.ts'

/** What requests are answered from. */
export interface Supplies {
  readonly sites: ReadonlyMap<string, Site>
  readonly faults: PendingFaults
  readonly others: OtherEntrances
}

/** Answers a request: with the fault that is to happen to it, else with what its host has. */
export async function handle(exchange: Exchange, supplies: Supplies): Promise<void> {
  const { address, path, query } = exchange
  const given = await ask(supplies, address.host, path, query)
  const fault = supplies.faults.take(`${address.host}${path}`, (candidate) =>
    fits(candidate, exchange, given),
  )
  await (fault === null
    ? answer(exchange, given)
    : play(fault, exchange, { ...supplies, object: objectOf(given) }))
}

async function ask(
  { sites }: Supplies,
  host: string,
  path: string,
  query = new URLSearchParams(),
): Promise<Answer> {
  return (await sites.get(host)?.(path, query)) ?? { kind: 'absent' }
}

function objectOf(given: Answer): MirrorObject | null {
  return given.kind === 'object' ? given.object : null
}

/** Faults of bodies happen to objects alone, and a body stands also for an object that is absent. */
function fits(fault: MirrorFault, exchange: Exchange, given: Answer): boolean {
  if ('status' in fault) return true
  if (!('does' in fault)) return given.kind === 'object' || given.kind === 'absent'
  return (
    isAnswerFault(fault.does, exchange) ||
    (isBodyFault(fault.does, exchange) && given.kind === 'object')
  )
}

async function play(
  fault: MirrorFault,
  exchange: Exchange,
  supplies: Supplies & { readonly object: MirrorObject | null },
): Promise<void> {
  if ('status' in fault) return sendStatus(fault, exchange)
  if (!('does' in fault)) return sendOther(fault, exchange, supplies)
  const { does } = fault
  const { object } = supplies
  if (isAnswerFault(does, exchange)) playAnswerFault(does, exchange, supplies.others)
  else if (isBodyFault(does, exchange) && object !== null) {
    await playBodyFault(does, {
      exchange,
      date: object.date,
      content: await object.content(),
      after: ('after' in fault ? fault.after : undefined) ?? null,
      find: (name) => find(supplies, name),
    })
  }
}

async function sendOther(
  fault: Extract<MirrorFault, { readonly body: unknown } | { readonly swap: unknown }>,
  exchange: Exchange,
  supplies: Supplies & { readonly object: MirrorObject | null },
): Promise<void> {
  const date = supplies.object?.date ?? DATE_OF_FILES
  if ('swap' in fault) {
    const content = await find(supplies, fault.swap)
    if (content === null) throw new Error(`the mirror has no ${fault.swap}`)
    return sendObject(exchange, date, content)
  }
  const { body } = fault
  const original = (await (await supplies.object?.content())?.bytes()) ?? Buffer.alloc(0)
  const made = typeof body === 'function' ? body(original) : body
  return sendObject(exchange, date, contentOfBytes(Buffer.from(made)))
}

async function find(supplies: Supplies, name: string): Promise<Content | null> {
  const slash = name.indexOf('/')
  const object = objectOf(await ask(supplies, name.slice(0, slash), name.slice(slash)))
  return object === null ? null : object.content()
}

function sendStatus(
  { status, retryAfter }: Extract<MirrorFault, { readonly status: number }>,
  exchange: Exchange,
): void {
  if (retryAfter !== undefined) {
    exchange.response.setHeader(
      'retry-after',
      'seconds' in retryAfter
        ? retryAfter.seconds
        : new Date(Date.now() + retryAfter.dateInSeconds * 1000).toUTCString(),
    )
  }
  sendText(exchange, status, `status ${status}\n`)
}
