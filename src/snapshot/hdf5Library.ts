/**
 * The HDF5 library, compiled to WebAssembly. It weighs four megabytes, so it is loaded on first use.
 * Its files live in memory.
 */

import type { File as Hdf5File } from "h5wasm";
import { shown } from "../catalog/plainText";
import { worded } from "../language/worded";
import { ReadError } from "../results/readError";
import { hasBrokenHeap } from "./hdf5Heaps";

const damaged = worded`The HDF5 file cannot be read: it is damaged, or of a kind that is not expected. Try another copy of it.`;

let opened = 0;

/**
 * Opens an HDF5 file in memory, hands it to `use`, and removes it again.
 *
 * @param bytes of a file to read; null makes an empty one to write.
 * @returns what `use` returned, and the file's bytes afterwards.
 * @throws ReadError in words for the user when the bytes are not an HDF5 file or are damaged.
 */
export async function withHdf5File<Result>(
  bytes: Uint8Array | null,
  use: (file: Hdf5File) => Result,
): Promise<{ result: Result; bytes: Uint8Array }> {
  if (bytes !== null && hasBrokenHeap(bytes)) throw new ReadError(damaged);
  const { File, ready } = await import("h5wasm");
  const library = await ready;
  // Otherwise the library prints its errors to the console and returns nonsense.
  library.activate_throwing_error_handler();
  const files = library.FS;
  opened += 1;
  const path = `/file${opened}.h5`;
  let file: Hdf5File | null = null;
  try {
    if (bytes !== null) files.writeFile(path, bytes);
    file = new File(path, bytes === null ? "w" : "r");
    const result = use(file);
    file.close();
    file = null;
    return { result, bytes: files.readFile(path) };
  } catch (error) {
    throw readable(error);
  } finally {
    closeQuietly(file);
    if (files.analyzePath(path).exists) files.unlink(path);
  }
}

/** A file that is broken may not close either; the first error is the one to report. */
function closeQuietly(file: Hdf5File | null): void {
  try {
    file?.close();
  } catch {
    // The memory behind it goes with the worker.
  }
}

/** The library's errors are stacks of text; their innermost line says what was wrong. */
function readable(error: unknown): Error {
  if (error instanceof ReadError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const reasons = [...text.matchAll(/^ {2}#\d+: .*? in \w+\(\): (.*)$/gm)];
  const reason = reasons.at(-1)?.[1];
  if (!text.startsWith("HDF5-DIAG") || reason === undefined) {
    return new ReadError(damaged, { cause: error });
  }
  return new ReadError(
    worded`The HDF5 file cannot be read: it is damaged, or of a kind that is not expected (the HDF5 library says: "${shown(reason)}"). Try another copy of it.`,
  );
}
