import { galleryUrl, showExhibit } from "../gallery";
import { useApp, useAppStore } from "../store/context";

/** The other landscapes shipped with the page, while one of them is on the stage. */
export function GalleryStrip() {
  const store = useAppStore();
  const gallery = useApp((state) => state.gallery);
  const exhibit = useApp((state) => state.exhibit);
  const busy = useApp((state) => state.job !== null);
  const others = gallery.filter(({ file }) => file !== exhibit);
  if (others.length === 0 || exhibit === null || busy) return null;
  return (
    <nav className="gallery" aria-label="More landscapes">
      {others.map((entry) => (
        <button
          key={entry.file}
          type="button"
          title={entry.look}
          onClick={() =>
            showExhibit(store, entry, true).catch((error: Error) =>
              store.getState().notify(error.message, "warning"),
            )
          }
        >
          <img src={galleryUrl(entry.thumbnail)} alt="" width={96} height={64} loading="lazy" />
          <span>{entry.title}</span>
        </button>
      ))}
    </nav>
  );
}
