/** The small DOM that comes with Readability, which has no types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** Reads well-formed markup. */
    parse(markup: string, url?: string): unknown;
  }
}
