import { useId } from "react";
import { ValueSlider } from "../app/controls/ValueSlider";
import type { OtherLogits } from "../loss/margin";
import { formatNumber } from "../snapshot/formatNumber";
import type { Scales } from "./lossSurface";

interface LossControlsProps {
  others: OtherLogits;
  margin: number;
  /** How far the margin goes, both ways from 0. */
  reach: number;
  onOthers(others: OtherLogits): void;
  scales: Scales;
  onMargin(margin: number): void;
  onScales(scales: Scales): void;
}

/** What all curves are drawn of, and where they are read off. */
export function LossControls(props: LossControlsProps) {
  const { others, margin, reach, scales, onOthers, onMargin, onScales } = props;
  const id = useId();
  return (
    <section className="losses-controls" aria-label="What the curves are drawn of">
      <NumberChoice
        label="Classes"
        value={others.classes}
        choices={[2, 10, 100]}
        onChange={(classes) => onOthers({ ...others, classes })}
      />
      <NumberChoice
        label="Other logits"
        value={others.logit}
        choices={[-2, 0, 2]}
        onChange={(logit) => onOthers({ ...others, logit })}
      />
      <span className="number-choice">
        <label htmlFor={id}>Surfaces</label>
        <select id={id} value={scales} onChange={({ target }) => onScales(target.value as Scales)}>
          <option value="one">on one scale</option>
          <option value="own">each on its own</option>
        </select>
      </span>
      <span className="margin-choice">
        <span>Margin</span>
        <ValueSlider
          label="Margin"
          value={margin}
          range={{ low: -reach, high: reach, scale: "linear" }}
          whole={false}
          valueText={formatNumber(margin)}
          onChange={onMargin}
        />
        <output>{formatNumber(margin)}</output>
      </span>
    </section>
  );
}

interface NumberChoiceProps {
  label: string;
  value: number;
  choices: readonly number[];
  onChange(value: number): void;
}

function NumberChoice({ label, value, choices, onChange }: NumberChoiceProps) {
  const id = useId();
  return (
    <span className="number-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {formatNumber(choice)}
          </option>
        ))}
      </select>
    </span>
  );
}
