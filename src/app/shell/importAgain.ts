/**
 * Repeats an import that failed. Browsers fetch the module again; a style sheet that went missing with
 * it is added here, since Vite's helper around imports asks for each style sheet once only.
 *
 * @param failure what the import was rejected with
 * @throws when the network still does not give it
 */
export async function importAgain<T>(failure: Error, load: () => Promise<T>): Promise<T> {
  const [, sheet] = /preload CSS for (\S+)/.exec(failure.message) ?? [];
  if (sheet !== undefined) await addStyleSheet(sheet);
  return load();
}

function addStyleSheet(href: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`Unable to preload CSS for ${href}`));
    };
    document.head.append(link);
  });
}
