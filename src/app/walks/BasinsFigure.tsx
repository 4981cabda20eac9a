import { said } from "../../language/spoken";
import { totalSteps } from "../../recipe/phases";
import { axisSpan } from "../../results/axisSpan";
import { type BasinClass, basinEnds, isOnItsWay } from "../../results/basinEnds";
import type { Basins } from "../../results/walks";
import { classTone } from "../../scene/overlay";
import { colormapHex } from "../../snapshot/colormaps";
import { formatNumber } from "../../snapshot/formatNumber";
import type { View } from "../../snapshot/view";
import { Segments } from "../controls/Segments";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";
import { className } from "./basinOverlay";

/** Where a training ends from all over the plane: its classes, and what colors the terrain. */
export function BasinsFigure({ basins }: { basins: Basins }) {
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  const names = useApp(({ run: { axes } }) =>
    [axes?.first.name ?? "", axes?.second?.name ?? ""].map(said).join("\n"),
  );
  const [first, second] = names.split("\n");
  const steps = useApp(({ run }) => totalSteps(run.recipe.training));
  const ends = basinEnds(basins);
  const { classes, elsewhere, gone, diverged } = ends;
  const done = basins.done.reduce((sum, flag) => sum + flag, 0);
  const rest = [
    [elsewhere, "end elsewhere, or are still on their way"],
    [gone, "leave the plane for good"],
    [diverged, "diverge"],
  ] as const;
  const color = view.color === "end" || view.color === "duration" ? view.color : "loss";
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Basins" />
        </h2>
        <Segments
          id="basins-color"
          label="Color of the terrain"
          value={color}
          options={[
            { value: "loss", label: "Loss" },
            { value: "end", label: "Ends in" },
            { value: "duration", label: "Steps" },
          ]}
          onChange={(value) => setView({ color: value as View["color"] })}
        />
      </header>
      <ul className="basin-classes numeric">
        {classes.map((one, index) => (
          <li key={className(index)}>
            <i
              style={{ background: colormapHex(view.colormap, classTone(index, classes.length)) }}
            />
            <b>{className(index)}</b> {formatNumber(100 * one.share, 3)} %{" "}
            {isOnItsWay(basins, ends, index, steps)
              ? "are still on their way around"
              : endWords(one, basins)}{" "}
            {placeWords(one, basins, first, second)}
          </li>
        ))}
        {rest.map(
          ([share, words]) =>
            share > 0 && (
              <li key={words}>
                <i className="none" /> {formatNumber(100 * share, 3)} % {words}
              </li>
            ),
        )}
      </ul>
      <p className="quiet numeric">
        {done} of {basins.done.length} starts.{stepWords(basins)}
      </p>
    </section>
  );
}

/** Ends within this share of the plane's side are one point. */
const ONE_POINT = 0.02;

function endWords({ spread }: BasinClass, basins: Basins): string {
  const isPoint =
    spread[0] < ONE_POINT * axisSpan(basins.alpha) && spread[1] < ONE_POINT * axisSpan(basins.beta);
  return isPoint ? "end at" : "end along a valley around";
}

function placeWords({ alpha, beta }: BasinClass, basins: Basins, first: string, second: string) {
  const at = [`${first} ${formatNumber(alpha)}`];
  if (basins.beta.length > 1) at.push(`${second} ${formatNumber(beta)}`);
  return at.join(", ");
}

function stepWords({ steps }: Basins): string {
  const sorted = Array.from(steps)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (sorted.length === 0) return "";
  const [fewest, median, most] = [0, 0.5, 1].map(
    (share) => sorted[Math.floor(share * (sorted.length - 1))],
  );
  return ` There after ${fewest} to ${most} steps, median ${median}.`;
}
