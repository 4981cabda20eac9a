import { useApp } from "../store/context";

/** Whether what a figure tells of is drawn on the terrain too. */
export function OnTerrain({ what }: { what: "parts" | "ensemble" }) {
  const shown = useApp((state) => state.view[what]);
  const setView = useApp((state) => state.setView);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={shown}
        onChange={({ target }) => setView({ [what]: target.checked })}
      />
      Show them on the terrain
    </label>
  );
}
