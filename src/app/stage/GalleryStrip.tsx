import type { ClassPart } from "../classroom/parts";
import { galleryUrl } from "../gallery";
import { useGallery } from "./useGallery";
import "../../theme/gallery.css";

/** The gallery in a row under the terrain, while one of its landscapes is on the stage. */
export function GalleryStrip() {
  const { entries, shown, busy, show } = useGallery();
  if (entries.length === 0 || shown === null || busy) return null;
  return (
    <nav className="gallery-strip" data-part={"gallery" satisfies ClassPart} aria-label="Gallery">
      {entries.map((entry) => (
        <button
          key={entry.file}
          type="button"
          aria-current={entry.file === shown}
          title={entry.look}
          onClick={() => show(entry)}
        >
          <img src={galleryUrl(entry.thumbnail)} alt="" width={96} height={64} loading="lazy" />
          <span>{entry.title}</span>
        </button>
      ))}
    </nav>
  );
}
