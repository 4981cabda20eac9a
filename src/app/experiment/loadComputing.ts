/** What loads code that computes; rejects in words where it is not to be had. */
export async function loadComputing<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new Error(
      "The part of the page that computes could not be loaded: the connection may be down, or the site was renewed. Try again, or reload the page.",
    );
  }
}
