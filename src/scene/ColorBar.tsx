import type { CSSProperties } from "react";
import { type Colormap, colormapGradient, colormapHex } from "../snapshot/colormaps";
import { formatNumber } from "../snapshot/formatNumber";
import type { HeightScale } from "../snapshot/heightScale";
import { BAR_ROOM } from "./cameraPose";
import { ceilingText, colorBarTicks } from "./colorBarTicks";
import "./colorBar.css";

interface ColorBarProps {
  scale: HeightScale;
  /** Losses of the contour lines. */
  levels: number[];
  colormap: Colormap;
  /** What the numbers are: "train loss (nats)". */
  label: string;
  /** What points without a color are. Default: "not a number". */
  missing?: string;
  /** Upright beside the picture, or lying below it. */
  place: "beside" | "below";
}

/** Color to loss, with the contour levels as notches and the clipped part as a hatched cap. */
export function ColorBar(props: ColorBarProps) {
  const { scale, levels, colormap, label, missing = "not a number", place } = props;
  const beside = place === "beside";
  const ticks = colorBarTicks(scale, place);
  const holes = `${scale.holes} ${scale.holes === 1 ? "hole" : "holes"}: ${missing}`;
  const height = (loss: number) => ({ "--height": scale.height(loss) }) as CSSProperties;
  return (
    <div
      className="stage-bar"
      data-place={place}
      style={beside ? { width: BAR_ROOM.beside } : { height: BAR_ROOM.below }}
      aria-hidden="true"
    >
      <div className="stage-bar-label">
        {label}
        {scale.kind === "rank" && ", by rank"}
        {scale.holes > 0 && !beside && <span className="stage-bar-note"> · {holes}</span>}
      </div>
      <div className="stage-bar-scale">
        {scale.clipped > 0 && (
          <div
            className="stage-bar-cap"
            style={{ backgroundColor: colormapHex(colormap, 1) }}
            title={`${scale.clipped} of ${scale.count} points lie above ${ceilingText(scale)}`}
          >
            <span>&gt; {ceilingText(scale)}</span>
          </div>
        )}
        <div
          className="stage-bar-colors"
          style={{
            backgroundImage: colormapGradient(colormap, beside ? "to top" : "to right"),
          }}
        >
          {levels.map((loss) => (
            <i key={loss} style={height(loss)} />
          ))}
          {ticks.map((loss) => (
            <span key={loss} style={height(loss)}>
              {formatNumber(loss)}
            </span>
          ))}
        </div>
      </div>
      {scale.holes > 0 && beside && <div className="stage-bar-note">{holes}</div>}
    </div>
  );
}
