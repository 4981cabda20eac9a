import type { ReactNode } from "react";
import { ContourMap } from "../../charts/ContourMap";
import { LineProfile } from "../../charts/LineProfile";
import { useSize } from "../../charts/useSize";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { useApp } from "../store/context";
import type { Insets } from "./useStageInsets";

interface FlatStageProps {
  insets?: Insets;
  /** Why the landscape is flat. */
  why: ReactNode;
}

/** The landscape in SVG, where the terrain cannot be drawn. */
export default function FlatStage({ insets, why }: FlatStageProps) {
  const [ref, size] = useSize<HTMLDivElement>();
  return (
    <div className="flat-stage" style={insets}>
      <p className="quiet">{why}</p>
      <div ref={ref}>
        <FlatPicture {...size} />
      </div>
    </div>
  );
}

function FlatPicture({ width, height }: { width: number; height: number }) {
  const { surface, axes, trajectory } = useApp((state) => state.run);
  useApp((state) => state.versions.surface);
  const view = useApp((state) => state.view);
  const checkpoint = useApp((state) => state.checkpoint);
  const probe = useApp((state) => state.probe);
  const setProbe = useApp((state) => state.setProbe);
  if (surface === null) return null;
  const scale = surfaceScale(surface, trajectory, view);
  const alpha = `α · ${axes?.first.name ?? ""}`;
  if (surface.beta.length === 1) {
    return (
      <LineProfile surface={surface} scale={scale} label={alpha} width={width} height={height} />
    );
  }
  return (
    <ContourMap
      surface={surface}
      trajectory={view.trajectory === "hidden" ? null : trajectory}
      scale={scale}
      view={view}
      checkpoint={checkpoint}
      labels={{ alpha, beta: `β · ${axes?.second?.name ?? ""}` }}
      probe={probe}
      onProbe={setProbe}
      width={width}
      height={height}
    />
  );
}
