import { ArrowDown, ArrowUp } from "lucide-react";
import { grouped } from "../../language/spoken";

interface SeriesOrderProps {
  files: string[];
  /** Steps that the files tell; null where they are counted. */
  steps: number[] | null;
  /** Gives places in `files` in their new order. */
  reorder(order: number[]): void;
}

/** Files of a series in the order in which they make a path, to be changed. */
export function SeriesOrder({ files, steps, reorder }: SeriesOrderProps) {
  const swap = (index: number, by: 1 | -1) => {
    const order = files.map((_, place) => place);
    [order[index], order[index + by]] = [order[index + by], order[index]];
    reorder(order);
  };
  return (
    <details>
      <summary>Order of the path</summary>
      <ol className="series">
        {files.map((file, index) => (
          <li key={`${file} ${files.slice(0, index).filter((one) => one === file).length}`}>
            <span>
              {file}
              {steps !== null && `, step ${grouped(steps[index])}`}
            </span>
            <button
              type="button"
              className="icon-button"
              aria-label={`${file} earlier`}
              disabled={index === 0}
              onClick={() => swap(index, -1)}
            >
              <ArrowUp size={14} aria-hidden />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={`${file} later`}
              disabled={index === files.length - 1}
              onClick={() => swap(index, 1)}
            >
              <ArrowDown size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
