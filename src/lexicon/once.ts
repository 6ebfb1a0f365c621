// Puts work off until it is first asked for: a language that no page is in costs nothing.

/** What `make` gives, made at the first call. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
