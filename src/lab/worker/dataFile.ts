import type { DataFile } from "../../data/datasets/source";
import type { UserFile } from "../experiment";

/** What a file of the visitor's holds. */
export async function dataFile({ name, content, labels }: UserFile): Promise<DataFile> {
  const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  return { name, bytes: await bytes(content), ...(labels && { labels: await bytes(labels) }) };
}
