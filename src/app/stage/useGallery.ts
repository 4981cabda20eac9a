import { showExhibit } from "../gallery";
import { useApp, useAppStore } from "../store/context";
import type { GalleryEntry } from "../store/gallerySlice";

interface Gallery {
  entries: GalleryEntry[];
  /** File of the one on the stage; null while something else is there. */
  shown: string | null;
  /** Whether a run under way keeps the stage. */
  busy: boolean;
  show(entry: GalleryEntry): void;
}

/** The landscapes shipped with the page, always all and in the same order. */
export function useGallery(): Gallery {
  const store = useAppStore();
  const entries = useApp((state) => state.gallery);
  const shown = useApp((state) => state.exhibit);
  const busy = useApp((state) => state.job !== null);
  return {
    entries,
    shown,
    busy,
    show: (entry) =>
      void showExhibit(store, entry).catch((error: Error) =>
        store.getState().notify(error.message, "warning"),
      ),
  };
}
