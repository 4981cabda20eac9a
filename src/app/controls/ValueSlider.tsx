import { Slider } from "radix-ui";
import { useContext } from "react";
import type { SliderRange } from "../../catalog/words";
import { Locked } from "./Field";

export interface ValueSliderProps {
  label: string;
  value: number;
  range: SliderRange;
  whole: boolean;
  /** The value in words, for assistive technology. */
  valueText?: string;
  disabled?: boolean;
  onChange(value: number): void;
}

/** Positions along the track; fine enough for every range here. */
const track = 400;

function position(value: number, { low, high, scale }: SliderRange): number {
  const clamped = Math.min(high, Math.max(low, value));
  const share =
    scale === "log"
      ? Math.log(clamped / low) / Math.log(high / low)
      : (clamped - low) / (high - low);
  return share * track;
}

function valueAt(at: number, { low, high, scale }: SliderRange, whole: boolean): number {
  const share = at / track;
  const exact = scale === "log" ? low * (high / low) ** share : low + (high - low) * share;
  if (whole) return Math.round(exact);
  // Two significant digits on a logarithmic track, a hundredth of the range on a linear one.
  if (scale === "log") return Number(exact.toPrecision(2));
  const digits = Math.max(0, Math.ceil(2 - Math.log10(high - low)));
  return Number(exact.toFixed(digits));
}

/** A slider over a linear or logarithmic range. */
export function ValueSlider(props: ValueSliderProps) {
  const { label, value, range, whole, valueText, onChange } = props;
  const locked = useContext(Locked);
  // Whole numbers go to the slider as they are. Positions that are no multiples of the step to the last
  // bit would make an arrow key align the thumb and stay where it is.
  const direct = whole && range.scale === "linear";
  const { low, high } = range;
  return (
    <Slider.Root
      className="slider"
      min={direct ? low : 0}
      max={direct ? high : track}
      step={direct ? 1 : track / 100}
      value={[direct ? Math.min(high, Math.max(low, value)) : position(value, range)]}
      disabled={props.disabled || locked}
      onValueChange={([at]) => onChange(direct ? at : valueAt(at, range, whole))}
    >
      <Slider.Track className="slider-track">
        <Slider.Range className="slider-range" />
      </Slider.Track>
      <Slider.Thumb
        className="slider-thumb"
        aria-label={label}
        aria-valuetext={valueText ?? String(value)}
      />
    </Slider.Root>
  );
}
