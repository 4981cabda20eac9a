import type { StepField } from "../../results/walks";
import { formatNumber } from "../../snapshot/formatNumber";
import type { View } from "../../snapshot/view";
import { Segments } from "../controls/Segments";
import { Term } from "../glossary/Term";
import { useApp } from "../store/context";

/** Which arrows stand on the terrain. */
export function FieldFigure({ field }: { field: StepField }) {
  const shown = useApp((state) => state.view.field);
  const setView = useApp((state) => state.setView);
  const length = (which: "gradient" | "step") =>
    Math.max(
      0,
      ...Array.from(field[`${which}Alpha`], (a, at) =>
        Math.hypot(a, field[`${which}Beta`][at]),
      ).filter(Number.isFinite),
    );
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Field of steps" />
        </h2>
        <Segments
          id="field-arrows"
          label="Arrows on the terrain"
          value={shown}
          options={[
            { value: "hidden", label: "None" },
            { value: "gradient", label: "−∇L" },
            { value: "step", label: "First step" },
          ]}
          onChange={(value) => setView({ field: value as View["field"] })}
        />
      </header>
      <p className="quiet numeric">
        {shown === "hidden"
          ? "Arrows on the terrain show where each point is led."
          : `The longest arrow stands for a length of ${formatNumber(length(shown))}. Each point ten times shorter is an arrow by a third of the way to the shortest.`}
      </p>
    </section>
  );
}
