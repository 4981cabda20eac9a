import type { MissingPicture } from "../scene/stageProps";
import { SurfaceMap, type SurfaceMapProps } from "./SurfaceMap";

interface FlatStageProps extends SurfaceMapProps {
  /** Why there is no terrain. */
  missing: MissingPicture | "broken";
  /** The reader wants the terrain again. */
  onTerrain(): void;
}

const REASONS = {
  unavailable: "The terrain needs WebGL, which this browser does not offer",
  broken: "The terrain stopped working",
  lost: "The browser draws only some terrains at a time",
};

/** The surface in SVG, where the browser draws no terrain. */
export function FlatStage({ missing, onTerrain, ...map }: FlatStageProps) {
  return (
    <div className="embed-flat">
      <SurfaceMap {...map} />
      <p className="quiet">
        {REASONS[missing]}: this is its {map.surface.beta.length > 1 ? "map" : "profile"}.{" "}
        {missing !== "unavailable" && (
          <button type="button" className="embed-again" onClick={onTerrain}>
            Draw the terrain
          </button>
        )}
      </p>
    </div>
  );
}
