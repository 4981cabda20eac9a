/** The files that a landscape can be saved as. Their writers load when they are asked for. */

import { measureDefinition } from "../../catalog/measures";
import type { ComparedRuns } from "../../charts/export/comparisonFigure";
import type { UserFile } from "../../lab/experiment";
import { grouped, listed } from "../../language/spoken";
import { t } from "../../language/t";
import { capitalized } from "../../results/capitalized";
import { limits } from "../../results/limits";
import { isNumber, probeSeries } from "../../results/probes";
import { hasWeights } from "../../results/trained";
import { withoutWeights } from "../../results/withoutWeights";
import type { Snapshot } from "../../snapshot/snapshot";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { isDataOf, toCarry } from "../files/carriedData";
import { fromDisk } from "../site/fromDisk";
import { comparisonLink, shareLink } from "./shareLink";

export interface OfferedFile {
  /** On its button. */
  label: string;
  /** After the stem of the name: "-path.csv". */
  ending: string;
  write(signal: AbortSignal): Promise<Blob>;
}

export interface FileFormat {
  name: string;
  about: string;
  files: OfferedFile[];
}

const bytesBlob = (bytes: Uint8Array, type = "application/octet-stream") =>
  new Blob([new Uint8Array(bytes)], { type });

interface AtHand {
  /** The visitor's data at hand. */
  file: UserFile | null;
  /** Hash of the one that the snapshot's data come from, where it is known. */
  fileOfRun: string | null;
  /** The one that is looked at. */
  checkpoint: number;
  /** All runs that are seen. */
  together: readonly Snapshot[];
  /** How they are drawn in one figure, where they are several. */
  compared: { runs: ComparedRuns; caption: string } | null;
}

/** What can be saved of this snapshot, and of those beside it. */
export function fileFormats(
  snapshot: Snapshot,
  { file, fileOfRun, checkpoint, together, compared }: AtHand,
): FileFormat[] {
  const formats = [
    ...(compared === null ? [] : [comparisonFormat(together), comparisonSvg(together, compared)]),
    npzFormat(snapshot, isDataOf(snapshot.run, file, fileOfRun) ? file : null),
    safetensorsFormat(snapshot, checkpoint),
    csvFormat(snapshot),
    hdf5Format(snapshot),
    vtpFormat(snapshot),
    pageFormat(together.length > 1 ? together : [snapshot]),
    svgFormat(snapshot),
    glbFormat(snapshot),
  ];
  return formats.filter(({ files }) => files.length > 0);
}

/** Runs side by side in one file. */
function comparisonFormat(together: readonly Snapshot[]): FileFormat {
  const write = (snapshots: readonly Snapshot[]) => async (signal: AbortSignal) => {
    const { comparisonInWorker } = await import("../../snapshot/export/snapshotInWorker");
    return bytesBlob(await comparisonInWorker(snapshots, { signal }));
  };
  const light = together.map((one) => ({ ...one, run: withoutWeights(one.run) }));
  const files = [{ label: "Snapshots", ending: "-side-by-side.npz", write: write(light) }];
  if (together.some(({ run }) => hasWeights(run.trained)))
    files.push({
      label: "With weights",
      ending: "-side-by-side-weights.npz",
      write: write(together),
    });
  return {
    name: t`All ${together.length}, side by side (.npz)`,
    about:
      "One file, which this page opens as panes again. numpy.load has A/loss, B/loss and so on.",
    files,
  };
}

/** Runs side by side, or their paths on one terrain, in one figure. */
function comparisonSvg(
  { length }: readonly Snapshot[],
  { runs, caption }: NonNullable<AtHand["compared"]>,
): FileFormat {
  const write = async () => {
    const { comparisonFigure } = await import("../../charts/export/comparisonFigure");
    const svg = comparisonFigure(runs, caption);
    return new Blob([svg], { type: "image/svg+xml" });
  };
  return {
    name:
      runs.kind === "own" ? t`All ${length}, side by side (.svg)` : t`All ${length} paths (.svg)`,
    about: "One vector figure with their names and caption.",
    files: [{ label: "Figure", ending: "-side-by-side.svg", write }],
  };
}

/** What is seen as a page of its own. */
function pageFormat(snapshots: readonly Snapshot[]): FileFormat {
  const light = snapshots.map((one) => ({ ...one, run: withoutWeights(one.run) }));
  const write = async (signal: AbortSignal) => {
    const [{ fetchFrameParts, standalonePage }, writers] = await Promise.all([
      import("./standalonePage"),
      import("../../snapshot/export/snapshotInWorker"),
    ]);
    const site = new URL("./", document.baseURI).href;
    const [first] = light;
    const alone = light.length === 1;
    const { address } = alone ? shareLink(first, site) : comparisonLink(light, site);
    const bytes = alone
      ? await writers.snapshotInWorker(first, { signal })
      : await writers.comparisonInWorker(light, { signal });
    const title = listed(
      light.map((one) => one.title || one.run.recipe.name),
      " · ",
    );
    const page = standalonePage(await fetchFrameParts(site, signal), {
      title,
      lab: address,
      bytes,
    });
    return new Blob([page], { type: "text/html" });
  };
  return {
    name:
      snapshots.length > 1 ? t`All ${snapshots.length}, side by side (.html)` : "Web page (.html)",
    about:
      "One page that turns, plays and prints without a server or a network: open it from a disk.",
    // Its parts are fetched.
    files:
      !fromDisk && snapshots.every(({ run }) => run.surface !== null)
        ? [{ label: "Page", ending: ".html", write }]
        : [],
  };
}

/** @param file the one that the snapshot's data come from, where it is at hand. */
function npzFormat(snapshot: Snapshot, file: UserFile | null): FileFormat {
  const write = (run: Snapshot["run"], carried?: UserFile) => async (signal: AbortSignal) => {
    const { snapshotInWorker } = await import("../../snapshot/export/snapshotInWorker");
    const data = carried && (await toCarry(carried));
    return bytesBlob(await snapshotInWorker({ ...snapshot, run, data }, { signal }));
  };
  const files = [{ label: "Snapshot", ending: ".npz", write: write(withoutWeights(snapshot.run)) }];
  if (hasWeights(snapshot.run.trained))
    files.push({
      label: "With weights",
      ending: "-weights.npz",
      write: write(snapshot.run),
    });
  if (file !== null)
    files.push({
      label: hasWeights(snapshot.run.trained) ? "With weights and data" : "With data",
      ending: "-data.npz",
      write: write(snapshot.run, file),
    });
  const about = "All results; numpy.load reads them and this page opens them again as they are.";
  return {
    name: "NumPy (.npz)",
    about: file
      ? t`${about} With data, ${file.name} itself is in it: whoever has the file can train and measure again.`
      : about,
    files,
  };
}

function safetensorsFormat({ run }: Snapshot, checkpoint: number): FileFormat {
  const files: OfferedFile[] = [];
  const { data, trained } = run;
  const write = (which: number | "all") => async (signal: AbortSignal) => {
    const { weightsInWorker } = await import("../../snapshot/export/weightsInWorker");
    return bytesBlob(await weightsInWorker(run, which, { signal }));
  };
  if (data !== null && hasWeights(trained)) {
    const { step } = trained.history;
    const last = step.length - 1;
    files.push({ label: "Last weights", ending: ".safetensors", write: write(last) });
    if (checkpoint < last) {
      const shown = step[checkpoint];
      files.push({
        label: t`Weights of step ${grouped(shown)}`,
        ending: `-step-${shown}.safetensors`,
        write: write(checkpoint),
      });
    }
    if (last > 0 && last < limits.archive.members) {
      files.push({
        label: t`All ${last + 1} checkpoints`,
        ending: "-checkpoints.zip",
        write: write("all"),
      });
    }
  }
  return {
    name: "safetensors",
    about:
      "Weights with PyTorch's names and layouts, and the list of layers; this page reads them.",
    files,
  };
}

function csvFormat({ run }: Snapshot): FileFormat {
  const { surface, trajectory, trained } = run;
  const files: OfferedFile[] = [];
  const write =
    (text: (writers: typeof import("../../snapshot/export/tables")) => string) => async () => {
      const writers = await import("../../snapshot/export/tables");
      return new Blob([text(writers)], { type: "text/csv" });
    };
  if (surface !== null)
    files.push({
      label: "Surface",
      ending: "-surface.csv",
      write: write(({ surfaceCsv }) => surfaceCsv(surface)),
    });
  if (trajectory !== null)
    files.push({
      label: "Path",
      ending: "-path.csv",
      write: write(({ trajectoryCsv }) => trajectoryCsv(trajectory)),
    });
  if (trained !== null)
    files.push({
      label: "Training",
      ending: "-training.csv",
      write: write(({ trainingCsv }) => trainingCsv(run)),
    });
  for (const series of probeSeries(run).filter((one) => !isNumber(one)))
    files.push({
      label: capitalized(measureDefinition(series.measure).name(series.measure)),
      ending: `-${series.measure.kind}.csv`,
      write: write(({ measureCsv }) => measureCsv(series, run)),
    });
  return { name: "CSV", about: "Tables with a header, one row per point.", files };
}

function hdf5Format({ run: { recipe, surface, trajectory, weights } }: Snapshot): FileFormat {
  const files: OfferedFile[] = [];
  const writers = () => import("../../snapshot/export/hdf5InWorker");
  // The format has two names only; of weights from files, "test" would promise too much.
  const split = weights === undefined ? recipe.evaluation.split : "train";
  if (surface !== null)
    files.push({
      label: "Surface",
      ending: "-surface.h5",
      write: async (signal) => {
        const { surfaceH5InWorker } = await writers();
        return bytesBlob(await surfaceH5InWorker(surface, split, { signal }));
      },
    });
  if (trajectory !== null)
    files.push({
      label: "Path",
      ending: "-path.h5",
      write: async (signal) => {
        const { projectionH5InWorker } = await writers();
        return bytesBlob(await projectionH5InWorker(trajectory, { signal }));
      },
    });
  return {
    name: "HDF5 (.h5)",
    about: "As tomgoldstein/loss-landscape stores surfaces and projected paths.",
    files,
  };
}

function vtpFormat({ run: { surface, trajectory }, view }: Snapshot): FileFormat {
  const files: OfferedFile[] = [];
  if (surface !== null) {
    const scale = surfaceScale(surface, trajectory, view);
    const write =
      (text: (writers: typeof import("../../snapshot/export/surfaceVtp")) => string) => async () =>
        new Blob([text(await import("../../snapshot/export/surfaceVtp"))], { type: "text/xml" });
    files.push({
      label: "Surface",
      ending: "-surface.vtp",
      write: write(({ surfaceVtp }) => surfaceVtp(surface, scale)),
    });
    if (trajectory !== null)
      files.push({
        label: "Path",
        ending: "-path.vtp",
        write: write(({ trajectoryVtp }) => trajectoryVtp(trajectory, scale)),
      });
  }
  return { name: "VTK (.vtp)", about: "For ParaView: height is the loss.", files };
}

const figureLabels: Record<string, string> = {
  contours: "Contour map",
  line: "Loss along the line",
  loss: "Training",
  spectrum: "Spectrum",
};

function svgFormat(snapshot: Snapshot): FileFormat {
  const { surface, trained, spectrum } = snapshot.run;
  const names: string[] = [];
  if (surface !== null) names.push(surface.beta.length > 1 ? "contours" : "line");
  if (trained !== null) names.push("loss");
  if (spectrum !== null && spectrum.eigenvalues.length > 0) names.push("spectrum");
  return {
    name: "SVG",
    about: "Vector figures with their caption, for papers and slides.",
    files: names.map((name) => ({
      label: figureLabels[name],
      ending: `-${name}.svg`,
      write: async () => {
        const { runFigures } = await import("../../charts/export/runFigures");
        const figure = runFigures(snapshot).find((one) => one.name === name);
        if (figure === undefined) throw new Error("There is nothing to draw.");
        return new Blob([figure.svg], { type: "image/svg+xml" });
      },
    })),
  };
}

function glbFormat(snapshot: Snapshot): FileFormat {
  const write = async () => {
    const { terrainGlb } = await import("../../scene/export/terrainGlb");
    return bytesBlob(terrainGlb(snapshot), "model/gltf-binary");
  };
  const hasTerrain = (snapshot.run.surface?.beta.length ?? 0) > 1;
  return {
    name: "glTF (.glb)",
    about: "The terrain with its colors and path, for Blender, slides and the web.",
    files: hasTerrain ? [{ label: "Terrain", ending: ".glb", write }] : [],
  };
}
