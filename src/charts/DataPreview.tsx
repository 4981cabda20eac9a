import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from "d3-shape";
import { useEffect, useRef } from "react";
import { listed } from "../language/spoken";
import { t } from "../language/t";
import type { DataSummary } from "../results/results";
import { useSize } from "./useSize";

const marks = [
  symbolCircle,
  symbolTriangle,
  symbolSquare,
  symbolDiamond,
  symbolCross,
  symbolStar,
] as const;

/** A thumbnail of the data: images side by side, a curve of one input, or a scatter of the first two. */
export function DataPreview({ data }: { data: DataSummary }) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const images = data.inputShape.length === 3;
  return (
    <div ref={ref} className="chart">
      {images ? <ImageSheet data={data} width={width} /> : <PointCloud data={data} width={width} />}
    </div>
  );
}

interface PreviewProps {
  data: DataSummary;
  width: number;
}

function ImageSheet({ data, width }: PreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [rows, columns] = data.inputShape;
  const { inputs, targets } = data.preview;
  const perRow = Math.max(1, Math.floor(width / 34));
  const count = Math.min(targets.length, perRow * 2);
  const sheetRows = Math.ceil(count / perRow);

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const size = rows * columns;
    const [low = 0, high = 1] = extent(inputs.subarray(0, count * size));
    for (let image = 0; image < count; image++) {
      const pixels = context.createImageData(columns, rows);
      for (let pixel = 0; pixel < size; pixel++) {
        const ink = (inputs[image * size + pixel] - low) / (high - low || 1);
        pixels.data.set(
          [255, 255, 255].map((white) => white * ink),
          pixel * 4,
        );
        pixels.data[pixel * 4 + 3] = 255;
      }
      const left = (image % perRow) * (columns + 1);
      context.putImageData(pixels, left, Math.floor(image / perRow) * (rows + 1));
    }
  }, [inputs, count, perRow, rows, columns]);

  return (
    <canvas
      ref={canvas}
      className="image-sheet"
      role="img"
      aria-label={`${count} of the images: classes ${listed(Array.from(targets.subarray(0, count)))}`}
      width={perRow * (columns + 1) - 1}
      height={Math.max(1, sheetRows * (rows + 1) - 1)}
      style={{ width }}
    />
  );
}

function PointCloud({ data, width }: PreviewProps) {
  const { inputs, targets } = data.preview;
  const features = data.inputShape.reduce((product, side) => product * side, 1);
  const curve = features === 1;
  const count = inputs.length / features;
  const points = Array.from({ length: count }, (_, index) => ({
    x: inputs[index * features],
    y: curve ? targets[index * data.outputs] : inputs[index * features + 1],
    group: data.classes === null ? 0 : targets[index],
  }));
  const height = Math.min(170, width * 0.6);
  const plane = scales(points, width, height, !curve);
  const what = curve
    ? "Target over input"
    : features === 2
      ? "Samples by class"
      : t`Samples by class: the first two of ${features} features`;
  return (
    <svg className="point-cloud" width={width} height={height} role="img" aria-label={what}>
      {points.map(({ x, y, group }, index) => (
        <path
          key={index}
          className={`class-${group % 10}`}
          d={symbol(marks[group % marks.length], curve ? 22 : 16)() ?? ""}
          transform={`translate(${plane.x(x).toFixed(1)} ${plane.y(y).toFixed(1)})`}
        />
      ))}
    </svg>
  );
}

/** Scales that fit the points, with one unit equally long both ways where both are features. */
function scales(points: { x: number; y: number }[], width: number, height: number, equal: boolean) {
  const padding = 8;
  const [left = 0, right = 1] = extent(points, (point) => point.x);
  const [low = 0, high = 1] = extent(points, (point) => point.y);
  const fitX = (width - 2 * padding) / (right - left || 1);
  const fitY = (height - 2 * padding) / (high - low || 1);
  const unitX = equal ? Math.min(fitX, fitY) : fitX;
  const unitY = equal ? unitX : fitY;
  const spanX = ((right - left) * unitX) / 2;
  const spanY = ((high - low) * unitY) / 2;
  return {
    x: scaleLinear([left, right], [width / 2 - spanX, width / 2 + spanX]),
    y: scaleLinear([low, high], [height / 2 + spanY, height / 2 - spanY]),
  };
}
