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

/**
 * The same data without the memory around it: a thread that is handed a view gets all of the buffer
 * behind it, which of a training under way has room for every checkpoint to come.
 */
export function withoutRoom<T>(value: T): T {
  if (ArrayBuffer.isView(value)) {
    const whole = value.byteLength === value.buffer.byteLength || value instanceof DataView;
    return whole ? value : ((value as unknown as Float32Array).slice() as unknown as T);
  }
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withoutRoom) as T;
  // Blobs, files and buffers are handed over as they are.
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withoutRoom(member)]),
  ) as T;
}
