import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useId } from "react";
import { BottomAxis, LeftAxis } from "../axes";
import { SeriesMark } from "../SeriesMark";
import { useSize } from "../useSize";

interface AnswersCurveProps {
  title: string;
  input: string;
  /** Ends of both axes; what leaves them is cut off. */
  across: [number, number];
  up: [number, number];
  answer(x: number): number;
  samples: readonly { x: number; y: number }[];
  height?: number;
}

const margin = { top: 8, right: 10, bottom: 34, left: 44 };
/** Points of the curve. */
const POINTS = 120;

/** A function of one number, and samples of what it should be. */
export function AnswersCurve(props: AnswersCurveProps) {
  const { title, input, across, up, answer, samples, height = 170 } = props;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const id = useId();
  const [right, bottom] = [width - margin.right, height - margin.bottom];
  const x = scaleLinear(across, [margin.left, right]);
  const y = scaleLinear(up, [bottom, margin.top]);
  // Far outside, so that a steep curve leaves in its own direction, and no path has endless numbers.
  const within = (value: number) =>
    Math.min(up[1] + 9 * span(up), Math.max(up[0] - 9 * span(up), value));
  const places = Array.from(
    { length: POINTS + 1 },
    (_, k) => across[0] + (span(across) * k) / POINTS,
  );
  const curve = line<number>()
    .defined((place) => !Number.isNaN(answer(place)))
    .x(x)
    .y((place) => y(within(answer(place))))(places);
  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{title}</title>
        <clipPath id={`${id}-clip`}>
          <rect
            x={margin.left}
            y={margin.top}
            width={right - margin.left}
            height={bottom - margin.top}
          />
        </clipPath>
        <LeftAxis
          ticks={y.ticks(4).map((value) => ({ value, at: y(value) }))}
          from={margin.left}
          to={right}
        />
        <BottomAxis
          ticks={x.ticks(5).map((value) => ({ value, at: x(value) }))}
          at={bottom}
          from={margin.left}
          to={right}
          title={input}
        />
        <g clipPath={`url(#${id}-clip)`}>
          <path className="curve train" d={curve ?? ""} />
        </g>
        {samples.map((sample, index) => (
          <SeriesMark key={index} style="third" x={x(sample.x)} y={y(sample.y)} />
        ))}
      </svg>
    </div>
  );
}

const span = ([low, high]: [number, number]): number => high - low;
