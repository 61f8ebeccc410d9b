/** Something on a server. */
export interface RemoteFile {
  /** What it is, in the reader's words, for instance `CRI-O bundle v1.36.1`. */
  readonly what: string
  /** Absolute, http or https. May have a login and a query; neither is ever shown. */
  readonly url: string
  /** The header of that name; never sent to another origin after a redirect, never shown. */
  readonly authorization?: string
}

/**
 * A body that arrives in pieces, in order. Trouble on the way that passes is not seen: the transfer waits, and goes on
 * where it was. It ends only where the server said that it ends; anything else is a `Trouble` out of the loop. It can be
 * read once; leaving the loop closes the connection.
 */
export interface Body extends AsyncIterable<Uint8Array> {
  /** Bytes, or null when the server does not say. */
  readonly length: number | null
  /**
   * Whether the transfer proves by itself that it is complete: by a length, or by chunks. Where it does not, a
   * connection that broke looks like an end, and only a digest of the whole tells them apart.
   */
  readonly framed: boolean
  /** When the server says that the object was made, ISO 8601, or null. */
  readonly lastModified: string | null
  /** Where the object was after redirects, without login and query. */
  readonly finalUrl: string
}

/**
 * The one way to files on servers. Every method throws a `Trouble` (environment, build-unavailable) that names the URL,
 * the answer, the attempt, the proxy and what to do, and none of their credentials. `signal` makes it give up.
 */
export interface Http {
  /** Asks for a body. Resolves with the server's answer; the body arrives while it is read, and has to be read. */
  open(from: RemoteFile, signal?: AbortSignal): Promise<Body>
  /** The body of a marker or a checksum file, trimmed. */
  text(from: RemoteFile, signal?: AbortSignal): Promise<string>
  /** As `text`, but null when the server has no such object (404). */
  textIfPresent(from: RemoteFile, signal?: AbortSignal): Promise<string | null>
}
