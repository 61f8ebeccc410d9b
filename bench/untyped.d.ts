/** Packages without types, as far as they are measured. */
declare module 'xml2js' {
  export function parseStringPromise(text: string): Promise<unknown>
}
