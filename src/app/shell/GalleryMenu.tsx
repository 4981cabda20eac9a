import { Images } from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { GalleryList } from "../stage/GalleryList";

/** The way to the gallery and the lesson from wherever one is. */
export function GalleryMenu() {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="text-button gallery-button">
        <Images size={16} aria-hidden />
        Gallery
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover gallery-popover"
          aria-label="Gallery"
          align="start"
          sideOffset={6}
          collisionPadding={8}
        >
          <GalleryList onShow={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
