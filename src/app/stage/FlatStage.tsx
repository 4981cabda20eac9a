import { type ReactNode, useEffect } from "react";
import { ContourMap } from "../../charts/ContourMap";
import { LineProfile } from "../../charts/LineProfile";
import { useSize } from "../../charts/useSize";
import { axisNames } from "../../results/axisNames";
import { lossLabel, withUnit } from "../../results/lossLabel";
import { phaseMarks } from "../../results/phaseStarts";
import { ColorBar } from "../../scene/ColorBar";
import { barPlace, type Insets } from "../../scene/cameraPose";
import { contourLevels } from "../../scene/contourLevels";
import { solutionPicture } from "../../snapshot/solutionPicture";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { pictureDrawn } from "../shell/firstPicture";
import { useApp } from "../store/context";
import { usePicture, usePictureCheckpoint } from "./usePicture";

interface FlatStageProps {
  insets?: Insets;
  /** Why the landscape is flat. */
  why: ReactNode;
}

/** The landscape in SVG, where the terrain cannot be drawn. */
export default function FlatStage({ insets, why }: FlatStageProps) {
  const [whole, { width, height }] = useSize<HTMLDivElement>();
  const [ref, size] = useSize<HTMLDivElement>();
  const place = barPlace(width, height);
  const visible = usePicture().surface !== null;
  useEffect(() => {
    if (visible) pictureDrawn();
  }, [visible]);
  return (
    <div className="flat-stage" style={insets}>
      <p className="quiet">{why}</p>
      <div ref={whole} data-bar={place ?? undefined}>
        <div ref={ref} className="flat-picture">
          <FlatPicture {...size} />
        </div>
        {place !== null && <FlatBar place={place} />}
      </div>
    </div>
  );
}

/** A line shows its losses on an axis instead. */
function FlatBar({ place }: { place: "beside" | "below" }) {
  const run = usePicture();
  useApp((state) => state.versions.surface);
  const view = useApp((state) => state.view);
  const { surface, trajectory } = run;
  if (surface === null || surface.beta.length === 1) return null;
  const scale = surfaceScale(surface, trajectory, view);
  return (
    <ColorBar
      scale={scale}
      levels={contourLevels(scale, view.contours)}
      colormap={view.colormap}
      label={withUnit(lossLabel(run))}
      place={place}
    />
  );
}

function FlatPicture({ width, height }: { width: number; height: number }) {
  const run = usePicture();
  const { surface, trajectory } = run;
  useApp((state) => state.versions.surface);
  const view = useApp((state) => state.view);
  const checkpoint = usePictureCheckpoint();
  const probe = useApp((state) => state.probe);
  const setProbe = useApp((state) => state.setProbe);
  if (surface === null) return null;
  const scale = surfaceScale(surface, trajectory, view);
  const names = axisNames(run);
  if (surface.beta.length === 1) {
    return (
      <LineProfile
        surface={surface}
        scale={scale}
        label={names.alpha}
        width={width}
        height={height}
      />
    );
  }
  return (
    <ContourMap
      surface={surface}
      trajectory={view.trajectory === "hidden" ? null : trajectory}
      marks={phaseMarks(run)}
      solutions={solutionPicture(run)}
      scale={scale}
      view={view}
      checkpoint={checkpoint}
      labels={names}
      probe={probe}
      onProbe={setProbe}
      width={width}
      height={height}
    />
  );
}
