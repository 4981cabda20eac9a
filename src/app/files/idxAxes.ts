import { isGzip } from "../../results/isGzip";

/**
 * The number of axes that an IDX file of bytes declares, gzipped or not: 3 for images, 1 for labels;
 * null for any other file. Reads a few bytes only.
 */
export async function idxAxes(file: Blob): Promise<number | null> {
  const [zero, alsoZero, type, axes] = await startOf(file);
  return zero === 0 && alsoZero === 0 && type === 0x08 && axes > 0 ? axes : null;
}

const START = 1024;

/** The first bytes of a file, or of what is gzipped in it. */
export async function startOf(file: Blob): Promise<Uint8Array> {
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  return isGzip(start) ? unzippedStart(file) : start;
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
