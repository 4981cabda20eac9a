import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useId } from "react";
import type { Surface } from "../results/results";
import type { HeightScale } from "../snapshot/heightScale";
import { BottomAxis, LeftAxis } from "./axes";

export interface LineProfileProps {
  /** A surface with a single row. */
  surface: Surface;
  scale: HeightScale;
  label: string;
  width: number;
  height: number;
}

const margin = { top: 14, right: 16, bottom: 40, left: 58 };

/** The loss along a line, at the same heights as the terrain. */
export function LineProfile({ surface, scale, label, width, height }: LineProfileProps) {
  const titleId = useId();
  const { alpha, loss, done } = surface;
  const [low = 0, high = 1] = extent(alpha);
  const x = scaleLinear([low, high], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
  const entries = Array.from({ length: alpha.length }, (_, index) => index);
  const profile = line<number>()
    .defined((index) => done[index] === 1 && !Number.isNaN(loss[index]))
    .x((index) => x(alpha[index]))
    .y((index) => y(Math.min(1, scale.height(loss[index]))))(entries);
  return (
    <svg width={width} height={height} role="img" aria-labelledby={titleId}>
      <title id={titleId}>{`Loss along ${label}`}</title>
      <LeftAxis
        ticks={scale.ticks(5).map((value) => ({ value, at: y(scale.height(value)) }))}
        from={margin.left}
        to={width - margin.right}
      />
      <BottomAxis
        ticks={x.ticks(6).map((value) => ({ value, at: x(value) }))}
        at={height - margin.bottom}
        from={margin.left}
        to={width - margin.right}
        title={label}
      />
      <path className="curve train" d={profile ?? ""} />
    </svg>
  );
}
