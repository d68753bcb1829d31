/**
 * Runs date parsers as chrono does, one after the other, each on what is left
 * of the text behind its last match. It keeps what a text states and nothing
 * that chrono would imply, so that the core needs no chrono at run time;
 * chrono itself is the oracle in tests.
 */

/** A point in time as far as the text states it. */
export interface DatePoint {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  /** Minutes east of Greenwich. */
  zone?: number;
  /** 0 is Sunday. */
  weekday?: number;
}

/** Where a parser puts what it reads; chrono's own components fit. */
export interface Components {
  assign(key: Component, value: number): unknown;
  imply(key: Component, value: number): unknown;
}

export type Component = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'weekday' | 'timezoneOffset';

export interface Result<C extends Components> {
  start: C;
  end?: C | null;
}

/** What a parser is given; chrono's own context fits. */
export interface Context<C extends Components, R extends Result<C>> {
  readonly text: string;
  readonly refDate: Date;
  createParsingComponents(): C;
  createParsingResult(index: number, text: string): R;
}

/** An ordinary chrono parser that needs no more of chrono than {@link Context}. */
export interface DateParser {
  /** Stands in every text in which the parser finds something. */
  cue: RegExp;
  /** What a date looks like. */
  pattern(): RegExp;
  /** Reads a match; null where it is no date. */
  extract<C extends Components, R extends Result<C>>(
    context: Context<C, R>,
    match: RegExpMatchArray,
  ): R | null;
}

/** A date found in a text. */
export interface FoundDate {
  index: number;
  text: string;
  point: DatePoint;
  until?: DatePoint;
}

class Point implements Components {
  readonly point: DatePoint = {};

  assign(key: Component, value: number): void {
    this.point[key === 'timezoneOffset' ? 'zone' : key] = value;
  }

  imply(): void {}
}

interface PointResult extends Result<Point> {
  index: number;
  text: string;
}

/** Implied years are not kept, so that any day will do. */
const ANY_DAY = new Date(2020, 5, 15);

const contextOf = (text: string): Context<Point, PointResult> => ({
  text,
  refDate: ANY_DAY,
  createParsingComponents: () => new Point(),
  createParsingResult: (index, found) => ({ index, text: found, start: new Point() }),
});

/** The dates that parsers find in a text, by where they start. */
export function findWith(parsers: readonly DateParser[], text: string): FoundDate[] {
  const context = contextOf(text);
  const found: FoundDate[] = [];
  for (const parser of parsers) if (parser.cue.test(text)) run(parser, context, found);
  return found.sort((a, b) => a.index - b.index);
}

function run(parser: DateParser, context: Context<Point, PointResult>, found: FoundDate[]): void {
  const { text } = context;
  const pattern = parser.pattern();
  let from = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text.slice(from))) {
    match.index += from;
    const result = parser.extract(context, match);
    if (result) {
      const { index, start, end } = result;
      found.push({ index, text: result.text, point: start.point, until: end?.point });
      from = index + result.text.length;
    } else from = match.index + 1;
  }
}
