import type { DatasetRecipe } from "../../catalog/datasets";
import { datasetName } from "../../catalog/datasets";
import type { DataFile } from "../../data/datasets/source";
import { type SetFile, setFile } from "../../data/sets";
import { fetchBinary } from "../../kernel/fetchBinary";
import { readBinary } from "../../kernel/readBinary";
import { worded } from "../../language/worded";
import { ReadError } from "../../results/readError";
import { crc32 } from "../../results/zip";
import type { UserFile } from "../experiment";

/** What a file of the visitor's holds. */
export async function dataFile({ name, content, labels }: UserFile): Promise<DataFile> {
  const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  return { name, bytes: await bytes(content), ...(labels && { labels: await bytes(labels) }) };
}

/** The file that a dataset is read from: of a published set the site's own, of any other the visitor's, null for none. */
export type SampleFile = (
  dataset: DatasetRecipe,
  file: UserFile | null,
) => Promise<DataFile | null>;

/**
 * Published sets are fetched once.
 *
 * @throws ReadError (the function made) when a set cannot be fetched.
 */
export function sampleFiles(): SampleFile {
  const fetched = new Map<SetFile, Promise<Uint8Array>>();
  return async (dataset, file) => {
    const own = setFile(dataset);
    if (own === null) return file && dataFile(file);
    const name = datasetName(dataset);
    let bytes = fetched.get(own);
    if (bytes === undefined) {
      bytes = fetchSet(own, name);
      fetched.set(own, bytes);
      // A failed download may succeed the next time.
      bytes.catch(() => fetched.delete(own));
    }
    return { name, bytes: await bytes };
  };
}

async function fetchSet({ url, crc }: SetFile, name: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    const read = url.protocol === "file:" ? readBinary : fetchBinary;
    bytes = new Uint8Array(await read(url));
  } catch (cause) {
    throw new ReadError(
      worded`The samples of "${name}" could not be fetched from this site. Try again with a network; made datasets, such as spirals or glyph digits, need none.`,
      { cause },
    );
  }
  if (crc32(bytes) !== crc) {
    throw new ReadError(
      worded`The samples of "${name}" did not arrive as they are published: load the page anew, and train again.`,
    );
  }
  return bytes;
}
