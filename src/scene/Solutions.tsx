import { useThree } from "@react-three/fiber";
import { type RefObject, useLayoutEffect, useMemo } from "react";
import type { DrawnView } from "../snapshot/colormaps";
import type { WithSolutions } from "../snapshot/solutionMarks";
import { solutionPicture } from "../snapshot/solutionPicture";
import { Disc } from "./Disc";
import { drapedSolutions, type Ground } from "./drape";
import { type Palette, wayColors } from "./palette";
import { markLabel, type StageLabel } from "./stageLabels";
import type { StageSpace } from "./stageSpace";
import { Tube } from "./Tube";
import type { TerrainMesh } from "./terrainMesh";

interface SolutionsProps {
  of: WithSolutions;
  ground: Ground;
  mesh: TerrainMesh;
  space: StageSpace;
  view: Pick<DrawnView, "colormap" | "map">;
  palette: Palette;
  /** Receives their names. */
  labels: RefObject<StageLabel[]>;
}

/** Radii in CSS pixels. */
const WAY_RADIUS = 1.6;
const MARK_RADIUS = 5;

/** The other solutions of the plane, and the ways to them. */
export default function Solutions(props: SolutionsProps) {
  const { of, ground, mesh, space, palette, labels } = props;
  const { colormap, map } = props.view;
  const invalidate = useThree((state) => state.invalidate);
  const picture = useMemo(() => solutionPicture(of), [of]);
  const { marks, ways } = useMemo(
    () => drapedSolutions(picture, ground, space),
    [picture, ground, space],
  );
  useLayoutEffect(() => {
    labels.current = marks.map(({ text, at }) => markLabel(text, at, map));
    invalidate();
    return () => {
      labels.current = [];
    };
  }, [labels, marks, map, invalidate]);
  const colors = wayColors(colormap);
  return (
    <>
      {ways.map(({ kind, line }, index) => (
        <Tube
          key={`${kind} ${index}`}
          path={line}
          start={colors[kind]}
          end={colors[kind]}
          casing={palette.casing}
          checkpoint={line.count}
          last={1}
          radius={WAY_RADIUS}
          space={space}
          map={map}
        />
      ))}
      {marks.map(({ text, at }) => (
        <Disc
          key={text}
          at={at}
          radius={MARK_RADIUS}
          fill="#ffffff"
          outline={palette.casing}
          order={4}
          mesh={mesh}
          space={space}
        />
      ))}
    </>
  );
}
