const LISTED = 10;

/** Counts the rows of a file that cannot be used and remembers the first ten. */
export class BadRows {
  private count = 0;
  private readonly first: string[] = [];

  add(line: number, problem: string): void {
    this.count += 1;
    if (this.first.length < LISTED) this.first.push(`line ${line}: ${problem}`);
  }

  /** A sentence for the user; none without bad rows. */
  notes(): string[] {
    if (this.count === 0) return [];
    const rows = this.count === 1 ? "1 row was" : `${this.count} rows were`;
    const more = this.count - this.first.length;
    return [`${rows} left out: ${this.first.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`];
  }
}
