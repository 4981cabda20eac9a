import { useEffect, useState } from "react";
import { type DatasetRecipe, isFromFile } from "../../catalog/datasets";
import { shown } from "../../catalog/plainText";
import { lookInWorker } from "../../lab/client/lookInWorker";
import { saidOf } from "../../language/worded";
import type { DataLook, TableLook } from "../../results/dataLook";
import { columnAt, targetAt } from "../../results/tableColumns";
import { Modal, type ModalProps } from "../controls/Modal";
import { ChoiceRow } from "../controls/OptionRow";
import { samplesWords } from "../files/samplesWords";
import { RecipeField } from "../recipe/RecipeField";
import { useCommit } from "../recipe/useCommit";
import { useApp } from "../store/context";

type CsvRecipe = Extract<DatasetRecipe, { kind: "csv" }>;

/** What was recognized in a file of samples, and the settings that change it: edits of the recipe. */
export default function SamplesDialog({ onOpenChange }: Pick<ModalProps, "onOpenChange">) {
  const dataset = useApp((state) => state.recipe.dataset);
  const file = useApp((state) => state.file);
  const close = () => onOpenChange(false);
  const { look, problem } = useLook();
  if (file === null || !isFromFile(dataset)) return null;
  const fields = ["header", "task", "text", "missing", "images", "layout", "white", "split"].filter(
    (field) => field in dataset,
  );
  const read = look?.read;
  return (
    <Modal
      title={`Samples: ${shown(file.name)}`}
      description="What was recognized. Change what was not meant so."
      wide
      open
      onOpenChange={onOpenChange}
    >
      {dataset.kind === "csv" && look?.table && <Columns dataset={dataset} table={look.table} />}
      {fields.map((field) => (
        <RecipeField key={field} path={`dataset.${field}`} />
      ))}
      <p role="status">
        {read === undefined
          ? "Reading …"
          : "problem" in read
            ? saidOf(read.problem)
            : `${samplesWords(read)}.`}
      </p>
      {read !== undefined && !("problem" in read) && read.notes.length > 0 && (
        <ul className="notes">
          {read.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <button type="button" className="button primary" onClick={close}>
          Use these samples
        </button>
      </footer>
    </Modal>
  );
}

/** Before the number of a group of one-hot columns, where others are numbers of columns. */
const ONE_HOT = "h";

/** What comes of the file under the recipe's settings; the last look stays while the next is taken. */
function useLook(): { look: DataLook | null; problem: string | null } {
  const dataset = useApp((state) => state.recipe.dataset);
  const file = useApp((state) => state.file);
  const [look, setLook] = useState<DataLook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    lookInWorker({ dataset, file, propose: false }, signal).then(
      (found) => {
        setLook(found);
        setProblem(null);
      },
      (error: Error) => {
        if (!signal.aborted) setProblem(error.message);
      },
    );
    return () => controller.abort();
  }, [dataset, file]);
  return { look, problem };
}

/** The first rows, and for each column whether it is a feature, the target, or left out. */
function Columns({ dataset, table }: { dataset: CsvRecipe; table: TableLook }) {
  const commit = useCommit("dataset");
  const commitWithout = useCommit("dataset.without");
  const commitAbsent = useCommit("dataset.absent");
  const { columns, preview, rows, oneHot } = table;
  const last = columns.length - 1;
  const names = columns.map(({ name }) => name);
  const { without, classes, absent } = dataset;
  const targets = (classes.length > 0 ? classes : [dataset.label]).map((one) =>
    targetAt(one, names),
  );
  const groupAt = oneHot.findIndex((group) => String(group) === String(classes));
  const isLeftOut = (at: number) => without.some((one) => columnAt(one, names) === at);
  const isAbsent = (at: number) => absent.some(({ column }) => columnAt(column, names) === at);
  const takeAbsent = (at: number, value: number, taken: boolean) =>
    commitAbsent([
      ...absent.filter(({ column }) => columnAt(column, names) !== at),
      ...(taken ? [{ column: columns[at].column, value }] : []),
    ]);
  const use = (at: number, used: boolean) =>
    commitWithout(
      used
        ? without.filter((one) => columnAt(one, names) !== at)
        : [...without, columns[at].column],
    );
  return (
    <>
      <ChoiceRow
        label="Target column"
        value={groupAt < 0 ? String(targets[0]) : `${ONE_HOT}${groupAt}`}
        options={[
          ...oneHot.map((group, at) => ({
            value: `${ONE_HOT}${at}`,
            label: `one-hot: ${group.map((one) => shown(names[columnAt(one, names)], 12)).join(", ")}`,
          })),
          ...columns.map(({ name }, at) => ({ value: String(at), label: shown(name) })),
        ]}
        onChange={(chosen) => {
          const group = chosen.startsWith(ONE_HOT) ? oneHot[Number(chosen.slice(1))] : [];
          const label = Number(chosen) === last ? null : columns[Number(chosen)]?.column;
          commit({ ...dataset, classes: group, ...(group.length === 0 && { label }) });
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard */}
      <section className="columns-preview" aria-label="Columns" tabIndex={0}>
        <table>
          <caption>
            {rows} rows, {columns.length} columns
            {table.header ? "" : ", without a header"}
          </caption>
          <thead>
            <tr>
              {columns.map(({ name, column }) => (
                <th key={column} scope="col">
                  {shown(name)}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map(({ name, column, holds, missing, sentinel, aside }, at) => (
                <td key={column}>
                  {targets.includes(at) ? (
                    "target"
                  ) : (
                    <label>
                      <input
                        type="checkbox"
                        aria-label={`Use ${shown(name)}`}
                        checked={!isLeftOut(at)}
                        onChange={({ target: box }) => use(at, box.checked)}
                      />{" "}
                      {holds}
                    </label>
                  )}
                  {missing > 0 && <small>{missing} missing</small>}
                  {sentinel !== null && (
                    <label>
                      <input
                        type="checkbox"
                        aria-label={`${sentinel.value} stands for missing in ${shown(name)}`}
                        checked={isAbsent(at)}
                        onChange={({ target: box }) => takeAbsent(at, sentinel.value, box.checked)}
                      />{" "}
                      {sentinel.value} is missing ({sentinel.count}×)
                    </label>
                  )}
                  {aside !== null && !targets.includes(at) && <small>{aside}</small>}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={columns[at].column}>{shown(cell, 20)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
