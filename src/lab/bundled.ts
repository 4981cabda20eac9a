import { tarPieces } from "../results/tar";

/** Files that belong together as one, which readers take apart again (`data/parts.ts`); a single one as it is. */
export function bundled(files: { name: string; content: Blob }[]): Blob {
  const [only] = files;
  return files.length === 1 ? only.content : new Blob(tarPieces(files) as BlobPart[]);
}
