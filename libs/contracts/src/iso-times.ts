/**
 * Spells times out as RFC 3339, UTC, with milliseconds. What is done together mostly happened within the same ms, which
 * is spelt once: it takes about a microsecond. One for each kind of time, or they displace each other.
 */
export class IsoTimes {
  private latestMs = NaN;
  private latest = '';

  /** @throws RangeError for what no calendar has */
  of(ms: number): string {
    if (this.latestMs !== ms) {
      this.latest = new Date(ms).toISOString();
      this.latestMs = ms;
    }
    return this.latest;
  }
}
