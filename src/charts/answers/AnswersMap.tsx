import { scaleLinear } from "d3-scale";
import { useId, useMemo } from "react";
import { type Colormap, colormapHex } from "../../snapshot/colormaps";
import { BottomAxis, LeftAxis } from "../axes";
import { contourPath } from "../contourPath";
import { useSize } from "../useSize";

interface AnswersMapProps {
  title: string;
  inputs: [string, string];
  across: [number, number];
  up: [number, number];
  answer(x1: number, x2: number): number;
  /** Its place on the color map, from 0 to 1. */
  tone(answer: number): number;
  colormap: Colormap;
  /** An answer whose line is drawn; null for none. */
  level: number | null;
  samples: readonly { x: number; y: number; tone: number; isSecond: boolean }[];
}

const margin = { top: 4, right: 10, bottom: 34, left: 44 };
const COLUMNS = 27;
const ROWS = 18;

const spread = ([low, high]: [number, number], count: number): Float32Array =>
  Float32Array.from({ length: count }, (_, k) => low + ((high - low) * k) / (count - 1));

/** A function of two numbers as colors, and samples in the colors of what it should be. */
export function AnswersMap(props: AnswersMapProps) {
  const { title, inputs, across, up, answer, tone, colormap, level, samples } = props;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const id = useId();
  const inner = width - margin.left - margin.right;
  const tall = Math.min(200, 0.66 * inner);
  const x = scaleLinear(across, [margin.left, margin.left + inner]);
  const y = scaleLinear(up, [margin.top + tall, margin.top]);
  const surface = useMemo(() => {
    const [alpha, beta] = [spread(across, COLUMNS), spread(up, ROWS)];
    const loss = Float32Array.from({ length: COLUMNS * ROWS }, (_, cell) =>
      answer(alpha[cell % COLUMNS], beta[Math.floor(cell / COLUMNS)]),
    );
    return { alpha, beta, loss, done: new Uint8Array(loss.length).fill(1) };
  }, [answer, across, up]);
  const [wide, deep] = [inner / (COLUMNS - 1), tall / (ROWS - 1)];
  const path =
    level === null ? null : contourPath(surface, { height: tone }, { x, y })(tone(level));
  return (
    <div ref={ref} className="chart answers-map">
      <svg
        width={width}
        height={margin.top + tall + margin.bottom}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{title}</title>
        <clipPath id={`${id}-clip`}>
          <rect x={margin.left + 1} y={margin.top + 1} width={inner - 2} height={tall - 2} />
        </clipPath>
        <g clipPath={`url(#${id}-clip)`}>
          {Array.from(surface.loss, (value, cell) =>
            Number.isNaN(value) ? null : (
              <rect
                key={cell}
                x={x(surface.alpha[cell % COLUMNS]) - wide / 2}
                y={y(surface.beta[Math.floor(cell / COLUMNS)]) - deep / 2}
                width={wide + 0.4}
                height={deep + 0.4}
                fill={colormapHex(colormap, tone(value))}
                shapeRendering="crispEdges"
              />
            ),
          )}
          {path !== null && <path className="answers-level" d={path} />}
          {samples.map((sample, index) => (
            <path
              key={index}
              className="answers-sample"
              d={
                sample.isSecond ? "M-4,-4h8v8h-8Z" : "M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0"
              }
              transform={`translate(${x(sample.x)},${y(sample.y)})`}
              fill={colormapHex(colormap, sample.tone)}
            />
          ))}
        </g>
        <BottomAxis
          ticks={x.ticks(5).map((value) => ({ value, at: x(value) }))}
          at={margin.top + tall}
          from={margin.left}
          to={margin.left + inner}
          title={inputs[0]}
        />
        <LeftAxis
          ticks={y.ticks(4).map((value) => ({ value, at: y(value) }))}
          from={margin.left}
          to={margin.left}
        />
        <text className="answers-axis" x={margin.left + 6} y={margin.top + 15}>
          {inputs[1]}
        </text>
      </svg>
    </div>
  );
}
