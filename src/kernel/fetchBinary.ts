import { WordedError, worded } from "../language/worded";
/** A file of the site, fetched over HTTP: in a page or a worker. */
export async function fetchBinary(url: URL): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok)
    throw new WordedError(worded`${url.pathname} could not be loaded (${response.status}).`);
  return response.arrayBuffer();
}
