import { useThree } from "@react-three/fiber";
import { type RefObject, useLayoutEffect, useMemo } from "react";
import type { DrawnView } from "../snapshot/colormaps";
import type { HeightScale } from "../snapshot/heightScale";
import { Disc } from "./Disc";
import { dashedPath } from "./dashedPath";
import { type Palette, runColors } from "./palette";
import { type PathLine, pathLine, pathPoint } from "./pathLine";
import { runDashes, runShapes } from "./runStyle";
import { markLabel, type StageLabel } from "./stageLabels";
import type { StagePath } from "./stageProps";
import type { StageSpace } from "./stageSpace";
import { Tube } from "./Tube";
import type { TerrainMesh } from "./terrainMesh";

interface RunPathsProps {
  paths: readonly StagePath[];
  scale: HeightScale;
  mesh: TerrainMesh;
  space: StageSpace;
  view: DrawnView;
  palette: Palette;
  /** Receives their marks. */
  labels: RefObject<StageLabel[]>;
}

/** Radii in CSS pixels. */
const TUBE_RADIUS = 2;
const START_RADIUS = 3.5;
const MARKER_RADIUS = 6.5;

/** The paths of several runs on one terrain, each with its own dash, color and mark. */
export default function RunPaths(props: RunPathsProps) {
  const { paths, scale, space, view, labels } = props;
  const invalidate = useThree((state) => state.invalidate);
  const actual = view.trajectory === "actual";
  const trajectories = paths.map(({ trajectory }) => trajectory);
  const lines = useMemo(
    () =>
      trajectories.map((path) => pathLine(path, actual ? path.loss : path.planeLoss, scale, space)),
    // The list is made anew with every step; what is in it is not.
    [...trajectories, actual, scale, space],
  );
  useLayoutEffect(() => {
    labels.current = lines.flatMap((line, rank) => {
      if (line.count === 0) return [];
      const end = line.checkpoint[line.count - 1];
      return markLabel(paths[rank].mark, pathPoint(line, end), view.map);
    });
    invalidate();
    return () => {
      labels.current = [];
    };
  }, [labels, lines, view.map, invalidate]);
  return (
    <>
      {lines.map(
        (line, rank) =>
          line.count > 0 && <RunPath key={paths[rank].mark} {...props} line={line} rank={rank} />,
      )}
    </>
  );
}

function RunPath(props: RunPathsProps & { line: PathLine; rank: number }) {
  const { line, rank, paths, mesh, space, palette, view } = props;
  const { checkpoint } = paths[rank];
  const color = runColors(view.colormap)[rank];
  const dashed = useMemo(() => dashedPath(line, runDashes[rank]), [line, rank]);
  const disc = { outline: palette.casing, fill: color, mesh, space };
  return (
    <>
      <Tube
        path={dashed.line}
        start={color}
        end={color}
        casing={palette.casing}
        checkpoint={dashed.time(checkpoint)}
        last={dashed.last}
        radius={TUBE_RADIUS}
        space={space}
        map={view.map}
      />
      <Disc {...disc} at={pathPoint(line, 0)} radius={START_RADIUS} order={4} />
      <Disc
        {...disc}
        at={pathPoint(line, checkpoint)}
        radius={MARKER_RADIUS}
        shape={runShapes[rank]}
        order={6 + 2 * rank}
      />
    </>
  );
}
