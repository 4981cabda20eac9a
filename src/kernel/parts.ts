/** A computation in parts: after each, its thread may do other things. Left alone, it comes to nothing. */
export type Parts<T> = Generator<void, T, void>;

/** All parts at once. */
export function completed<T>(parts: Parts<T>): T {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}
