import type { KeyboardEvent, PointerEvent } from "react";

export interface ChartCursorProps {
  /** Accessible name: what the cursor moves along. */
  label: string;
  /** Entry under the cursor, 0…count − 1. */
  index: number;
  count: number;
  /** The entry in words. */
  valueText: string;
  /** What the chart leaves around its area. */
  margin: { top: number; right: number; bottom: number; left: number };
  /** Of the chart. */
  width: number;
  height: number;
  /** Entry nearest to a distance in pixels from the left edge of the chart. */
  indexAt(x: number): number;
  onMove(index: number): void;
  onLeave?(): void;
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

/** The area of a chart that pointer and keyboard read along: a slider over the chart's entries. */
export function ChartCursor(props: ChartCursorProps) {
  const { index, count, margin, width, height, onMove } = props;
  const last = Math.max(0, count - 1);

  function moveBy(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onMove(Math.min(last, Math.max(0, Math.round(index) + step)));
  }
  function moveTo(event: PointerEvent<SVGRectElement>): void {
    const { left } = event.currentTarget.getBoundingClientRect();
    onMove(Math.min(last, Math.max(0, props.indexAt(event.clientX - left + margin.left))));
  }

  return (
    <rect
      className="chart-cursor"
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={Math.round(index)}
      aria-valuetext={props.valueText}
      x={margin.left}
      y={margin.top}
      width={Math.max(0, width - margin.left - margin.right)}
      height={height - margin.top - margin.bottom}
      onKeyDown={moveBy}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0 || props.onLeave !== undefined) moveTo(event);
      }}
      onPointerLeave={props.onLeave}
    />
  );
}
