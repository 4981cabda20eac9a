import { runDashLengths, runMark } from "../../charts/runSwatch";
import type { Theme } from "../../scene/palette";
import { palettes, runColors } from "../../scene/palette";
import type { Colormap } from "../../snapshot/colormaps";

/** How the path of a run looks on the terrain. */
export function RunSwatch(props: { rank: number; colormap: Colormap; theme: Theme }) {
  const { rank, colormap, theme } = props;
  const color = runColors(colormap)[rank];
  const { casing } = palettes[theme];
  const dashes = runDashLengths[rank].join(" ") || undefined;
  return (
    <svg className="run-swatch" width={34} height={12} aria-hidden>
      <path d="M1,6H33" stroke={casing} strokeWidth={5} strokeDasharray={dashes} />
      <path d="M1,6H33" stroke={color} strokeWidth={3} strokeDasharray={dashes} />
      <path
        d={runMark(rank)}
        transform="translate(17,6) scale(1.25)"
        fill={color}
        stroke={casing}
      />
    </svg>
  );
}
