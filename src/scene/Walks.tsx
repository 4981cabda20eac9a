import { type RefObject, useMemo } from "react";
import type { Trajectory } from "../results/results";
import type { DrawnView } from "../snapshot/colormaps";
import type { Ground } from "./drape";
import { EnsemblePaths } from "./EnsemblePaths";
import { Arrows } from "./flatShapes";
import type { Palette } from "./palette";
import { StepPartsMark } from "./StepPartsMark";
import type { StageLabel } from "./stageLabels";
import type { StageWalks } from "./stageProps";
import type { StageSpace } from "./stageSpace";
import { fieldArrows } from "./walkPicture";

export interface WalksProps {
  walks: StageWalks;
  trajectory: Trajectory | null;
  checkpoint: number;
  /** Losses of the contour lines. */
  levels: readonly number[];
  ground: Ground;
  space: StageSpace;
  view: Pick<DrawnView, "colormap" | "map">;
  palette: Palette;
  /** Receives the names of arrows. */
  labels: RefObject<StageLabel[]>;
}

const FIELD_WIDTH = 0.008;

/** Fields, many paths, and the parts of the step at the marker. */
export default function Walks(props: WalksProps) {
  const { field, parts, ensemble, steps } = props.walks;
  const { checkpoint } = props;
  const row = Math.floor(checkpoint);
  const step = steps[row] + (checkpoint - row) * ((steps[row + 1] ?? steps[row]) - steps[row]);
  return (
    <>
      {field && <Field {...props} />}
      {ensemble && <EnsemblePaths {...props} ensemble={ensemble} step={step} />}
      {parts && props.trajectory && (
        <StepPartsMark {...props} trajectory={props.trajectory} row={row} />
      )}
    </>
  );
}

function Field({ walks, ground, space, palette, view }: WalksProps) {
  const arrows = useMemo(
    () => (walks.field ? fieldArrows(walks.field, walks.arrows, space) : []),
    [walks, space],
  );
  return (
    <Arrows
      arrows={arrows}
      color="#ffffff"
      width={FIELD_WIDTH}
      {...{ ground, space, palette, view }}
    />
  );
}
