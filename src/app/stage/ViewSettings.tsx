import { type ReactNode, useId, useMemo } from "react";
import { t } from "../../language/t";
import { formatNumber } from "../../snapshot/formatNumber";
import { surfaceScale } from "../../snapshot/surfaceScale";
import type { View } from "../../snapshot/view";
import { Choice } from "../controls/Choice";
import { describedBy, Field } from "../controls/Field";
import type { Option } from "../controls/Segments";
import { ValueSlider } from "../controls/ValueSlider";
import { heightSentences, heightTerms } from "../glossary/heights";
import { useApp } from "../store/context";
import { ceilingAt, shareBelow, sortedLosses } from "./ceiling";
import { usePicture } from "./usePicture";

/** How the surface is drawn; changes nothing that was computed. */
export default function ViewSettings() {
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  return (
    <>
      <HeightChoice />
      <CeilingField />
      <ViewSlider
        label="Relief"
        sentence="Height of the terrain relative to its width."
        value={view.relief}
        range={{ low: 0.05, high: 1.5, scale: "linear" }}
        whole={false}
        onChange={(relief) => setView({ relief })}
      />
      <ViewSlider
        label="Contour lines"
        sentence="About this many round levels; 0 hides them."
        value={view.contours}
        range={{ low: 0, high: 40, scale: "linear" }}
        whole
        onChange={(contours) => setView({ contours })}
      />
      <ViewChoice
        label="Color map"
        sentence="All are even in lightness; cividis reads the same with color-blind eyes."
        value={view.colormap}
        options={[
          { value: "cividis", label: "cividis" },
          { value: "viridis", label: "viridis" },
          { value: "magma", label: "magma" },
          { value: "grey", label: "grey" },
        ]}
        onChange={(colormap) => setView({ colormap: colormap as View["colormap"] })}
      />
      <ViewChoice
        label="Path"
        sentence="At its true loss, or laid onto the surface, which hides how far off the plane it is."
        value={view.trajectory}
        options={[
          { value: "actual", label: "Actual" },
          { value: "projected", label: "Projected" },
          { value: "hidden", label: "Hidden" },
        ]}
        onChange={(trajectory) => setView({ trajectory: trajectory as View["trajectory"] })}
      />
    </>
  );
}

/** Also in the toolbar where there is room. */
function HeightChoice() {
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  return (
    <ViewChoice
      label="Height"
      sentence={heightSentences[heightTerms[view.height]]}
      formula="log: log₁₀(loss − lowest + 1 % of the range);  rank: share of points below"
      value={view.height}
      options={[
        { value: "linear", label: "Linear" },
        { value: "log", label: "Log" },
        { value: "rank", label: "Rank" },
      ]}
      onChange={(height) => setView({ height: height as View["height"] })}
    />
  );
}

interface ViewChoiceProps {
  label: string;
  sentence: string;
  formula?: string;
  value: string;
  options: Option[];
  onChange(value: string): void;
}

function ViewChoice({ label, sentence, formula, value, options, onChange }: ViewChoiceProps) {
  const id = useId();
  return (
    <Field id={id} label={label} sentence={sentence} formula={formula}>
      <Choice
        id={id}
        label={label}
        describedBy={describedBy(id)}
        value={value}
        options={options}
        onChange={onChange}
      />
    </Field>
  );
}

interface ViewSliderProps {
  label: string;
  sentence: string;
  value: number;
  range: { low: number; high: number; scale: "linear" | "log" };
  whole: boolean;
  inline?: ReactNode;
  valueText?: string;
  onChange(value: number): void;
}

function ViewSlider({ label, sentence, inline, ...slider }: ViewSliderProps) {
  const id = useId();
  return (
    <Field
      id={id}
      label={label}
      sentence={sentence}
      inline={inline ?? <output className="numeric">{formatNumber(slider.value)}</output>}
    >
      <ValueSlider label={label} {...slider} />
    </Field>
  );
}

function CeilingField() {
  const { surface, trajectory } = usePicture();
  const version = useApp((state) => state.versions.surface);
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  const losses = useMemo(
    () => (surface === null ? new Float32Array() : sortedLosses(surface)),
    [surface, version],
  );
  if (surface === null || losses.length < 2) return null;
  const { ceiling, clipped, count } = surfaceScale(surface, trajectory, view);
  const hidden = t`${formatNumber((100 * clipped) / Math.max(1, count), 2)} % clipped`;
  return (
    <ViewSlider
      label="Ceiling"
      sentence={`Losses above are cut off and hatched: ${hidden}.`}
      value={shareBelow(losses, ceiling)}
      range={{ low: 0.05, high: 1, scale: "linear" }}
      whole={false}
      valueText={`${formatNumber(ceiling)}, ${hidden}`}
      inline={
        <>
          <output className="numeric">{formatNumber(ceiling)}</output>
          <button
            type="button"
            className="text-button"
            disabled={view.ceiling === null}
            onClick={() => setView({ ceiling: null })}
          >
            95 %
          </button>
        </>
      }
      onChange={(share) => setView({ ceiling: ceilingAt(losses, share) })}
    />
  );
}
