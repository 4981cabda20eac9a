import { expect, test } from "vitest";
import { FETCHED_BYTES } from "../results/limits";
import { defaultView } from "../snapshot/view";
import { address, type EmbedState, parseFrameMessage, parseHostMessage } from "./protocol";

const state: EmbedState = {
  status: "shown",
  title: "A valley",
  time: 2.5,
  checkpoints: 10,
  step: 12,
  playing: false,
  theme: "auto",
  view: defaultView,
  probe: { alpha: 0, beta: 1, loss: null },
  loss: 0.5,
  sharpness: null,
  quantities: { barrier: 0.25 },
  recipe: { version: 2, seed: 1 },
  limits: { lowest: 0, ceiling: 2 },
  acted: ["camera"],
};

test("messages survive the way between the pages", () => {
  const sent = address({ type: "change", id: "a", state });
  expect(parseFrameMessage(structuredClone(sent))).toEqual(sent);
  const bytes = new Uint8Array([1, 2]).buffer;
  const open = address({ type: "open", bytes });
  expect(parseHostMessage(structuredClone(open))).toEqual(open);
});

test("part of a view may be set, and nothing else is filled in", () => {
  const message = parseHostMessage(address({ type: "set", view: { map: true } }));
  expect(message).toEqual({
    channel: "topograd",
    version: 1,
    type: "set",
    view: { map: true },
  });
});

test("other channels, other versions and other shapes are not ours", () => {
  const get = address({ type: "get" });
  expect(parseHostMessage(get)).not.toBeNull();
  for (const foreign of [
    null,
    "get",
    { ...get, channel: "other" },
    { ...get, version: 2 },
    { ...get, type: "run" },
    { ...get, id: "x".repeat(65) },
    { ...get, type: "set", time: -1 },
    { ...get, type: "set", time: Number.NaN },
    { ...get, type: "set", view: { colormap: "jet" } },
    { ...get, type: "set", camera: { position: [0, 0], target: [0, 0, 0] } },
    { ...get, type: "open", bytes: new ArrayBuffer(FETCHED_BYTES + 1) },
    address({ type: "ready" }),
  ]) {
    expect(parseHostMessage(foreign)).toBeNull();
  }
});

test("a message cannot reach a prototype", () => {
  const hostile = JSON.parse(
    '{"channel":"topograd","version":1,"type":"set","view":{"__proto__":{"map":true}}}',
  );
  expect(parseHostMessage(hostile)).toBeNull();
  expect(({} as { map?: boolean }).map).toBeUndefined();
});
