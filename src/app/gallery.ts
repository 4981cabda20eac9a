/** The landscapes shipped with the page: `gallery/index.json` beside the page lists them. */
import * as v from "valibot";
import type { Snapshot } from "../snapshot/snapshot";
import { showSnapshot, type Taken, takeAll } from "./open/showSnapshot";
import { unlessOvertaken } from "./open/whileReading";
import { siteAddress } from "./site/address";
import { siteFile } from "./site/file";
import type { GalleryEntry } from "./store/gallerySlice";
import type { AppStore } from "./store/store";

const indexSchema = v.array(
  v.object({ file: v.string(), title: v.string(), look: v.string(), thumbnail: v.string() }),
);

export const galleryUrl = (file: string): string => siteAddress(`gallery/${file}`);

export async function loadGalleryIndex(): Promise<GalleryEntry[]> {
  return v.parse(indexSchema, await (await siteFile("gallery/index.json")).json());
}

export async function readExhibit(file: string): Promise<Snapshot> {
  // Links are opened without this reader; here it arrives beside the file.
  const [{ readSnapshot }, bytes] = await Promise.all([
    import("../snapshot/snapshotFile"),
    siteFile(`gallery/${file}`).then((response) => response.arrayBuffer()),
  ]);
  return readSnapshot(new Uint8Array(bytes));
}

/** Puts a landscape of the gallery on the stage, unless another was asked for meanwhile. */
export async function showExhibit(
  store: AppStore,
  { file }: Pick<GalleryEntry, "file">,
  take: Taken = takeAll,
): Promise<void> {
  const snapshot = await unlessOvertaken(store, () => readExhibit(file));
  if (snapshot !== null)
    showSnapshot(store, snapshot, { place: { from: "gallery", key: file }, take });
}
