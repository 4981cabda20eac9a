import type { ScaleLogarithmic, ScaleSymLog } from "d3-scale";
import { BottomAxis, LeftAxis } from "./axes";
import { logTicks, spacedTicks, symlogTicks } from "./ticks";

interface DensityAxesProps {
  x: ScaleSymLog<number, number>;
  y: ScaleLogarithmic<number, number>;
  margin: { right: number; bottom: number; left: number };
  /** Of the chart. */
  width: number;
  height: number;
}

/** Axes of densities of eigenvalues: symmetric-log across, logarithmic upwards. */
export function DensityAxes({ x, y, margin, width, height }: DensityAxesProps) {
  const [first, last] = x.domain();
  const [floor, top] = y.domain();
  const across = symlogTicks(first, last, x.constant());
  const span = { from: margin.left, to: width - margin.right };
  return (
    <>
      <LeftAxis ticks={logTicks(floor, top).map((value) => ({ value, at: y(value) }))} {...span} />
      <BottomAxis
        ticks={spacedTicks(across.map((value) => ({ value, at: x(value) })))}
        at={height - margin.bottom}
        {...span}
        title="eigenvalue λ"
      />
    </>
  );
}
