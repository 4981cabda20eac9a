import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { importAgain } from "./importAgain";
import { MissingPart } from "./MissingPart";

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

interface LazyPartOptions<Props> {
  /** In its place until it is there. */
  waiting?: ReactNode | ((props: Props) => ReactNode);
  /** In its place while it cannot be had; absent, a message with a way to try again. */
  missing?(tryAgain: () => void, props: Props): ReactNode;
}

/** Dialogs say themselves whether they are open, and can be closed before they are there. */
interface Closable {
  onOpenChange?(open: boolean): void;
}

type LazyPart<Props> = ComponentType<Props & Closable> & {
  /** Asks for its code now. It resolves when that is there, which it then is at once, or cannot be had. */
  ready(): Promise<void>;
};

const fetched = new Set<() => Promise<unknown>>();

/**
 * A part of the page whose code is asked for when it is first shown. A part that cannot be loaded
 * takes nothing with it, and trying again really asks again: `React.lazy` keeps a failure for good.
 *
 * @param name what visitors know it by, as a sentence begins with it: "The library"
 */
export function lazyPart<Props extends object = object>(
  name: string,
  load: Load<Props>,
  { waiting = null, missing }: LazyPartOptions<Props> = {},
): LazyPart<Props> {
  let arrived: ComponentType<Props> | null = null;
  const loadOnce: Load<Props> = async () => {
    const part = await load();
    arrived = part.default;
    return part;
  };
  fetched.add(loadOnce);
  let latest = lazy(loadOnce);
  function LazyPart(props: Props & Closable) {
    const [Loaded, setLoaded] = useState(() => arrived ?? latest);
    return (
      <ErrorBoundary
        fallback={(error, show) => {
          const tryAgain = () => {
            latest = lazy(() => importAgain(error, loadOnce));
            setLoaded(() => latest);
            show();
          };
          return (
            missing?.(tryAgain, props) ?? (
              <MissingPart
                name={name}
                error={error}
                tryAgain={tryAgain}
                close={props.onOpenChange && (() => props.onOpenChange?.(false))}
              />
            )
          );
        }}
      >
        <Suspense fallback={typeof waiting === "function" ? waiting(props) : waiting}>
          <Loaded {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  }
  LazyPart.ready = () =>
    loadOnce().then(
      () => undefined,
      () => undefined,
    );
  return LazyPart;
}

/** Fetches, one after the other and while nothing else happens, the parts not shown yet. */
export async function prefetchParts(idle: () => Promise<unknown>): Promise<void> {
  for (const load of fetched) {
    await idle();
    // Whoever opens the part hears of a failure; here it only means that nothing was gained.
    await load().catch(() => undefined);
  }
}
