import { type Colormap, colormapHex } from "../../snapshot/colormaps";
import { formatNumber } from "../../snapshot/formatNumber";
import type { HeightScale } from "../../snapshot/heightScale";
import { INK } from "./figure";
import { element, textElement } from "./svg";

/** Width of the bar itself. */
const WIDTH = 14;

/** Several figures of one document may have other colors. */
const gradientId = (colormap: Colormap): string => `scale-${colormap}`;

/** The gradient that `colorBar` refers to, and the hatching `#clipped`. */
export function scaleDefinitions(scale: HeightScale, colormap: Colormap): string[] {
  const stops = Array.from({ length: 17 }, (_, index) =>
    element("stop", { offset: index / 16, "stop-color": colormapHex(colormap, index / 16) }),
  );
  const hatch = element("path", {
    d: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5",
    stroke: INK,
    "stroke-width": 0.8,
  });
  const pattern = { id: "clipped", width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return [
    element("linearGradient", { id: gradientId(colormap), x1: 0, x2: 0, y1: 1, y2: 0 }, stops),
    ...(scale.clipped === 0 ? [] : [element("pattern", pattern, [hatch])]),
  ];
}

/** Color to loss, upright, with its title beside it at `titleX`. */
export function colorBar(
  { scale, colormap }: { scale: HeightScale; colormap: Colormap },
  title: string,
  { left, top, bottom, titleX }: { left: number; top: number; bottom: number; titleX: number },
): string[] {
  const height = bottom - top;
  const ticks = scale.ticks(6).filter((loss) => loss <= scale.ceiling);
  return [
    element("rect", {
      x: left,
      y: top,
      width: WIDTH,
      height,
      fill: `url(#${gradientId(colormap)})`,
    }),
    ...ticks.map((loss) =>
      textElement(formatNumber(loss), {
        x: left + WIDTH + 5,
        y: bottom - scale.height(loss) * height + 4,
      }),
    ),
    textElement(title, {
      transform: `translate(${titleX} ${(top + bottom) / 2}) rotate(-90)`,
      "text-anchor": "middle",
      "font-size": 12,
    }),
  ];
}
