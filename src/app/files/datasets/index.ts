import { type FileKind, fallbackKind, fileKinds, kindByEnding } from "../../../catalog/datasets";
import { arrays, table } from "./bundle";
import type { Chosen, FilesCode } from "./code";
import { idx } from "./idx";

const codes: { [K in FileKind]: FilesCode } = { csv: table, npz: arrays, idx };

/** The kind that the files' first bytes tell; null for none. */
export async function kindByBytes(files: readonly File[]): Promise<FileKind | null> {
  for (const kind of fileKinds) if (await codes[kind].knows?.(files)) return kind;
  return null;
}

/**
 * Which kind of dataset files are, by their bytes or by the ending of the first, and which is which.
 *
 * @throws Error in words for the user where there are too few or too many.
 */
export async function datasetOf(
  files: readonly File[],
  known?: FileKind,
): Promise<Chosen & { kind: FileKind }> {
  const kind = known ?? (await kindByBytes(files)) ?? kindByEnding(files[0].name) ?? fallbackKind;
  return { kind, ...(await codes[kind].choose(files)) };
}
