/** What handles each kind of a value: the compiler asks for one handler per kind. */
export type HandlerOf<T extends { readonly kind: string }, R> = {
  readonly [Kind in T['kind']]: (value: Extract<T, { readonly kind: Kind }>) => R
}

/** What the handler of the value's kind gives. */
export function byKind<T extends { readonly kind: string }, R>(
  value: T,
  handlers: HandlerOf<T, R>,
): R {
  const kind: T['kind'] = value.kind
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handler of a kind takes the values of that kind
  const handler = handlers[kind] as (value: T) => R
  return handler(value)
}
