/** What a copy of the lab on a disk cannot give to others. */
export const OnDiskNote = () => (
  <p>
    This copy of the lab lies on a disk: its addresses lead nowhere on other machines. Links, frames
    and classes for others need a copy that is served; files do not.
  </p>
);
