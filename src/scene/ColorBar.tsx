import type { CSSProperties } from "react";
import { type Colormap, colormapGradient, colormapHex } from "../snapshot/colormaps";
import { formatNumber } from "../snapshot/formatNumber";
import type { HeightScale } from "../snapshot/heightScale";
import { ceilingText, colorBarTicks } from "./colorBarTicks";

interface ColorBarProps {
  scale: HeightScale;
  /** Losses of the contour lines. */
  levels: number[];
  colormap: Colormap;
  /** What the numbers are: "train loss (nats)". */
  label: string;
}

/** Color to loss, with the contour levels as notches and the clipped part as a hatched cap. */
export function ColorBar({ scale, levels, colormap, label }: ColorBarProps) {
  const ticks = colorBarTicks(scale);
  const height = (loss: number) => ({ "--height": scale.height(loss) }) as CSSProperties;
  return (
    <div className="stage-bar" aria-hidden="true">
      <div className="stage-bar-label">{label}</div>
      <div className="stage-bar-scale">
        {scale.clipped > 0 && (
          <div
            className="stage-bar-cap"
            style={{ backgroundColor: colormapHex(colormap, 1) }}
            title={`${scale.clipped} of ${scale.count} points lie above ${ceilingText(scale)}`}
          />
        )}
        <div
          className="stage-bar-colors"
          style={
            {
              "--up": colormapGradient(colormap, "to top"),
              "--right": colormapGradient(colormap, "to right"),
            } as CSSProperties
          }
        >
          {levels.map((loss) => (
            <i key={loss} style={height(loss)} />
          ))}
        </div>
        <div className="stage-bar-ticks">
          {ticks.map((loss) => (
            <span key={loss} style={height(loss)}>
              {formatNumber(loss)}
            </span>
          ))}
          {scale.clipped > 0 && <span className="stage-bar-above">&gt; {ceilingText(scale)}</span>}
        </div>
      </div>
      {scale.holes > 0 && (
        <div className="stage-bar-note">
          {scale.holes} {scale.holes === 1 ? "hole" : "holes"}: not a number
        </div>
      )}
    </div>
  );
}
