import { useId } from "react";
import { Segments } from "../controls/Segments";
import { Switch } from "../controls/Switch";
import { useApp } from "../store/context";
import { usualWatch } from "../store/watchSlice";

const intervals = [1, 5, 20];

/** Whether the terrain around the current weights is looked at while training, and how often. */
export function WatchTerrain() {
  const every = useApp((state) => state.watchEvery);
  const setWatch = useApp((state) => state.setWatch);
  const id = useId();
  return (
    <div className="watch-terrain">
      <label htmlFor={id}>Watch the terrain while training</label>
      <Switch
        id={id}
        checked={every !== null}
        onChange={(watch) => setWatch(watch ? usualWatch : null)}
      />
      {every !== null && (
        <div className="watch-interval">
          <span className="quiet">every</span>
          <Segments
            id={`${id}-every`}
            label="Checkpoints between two looks"
            value={String(every)}
            options={intervals.map((count) => ({ value: String(count), label: String(count) }))}
            onChange={(count) => setWatch(Number(count))}
          />
          <span className="quiet">{every === 1 ? "checkpoint" : "checkpoints"}, coarse</span>
        </div>
      )}
    </div>
  );
}
