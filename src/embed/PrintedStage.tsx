import { useState } from "react";
import { usePrinting } from "../app/shell/usePrinting";
import { stageFigure } from "../charts/export/stageFigure";
import { SvgPicture } from "../charts/SvgPicture";
import type { EmbedStore } from "./store";

/** What is seen on the stage, while the host page is printed: the print of a canvas may be blank. */
export function PrintedStage({ store }: { store: EmbedStore }) {
  return usePrinting() ? <Picture store={store} /> : null;
}

function Picture({ store }: { store: EmbedStore }) {
  const [draw] = useState(() => {
    const { title, run, view, time } = store.getState();
    return (
      run &&
      ((size: { width: number; height: number }) => stageFigure({ title, run, view }, time, size))
    );
  });
  return draw && <SvgPicture className="embed-printed" draw={draw} />;
}
