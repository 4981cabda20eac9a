/**
 * The buffers behind every typed array in a job's result or partial, to hand over instead of copying.
 * Handlers therefore give only arrays that they own and do not use again.
 */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (item: unknown): void => {
    if (ArrayBuffer.isView(item)) {
      if (item.buffer instanceof ArrayBuffer) found.add(item.buffer);
    } else if (item !== null && typeof item === "object") {
      for (const member of Object.values(item)) visit(member);
    }
  };
  visit(value);
  return [...found];
}
