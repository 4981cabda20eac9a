import { AxisProfile } from "../../charts/AxisProfile";
import type { Surface } from "../../results/results";
import { surfaceAt } from "../../results/surfaceAt";
import { formatNumber } from "../../snapshot/formatNumber";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { axisCurvature } from "./axisCurvature";

/** The loss along eigenvector axes through the center, against the quadratic model of the Hessian. */
export function AxisFigures() {
  const run = useApp((state) => state.run);
  useApp((state) => state.versions.surface);
  const { axes, surface } = run;
  if (axes === null || surface === null) return null;
  const alongs = [
    { symbol: "α", axis: axes.first, coordinates: surface.alpha },
    { symbol: "β", axis: axes.second, coordinates: surface.beta },
  ].flatMap(({ symbol, axis, coordinates }) => {
    const curvature = axis && axisCurvature(axis, run);
    return axis === null || curvature === null ? [] : [{ symbol, axis, coordinates, curvature }];
  });
  if (alongs.length === 0) return null;
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Along the axes" /> <small>solid: sampled; dashed: quadratic</small>
        </h2>
      </header>
      {alongs.map(({ symbol, axis, coordinates, curvature }) => (
        <div key={symbol}>
          <AxisProfile
            label={`${symbol} · ${axis.name}`}
            coordinates={coordinates}
            sampled={throughCenter(surface, symbol, coordinates)}
            model={coordinates.map((at) => surface.originLoss + 0.5 * curvature * at * at)}
          />
          <p className="quiet numeric">
            L(θ) + ½·{formatNumber(curvature, 4)}·{symbol}²
          </p>
        </div>
      ))}
    </section>
  );
}

function throughCenter(surface: Surface, symbol: string, coordinates: Float32Array): Float32Array {
  return coordinates.map((at) =>
    symbol === "α" ? surfaceAt(surface, at, 0) : surfaceAt(surface, 0, at),
  );
}
