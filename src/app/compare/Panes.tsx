import { type RefObject, useMemo } from "react";
import type { Insets } from "../../scene/cameraPose";
import type { StageHandle } from "../../scene/stageProps";
import { useApp } from "../store/context";
import { CommonPane } from "./CommonPane";
import { OwnPanes } from "./OwnPanes";
import { paneNames } from "./paneNames";
import { useCommonTerrain } from "./useCommonTerrain";
import { usePanes } from "./usePanes";
import "../../theme/compare.css";

interface PanesProps {
  /** All of them as one. */
  stage: RefObject<StageHandle | null>;
  insets: Insets;
  touch: "one" | "two";
}

/** Two to four runs at once: each on its own terrain, or all on one. */
export default function Panes({ stage, insets, touch }: PanesProps) {
  const panes = usePanes();
  const common = useApp((state) => state.common);
  useCommonTerrain(panes);
  const names = useMemo(() => paneNames(panes.map(({ run }) => run)), [panes]);
  const together = common !== null && common.trajectories.length === panes.length;
  const shared = { panes, names, touch };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows what is focused in it.
    <div
      className="panes"
      data-count={together ? undefined : panes.length}
      style={{ inset: insetOf(insets) }}
      // On a phone the keyboard may reach one that is swiped out of sight.
      onFocus={({ target }) =>
        target.closest(".pane")?.scrollIntoView({ block: "nearest", inline: "nearest" })
      }
    >
      {together ? (
        <CommonPane ref={stage} common={common} {...shared} />
      ) : (
        <OwnPanes ref={stage} {...shared} />
      )}
    </div>
  );
}

function insetOf({ top, right, bottom, left }: Insets): string {
  return [top, right, bottom, left].map((side) => `${side}px`).join(" ");
}
