import type { StateCreator } from "zustand/vanilla";
import type { AppState } from "./store";

/** A snapshot shipped with the page. */
export interface GalleryEntry {
  /** File in `gallery/`. */
  file: string;
  title: string;
  /** One sentence: what to look at. */
  look: string;
  /** Image in `gallery/`. */
  thumbnail: string;
}

export interface GallerySlice {
  gallery: GalleryEntry[];
  /** File of the entry on the stage; null when the run there is the user's own. */
  exhibit: string | null;
  setGallery(gallery: GalleryEntry[]): void;
  setExhibit(file: string | null): void;
}

export const gallerySlice: StateCreator<AppState, [], [], GallerySlice> = (set) => ({
  gallery: [],
  exhibit: null,
  setGallery: (gallery) => set({ gallery }),
  setExhibit: (exhibit) => set({ exhibit }),
});
