import { type Colormap, colormapHex } from "../snapshot/colormaps";
import { BAR_ROOM } from "./cameraPose";
import { classTone } from "./overlay";
import "./colorBar.css";

interface ClassBarProps {
  classes: readonly string[];
  /** What they are classes of. */
  label: string;
  colormap: Colormap;
  place: "beside" | "below";
}

/** Color to class, in the place of the color bar. */
export default function ClassBar({ classes, label, colormap, place }: ClassBarProps) {
  const beside = place === "beside";
  return (
    <div
      className="stage-bar"
      data-place={place}
      style={beside ? { width: BAR_ROOM.beside } : { height: BAR_ROOM.below }}
      aria-hidden="true"
    >
      <div className="stage-bar-label">{label}</div>
      <div className="stage-classes">
        {classes.map((name, index) => (
          <div key={name}>
            <i style={{ background: colormapHex(colormap, classTone(index, classes.length)) }} />
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}
