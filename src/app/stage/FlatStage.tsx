import { ContourMap } from "../../charts/ContourMap";
import { useWidth } from "../../charts/useWidth";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { useApp } from "../store/context";
import type { Insets } from "./useStageInsets";

/** The landscape as a contour map in SVG, where the browser cannot draw the terrain. */
export default function FlatStage({ insets }: { insets: Insets }) {
  const { surface, axes, trajectory } = useApp((state) => state.run);
  useApp((state) => state.versions.surface);
  const view = useApp((state) => state.view);
  const checkpoint = useApp((state) => state.checkpoint);
  const probe = useApp((state) => state.probe);
  const setProbe = useApp((state) => state.setProbe);
  const [ref, width] = useWidth<HTMLDivElement>(600);
  const height = ref.current?.clientHeight ?? 400;
  return (
    <div className="flat-stage" style={insets}>
      <div ref={ref}>
        {surface !== null && surface.beta.length > 1 && (
          <ContourMap
            surface={surface}
            trajectory={view.trajectory === "hidden" ? null : trajectory}
            scale={surfaceScale(surface, trajectory, view)}
            view={view}
            checkpoint={checkpoint}
            labels={{
              alpha: `α · ${axes?.first.name ?? ""}`,
              beta: `β · ${axes?.second?.name ?? ""}`,
            }}
            probe={probe}
            onProbe={setProbe}
            width={width}
            height={height}
          />
        )}
      </div>
      <p className="quiet">The terrain needs WebGL, which this browser lacks: here is its map.</p>
    </div>
  );
}
