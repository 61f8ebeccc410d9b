/** A file on a server. */
export interface RemoteFile {
  /** Its name in log and errors, for instance `CRI-O bundle v1.36.1`. */
  readonly what: string
  /** Absolute, http or https. May have credentials and a query, which are never shown. */
  readonly url: string
  /** The Authorization header; never sent to another origin after a redirect, never shown. */
  readonly authorization?: string
}

/**
 * A body as a stream of pieces. After a transient failure the transfer resumes where it was, and the reader does not
 * notice. The stream ends only at the end that the server announced; anything else throws a RunError. It can be read
 * once; leaving the loop closes the connection.
 */
export interface Body extends AsyncIterable<Uint8Array> {
  /** In bytes, or null when the server does not declare it. */
  readonly length: number | null
  /**
   * Whether the response shows that it is complete: by Content-Length, or by chunked encoding. Otherwise a broken
   * connection looks like the end, and only a digest of the whole shows the difference.
   */
  readonly framed: boolean
  /** When the object was made, as the server reports it, ISO 8601; or null. */
  readonly lastModified: string | null
  /** Where the object was after redirects, without credentials and query. */
  readonly finalUrl: string
}

/**
 * Access to files on servers. Every method throws a RunError (environment, build-unavailable) with the URL, the
 * response, the attempt, the proxy and a remedy, without credentials. `signal` cancels a request.
 */
export interface Http {
  /** Requests a body. Resolves with the headers; the body arrives while it is read, and must be read. */
  open(from: RemoteFile, signal?: AbortSignal): Promise<Body>
  /** The body of a marker or a checksum file, trimmed. */
  text(from: RemoteFile, signal?: AbortSignal): Promise<string>
  /** As `text`, but null when the server has no such object (404). */
  textIfPresent(from: RemoteFile, signal?: AbortSignal): Promise<string | null>
}
