import { t } from "../../language/t";

interface MissingPartProps {
  name: string;
  error: Error;
  tryAgain(): void;
  /** For a part that comes up over the page: it can be left as it would have been. */
  close?(): void;
}

/** How browsers say that the code or the style of a module did not arrive. */
const notArrived = /dynamically imported module|importing a module|preload CSS/i;

/** Stands where a part of the page could not be loaded or stopped working. */
export function MissingPart({ name, error, tryAgain, close }: MissingPartProps) {
  const unreachable = notArrived.test(error.message);
  return (
    <div className={close ? "broken floating" : "broken"} role="alert">
      <h2>{unreachable ? t`${name} could not be loaded` : t`${name} stopped working`}</h2>
      <p>
        {unreachable
          ? "The connection may be down, or the site was renewed since this page was opened. What is on the page stays as it is."
          : error.message}
      </p>
      <div className="broken-ways">
        <button type="button" className="button primary" onClick={tryAgain}>
          {unreachable ? "Try again" : "Show it again"}
        </button>
        {unreachable && (
          <button type="button" className="button" onClick={() => location.reload()}>
            Reload the page
          </button>
        )}
        {close && (
          <button type="button" className="button" onClick={close}>
            Close
          </button>
        )}
      </div>
    </div>
  );
}
