import { BookOpen, ListChecks } from "lucide-react";
import { galleryUrl } from "../gallery";
import { fromDisk } from "../site/fromDisk";
import { courseAddress } from "./courseAddress";
import { useGallery } from "./useGallery";
import "../../theme/gallery.css";

/** Every landscape of the gallery with what to look at, the lesson that is made of them, and the findings. */
export function GalleryList({ onShow }: { onShow?(): void }) {
  const { entries, shown, busy, show } = useGallery();
  return (
    <nav className="gallery-list" aria-label="Gallery and lesson">
      {busy && <p className="quiet">A run is under way: let it end or cancel it first.</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.file}>
            <button
              type="button"
              disabled={busy}
              aria-current={entry.file === shown}
              onClick={() => {
                show(entry);
                onShow?.();
              }}
            >
              <img src={galleryUrl(entry.thumbnail)} alt="" width={96} height={64} loading="lazy" />
              <span>
                <b>{entry.title}</b>
                <small>{entry.look}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!fromDisk && (
        <a href={courseAddress()} target="_blank" rel="noopener">
          <BookOpen size={16} aria-hidden />
          <span>
            <b>Twelve lessons on loss landscapes</b>
            <small>Ten minutes each, with figures and questions. Open beside the lab.</small>
          </span>
        </a>
      )}
      <a href="./findings.html" target="_blank" rel="noopener">
        <ListChecks size={16} aria-hidden />
        <span>
          <b>Findings: what was published, run again</b>
          <small>
            Claims as cards, with their verdicts, numbers and seeds. Opens beside the lab.
          </small>
        </span>
      </a>
    </nav>
  );
}
