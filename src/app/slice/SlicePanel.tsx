import { RotateCcw, X } from "lucide-react";
import type { SliderRange } from "../../catalog/words";
import { isRescalable, restingKnobs, sliceable } from "../../lab/sliceable";
import type { SliceKnobs } from "../../lab/slicer";
import { grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { momentWords, runTime } from "../../results/runTime";
import { checkpointCount } from "../../results/trained";
import { formatNumber } from "../../snapshot/formatNumber";
import { IconButton } from "../controls/IconButton";
import { ValueSlider } from "../controls/ValueSlider";
import { useApp, useAppStore } from "../store/context";
import type { Slicing } from "../store/slicingSlice";
import { Settling } from "./Settling";

/** Fewest samples that the loss may be a mean over. */
const FEWEST = 8;

/** The knobs of live slicing, over a corner of the landscape. */
export default function SlicePanel() {
  const slicing = useApp((state) => state.slicing);
  const store = useAppStore();
  if (slicing === null || !sliceable(slicing.original)) return null;
  const { original, knobs, third, changes } = slicing;
  const resting = restingKnobs(original);
  const time = runTime(original);
  const last = checkpointCount(original.trained) - 1;
  const available = original.data[original.recipe.evaluation.split];
  const turn = (change: Partial<SliceKnobs>) => store.getState().turnKnobs(change);
  return (
    <section className="slice-panel" aria-label="Slice">
      <header>
        <h2>Slice</h2>
        <span className="quiet">{third === null ? "preparing…" : t`towards ${third}`}</span>
        <span className="quiet numeric" data-shown={slicing.shown}>
          {latencyWords(slicing)}
        </span>
        <IconButton
          label="Back to the recipe's plane"
          side="top"
          onClick={() => turn(resting)}
          disabled={third === null}
        >
          <RotateCcw size={15} aria-hidden />
        </IconButton>
        <IconButton label="Leave slicing" side="top" onClick={() => store.getState().leaveSlice()}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <div className="slice-knobs">
        {knobs.tilts.map((tilt, axis) => (
          <Knob
            key={axis}
            label={`Tilt axis ${axis + 1}`}
            value={tilt}
            words={`${tilt}°`.replace("-", "−")}
            range={{ low: -90, high: 90, scale: "linear" }}
            whole
            disabled={third === null}
            onChange={(degrees) =>
              turn({ tilts: knobs.tilts.map((before, a) => (a === axis ? degrees : before)) })
            }
          />
        ))}
        {last > 0 && (
          <Knob
            label="Center"
            value={knobs.center}
            words={momentWords(time, knobs.center)}
            range={{ low: 0, high: last, scale: "linear" }}
            whole={false}
            disabled={third === null}
            onChange={(center) => turn({ center })}
          />
        )}
        {isRescalable(original.recipe) && (
          <Knob
            label="Rescale W₁·a, W₂/a"
            value={knobs.rescale}
            words={`a ${formatNumber(knobs.rescale)}`}
            range={{ low: 0.1, high: 10, scale: "log" }}
            whole={false}
            disabled={third === null}
            onChange={(rescale) => turn({ rescale })}
          />
        )}
        {available > FEWEST && (
          <Knob
            label="Samples"
            value={knobs.samples}
            words={grouped(knobs.samples)}
            range={{ low: FEWEST, high: available, scale: "log" }}
            whole
            disabled={third === null}
            onChange={(samples) => turn({ samples })}
          />
        )}
        {changes !== null && <Settling changes={changes} samples={knobs.samples} />}
      </div>
    </section>
  );
}

function latencyWords({ coarse, shown }: Slicing): string {
  if (coarse === null) return "Turn a knob: the surface follows.";
  const { columns, rows, milliseconds } = coarse;
  const points = rows === 1 ? t`${columns} points` : t`${columns}×${rows} points`;
  const state = { coarse: "", filling: ", refining", fine: ", refined", original: "" }[shown];
  return t`${points} sampled in ${Math.round(milliseconds)} ms${state}`;
}

interface KnobProps {
  label: string;
  value: number;
  words: string;
  range: SliderRange;
  whole: boolean;
  disabled: boolean;
  onChange(value: number): void;
}

function Knob({ label, words, ...slider }: KnobProps) {
  return (
    <div className="slice-knob">
      <span aria-hidden>{label}</span>
      <ValueSlider label={label} valueText={words} {...slider} />
      <output className="numeric">{words}</output>
    </div>
  );
}
