import type { Surface, Trajectory } from "../../results/results";
import { withHdf5File } from "../hdf5Library";
import { NOT_COMPUTED, PERCENT } from "../import/lossLandscapeH5";

/**
 * The surface as tomgoldstein/loss-landscape stores it. Values are in that program's order, rows
 * along y. They are declared (ny, nx), as its plots expect; for a grid that is not square its own
 * files declare (nx, ny) over the same values, which its plots then refuse.
 *
 * Points that are not computed are −1, accuracies percent; without any accuracy there is no
 * `train_acc`.
 *
 * @param split which samples were evaluated; decides whether the values are called train or test.
 */
export async function writeLossLandscapeH5(
  surface: Surface,
  split: "train" | "test",
): Promise<Uint8Array> {
  const { alpha, beta, loss, accuracy, done } = surface;
  const isLine = beta.length === 1;
  const shape = isLine ? [alpha.length] : [beta.length, alpha.length];
  const values = (all: Float32Array, scale: number) =>
    Float64Array.from(all, (value, index) => (done[index] === 1 ? value * scale : NOT_COMPUTED));
  const { bytes } = await withHdf5File(null, (file) => {
    const add = (name: string, data: Float64Array, sides = [data.length]) =>
      file.create_dataset({ name, data, shape: sides });
    add("xcoordinates", Float64Array.from(alpha));
    if (!isLine) add("ycoordinates", Float64Array.from(beta));
    add(`${split}_loss`, values(loss, 1), shape);
    if (accuracy.some((value) => !Number.isNaN(value))) {
      add(`${split}_acc`, values(accuracy, PERCENT), shape);
    }
  });
  return bytes;
}

/** The path as that program stores a projected trajectory. */
export async function writeProjectionH5({ alpha, beta }: Trajectory): Promise<Uint8Array> {
  const { bytes } = await withHdf5File(null, (file) => {
    file.create_dataset({ name: "proj_xcoord", data: Float64Array.from(alpha) });
    file.create_dataset({ name: "proj_ycoord", data: Float64Array.from(beta) });
  });
  return bytes;
}
