import type { AlertEvent } from '../../alerts/model.ts'
import { truncate } from '../../text.ts'
import { recoveredSentence, topicSentence } from '../alert-wording.ts'
import { inline, link } from './markup.ts'
import { sentenceMarkdown } from './searches.ts'

const TEXT_CHARACTERS = 600

/** A comment about a change of an alert, in one or two lines. */
export function alertComment(event: AlertEvent): string {
  switch (event.kind) {
    case 'reopened': {
      const { topic } = event
      const run = link('the run', topic.run.url)
      return `❌ It is back. ${text(topicSentence(topic, topic.since))}; ${run}.`
    }
    case 'recovered':
      return `✅ ${text(recoveredSentence(event.of, event.members))}.`
    case 'ran-again':
      return '✅ A night has run again.'
    case 'found':
      return `🔎 ${sentenceMarkdown(event.search.sentence) || text(event.search.text)}`
    case 'umbrella-again':
      return `❌ Again there are more failures than are told one by one. Without an issue of its own: ${event.count}.`
    case 'umbrella-done':
      return '✅ All of it has an issue of its own or passes.'
    case 'duplicate':
      return `The same as #${event.of}.`
  }
}

function text(untrusted: string): string {
  return inline(truncate(untrusted, TEXT_CHARACTERS))
}
