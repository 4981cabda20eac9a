import { Modal } from "../controls/Modal";

const shortcuts: [keys: string[], does: string][] = [
  [["Space"], "Play or pause the path"],
  [["←", "→"], "One checkpoint back or on"],
  [["Home", "End"], "Start or end of the path"],
  [["M"], "Map from above, or terrain"],
  [["K"], "Keep this run in sight beside the next"],
  [["S"], "Move this run one pane on, from the last to the first"],
  [["R"], "Reset the view"],
  [["H"], "Hide or show everything but the stage"],
  [["Ctrl", "Enter"], "Train"],
  [["Ctrl", "Z"], "Undo the last change of the recipe"],
  [["Ctrl", "Shift", "Z"], "Redo"],
  [["?"], "This list"],
];

const stageShortcuts: [keys: string[], does: string][] = [
  [["Arrow keys"], "Move the probe over the grid"],
  [["Shift", "Arrow keys"], "Turn the terrain"],
  [["+", "−"], "Zoom"],
  [["Esc"], "Put the probe away"],
];

export default function ShortcutsDialog(props: {
  open: boolean;
  onOpenChange(open: boolean): void;
}) {
  return (
    <Modal {...props} title="Keyboard" description="Everything works without a mouse.">
      <ShortcutList title="Anywhere" entries={shortcuts} />
      <ShortcutList title="While the landscape has the focus" entries={stageShortcuts} />
    </Modal>
  );
}

function ShortcutList({ title, entries }: { title: string; entries: typeof shortcuts }) {
  return (
    <section className="shortcuts">
      <h3>{title}</h3>
      <dl>
        {entries.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
