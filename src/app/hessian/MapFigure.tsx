import { useState } from "react";
import { HeatMap } from "../../charts/HeatMap";
import { t } from "../../language/t";
import { ColorBar } from "../../scene/ColorBar";
import { formatNumber } from "../../snapshot/formatNumber";
import { heightScale } from "../../snapshot/heightScale";
import { Segments } from "../controls/Segments";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { MoreSteps } from "./MoreSteps";
import {
  isMapQuantity,
  knownMapSurface,
  type MapQuantity,
  mapBounds,
  mapQuantities,
  mapSurface,
} from "./mapSurface";

/** Extreme curvature over the plane, beside the terrain that it can color. */
export function MapFigure() {
  const map = useApp((state) => state.run.curvature.map);
  const steps = useApp((state) => state.run.recipe.curvature.map?.steps);
  useApp((state) => state.versions.curvature);
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  const [shown, setShown] = useState<MapQuantity>("largest");
  if (map === null) return null;
  const quantity = isMapQuantity(view.color) ? view.color : shown;
  const over = mapSurface(map, quantity);
  // As on the terrain: bounds have a color only where nothing else is known.
  const known = knownMapSurface(map, quantity);
  const base = known.loss.some(Number.isFinite) ? known : over;
  const scale = heightScale(base.loss, { height: view.height, ceiling: null, done: base.done });
  const bounds = mapBounds(map, quantity);
  const bounded = bounds.reduce((sum, flag) => sum + flag, 0);
  const { name, bound } = mapQuantities[quantity];
  const onTerrain = isMapQuantity(view.color);
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Over the plane" />
        </h2>
        <Segments
          id="map-quantity"
          label="Quantity over the plane"
          value={quantity}
          options={Object.entries(mapQuantities).map(([value, { symbol }]) => ({
            value,
            label: symbol,
          }))}
          onChange={(value) => {
            setShown(value as MapQuantity);
            if (onTerrain) setView({ color: value as MapQuantity });
          }}
        />
      </header>
      <HeatMap
        over={over}
        scale={scale}
        colormap={view.colormap}
        title={name}
        bounds={bounds}
        boundWords={bound}
      />
      <ColorBar
        // The map shows its holes itself, and the sentence below counts the bounds.
        scale={{ ...scale, holes: 0 }}
        levels={[]}
        colormap={view.colormap}
        label={name}
        place="below"
      />
      <label className="check">
        <input
          type="checkbox"
          checked={onTerrain}
          onChange={({ target }) => setView({ color: target.checked ? quantity : "loss" })}
        />
        Color the terrain by it
      </label>
      <p className="quiet numeric">
        From {formatNumber(scale.lowest)} to {formatNumber(scale.ceiling)}
        {scale.clipped > 0 && t` and above at ${scale.clipped} points`}.
        {bounded === 0 && " Converged at every point."}
        {bounded > 0 &&
          t` Hatched, and gray on the terrain: not converged at ${bounded} of ${bounds.length} points in ${steps ?? ""} Lanczos steps, ${boundSentence[quantity]}.`}
      </p>
      {bounded > 0 && <MoreSteps of="map" />}
    </section>
  );
}

const boundSentence: Record<MapQuantity, string> = {
  largest: "where λ max is at least the value shown",
  smallest: "where λ min is at most the value shown",
  ratio: "where the ratio is not known",
};
