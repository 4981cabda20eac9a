import { expect, test } from "vitest";
import { withoutRoom } from "./transfer";

test("what is handed to a thread brings no more memory than its values", () => {
  const room = new Float32Array(1000);
  room[3] = 7;
  const blob = new Blob(["x"]);
  const given = {
    trained: { checkpoints: room.subarray(2, 6), steps: 3 },
    list: [room.subarray(0, 1)],
    blob,
    none: null,
  };
  const handed = withoutRoom(given);
  expect(handed).toEqual(given);
  expect(handed.trained.checkpoints.buffer.byteLength).toBe(16);
  expect(handed.list[0].buffer.byteLength).toBe(4);
  expect(handed.blob).toBe(blob);
  // What fills its memory is not copied.
  expect(withoutRoom({ room }).room).toBe(room);
});
