import { expect, test } from "vitest";
import type { EmbedState, HostSettings } from "../frame/protocol";
import { defaultView } from "../snapshot/view";
import { FigureGroups, type GroupMember } from "./group";

const state = (change: Partial<EmbedState>): EmbedState => ({
  status: "shown",
  title: "",
  time: 4,
  checkpoints: 10,
  step: 40,
  playing: false,
  theme: "light",
  view: defaultView,
  probe: { alpha: 1, beta: 2, loss: 3 },
  loss: null,
  sharpness: null,
  quantities: {},
  recipe: null,
  limits: { lowest: 1, ceiling: 5 },
  acted: [],
  ...change,
});

function member(shown: EmbedState | null): GroupMember & { told: HostSettings[] } {
  const told: HostSettings[] = [];
  return { state: shown, told, set: (settings) => told.push(settings) };
}

test("what a reader does in one figure the others of its group do, and nobody else", () => {
  const groups = new FigureGroups();
  const [a, b, stranger] = [member(null), member(null), member(null)];
  groups.join("x", a);
  groups.join("x", b);
  groups.join("y", stranger);
  groups.follow("x", a, state({ acted: ["time", "probe"] }));
  const asked = { step: 40, time: 4, playing: false, probe: { alpha: 1, beta: 2 } };
  expect(b.told).toContainEqual(asked);
  expect(a.told).not.toContainEqual(asked);
  expect(stranger.told).toEqual([]);
  // What it was told is no act of its own.
  groups.follow("x", b, state({ acted: [] }));
  expect(a.told).not.toContainEqual(asked);
});

test("the limits of a group hold the losses of all its figures, and are told once", () => {
  const groups = new FigureGroups();
  const a = member(state({ limits: { lowest: 1, ceiling: 5 } }));
  const b = member(state({ limits: { lowest: 0.5, ceiling: 2 } }));
  groups.join("x", a);
  groups.join("x", b);
  groups.follow("x", a, state({}));
  groups.follow("x", b, state({}));
  expect(a.told).toEqual([{ limits: { lowest: 0.5, ceiling: 5 } }]);
  expect(b.told).toEqual(a.told);
  groups.leave("x", b);
  expect(a.told.at(-1)).toEqual({ limits: null });
});

test("a figure without heights and time of its own leaves the others as they are", () => {
  const groups = new FigureGroups();
  const a = member(state({ limits: { lowest: 1, ceiling: 5 } }));
  const card = member(state({ checkpoints: 0, step: null, probe: null, limits: null }));
  groups.join("x", a);
  groups.join("x", card);
  groups.follow("x", card, state({ checkpoints: 0, step: null, limits: null }));
  expect(a.told).toEqual([{ limits: { lowest: 1, ceiling: 5 } }]);
});
