import { expect, test } from "vitest";
import { palettes } from "../../scene/palette";
import type { StageHandle } from "../../scene/stageProps";
import { type Photographed, paneCells, panesHandle } from "./panesHandle";

test("panes fill the picture in two columns, the last of an odd number a row of its own", () => {
  expect(paneCells(3, 1000, 600)).toEqual([
    { left: 0, top: 0, width: 500, height: 300 },
    { left: 500, top: 0, width: 500, height: 300 },
    { left: 0, top: 300, width: 1000, height: 300 },
  ]);
  expect(paneCells(2, 1000, 600).map(({ top }) => top)).toEqual([0, 0]);
});

test("a narrow picture has them one above the other", () => {
  expect(paneCells(2, 480, 600)).toEqual([
    { left: 0, top: 0, width: 480, height: 300 },
    { left: 0, top: 300, width: 480, height: 300 },
  ]);
});

function turned(oneCamera: boolean): string[] {
  const marks: string[] = [];
  const pane = (mark: string, onStage: boolean) => ({
    ...{ mark, name: "", onStage, ownBar: false },
    stage: { orbit: () => marks.push(mark) } as unknown as StageHandle,
  });
  const now: Photographed = {
    panes: [pane("A", false), pane("B", true)],
    ...{ oneCamera, bar: null, palette: palettes.light },
  };
  panesHandle(() => now).orbit(1, 0);
  return marks;
}

test("with one camera the pane on the stage moves the others; with several each is turned", () => {
  expect(turned(true)).toEqual(["B"]);
  expect(turned(false)).toEqual(["A", "B"]);
});
