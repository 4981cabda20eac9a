import { useLayoutEffect, useRef } from "react";
import type { Size } from "./useSize";

interface SvgPictureProps {
  className: string;
  /** An SVG file for a picture of this size in CSS pixels. */
  draw(size: Size): string;
  /** In CSS pixels; by the class where it is not given. */
  height?: number;
}

/** A figure of charts/export in the page, there at once and drawn for the room that it has. */
export function SvgPicture({ className, draw, height }: SvgPictureProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const { clientWidth: width, clientHeight: height } = element;
    // As XML, in which no script of a foreign title can hide.
    const file = new DOMParser().parseFromString(draw({ width, height }), "image/svg+xml");
    element.replaceChildren(file.documentElement);
  }, [draw]);
  return <div ref={ref} className={className} style={{ height }} />;
}
