import { Images } from "lucide-react";
import type { ClassPart } from "../classroom/parts";
import { Popup } from "../controls/Popup";
import { GalleryList } from "../stage/GalleryList";

/** The way to the gallery and the lesson from wherever one is. */
export function GalleryMenu() {
  return (
    <Popup
      label="Gallery"
      className="gallery-popover"
      align="start"
      trigger={
        <button
          type="button"
          className="text-button gallery-button"
          data-part={"gallery" satisfies ClassPart}
        >
          <Images size={16} aria-hidden />
          Gallery
        </button>
      }
    >
      {(close) => <GalleryList onShow={close} />}
    </Popup>
  );
}
