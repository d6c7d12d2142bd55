/** The archive is not what an index would take. The message says which member and why, as the rest of a sentence. */
export class ContentsError extends Error {}

/** Whoever made an archive could show one reader other files than another. */
export class TwoReadings extends ContentsError {
  /** @param how what readers could differ in */
  constructor(how: string) {
    super(`readers could differ in what is in it (${how})`);
  }
}
