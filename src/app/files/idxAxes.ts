const GZIP = [0x1f, 0x8b];

/**
 * The number of axes that an IDX file of bytes declares, gzipped or not: 3 for images, 1 for labels;
 * null for any other file. Reads a few bytes only.
 */
export async function idxAxes(file: Blob): Promise<number | null> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const zipped = GZIP.every((byte, index) => start[index] === byte);
  const head = zipped ? await unzippedStart(file) : start;
  const [zero, alsoZero, type, axes] = head;
  return zero === 0 && alsoZero === 0 && type === 0x08 && axes > 0 ? axes : null;
}

async function unzippedStart(file: Blob): Promise<Uint8Array> {
  const reader = file.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    const { value } = await reader.read();
    return value ?? new Uint8Array();
  } catch {
    return new Uint8Array();
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
