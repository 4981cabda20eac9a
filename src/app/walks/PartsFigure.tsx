import { axisSpan } from "../../results/axisSpan";
import {
  partsFactor,
  stepPartNames,
  stepPartsAt,
  symmetricPair,
} from "../../results/walkStatistics";
import type { StepParts } from "../../results/walks";
import { partColors, partNames } from "../../scene/partStyle";
import { formatNumber } from "../../snapshot/formatNumber";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { OnTerrain } from "./OnTerrain";

const meanings: Record<(typeof stepPartNames)[number], string> = {
  descent: "plain descent",
  ascent: "to where the gradient ĝ is taken",
  followed: "along the gradient ĝ that is followed",
  added: "what the optimizer adds: memory, scales, noise",
  update: "the step itself",
};

/** The parts of the step at the marker, and the curvature there. */
export function PartsFigure({ parts }: { parts: StepParts }) {
  const colormap = useApp((state) => state.view.colormap);
  const row = useApp((state) => Math.floor(state.checkpoint));
  const surface = useApp((state) => state.run.surface);
  const there = stepPartsAt(parts, row);
  const colors = partColors(colormap);
  const factor = partsFactor(
    there,
    surface === null ? [1, 1] : [axisSpan(surface.alpha), axisSpan(surface.beta)],
  );
  const [larger, smaller] = symmetricPair(
    parts.bendAlpha[row],
    parts.bendAcross[row],
    parts.bendBeta[row],
  );
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Step by step" />
        </h2>
      </header>
      <table className="step-parts numeric">
        <tbody>
          {stepPartNames.map((name) => {
            const pair = there[name];
            return (
              pair && (
                <tr key={name}>
                  <th scope="row">
                    <i style={{ background: colors[name] }} />
                    {partNames[name]}
                    <small>{meanings[name]}</small>
                  </th>
                  <td>{formatNumber(Math.hypot(...pair))}</td>
                </tr>
              )
            );
          })}
          <tr>
            <th scope="row">
              curvature <small>largest and smallest in the plane</small>
            </th>
            <td>
              {formatNumber(larger.value)}, {formatNumber(smaller.value)}
            </td>
          </tr>
        </tbody>
      </table>
      <OnTerrain what="parts" />
      <p className="quiet numeric">
        {Object.keys(there).length === 0
          ? "No step follows here: move the marker back."
          : `Arrows are drawn ${formatNumber(factor)} × as long. Lines: the quadratic model of the loss at the contour levels.`}
      </p>
    </section>
  );
}
