/** Gold files: annotated releases, or sentences with annotated spans; one JSON object a line. */
import { readFileSync } from 'node:fs';

export interface Doubtful {
  /** Neither for nor against. */
  maybe?: boolean;
}

export interface GoldPosition extends Doubtful {
  office: string;
  acting?: string | null;
  standing?: string;
  region: string | null;
  institution: string | null;
}

export interface GoldOfficial extends Doubtful {
  name: string;
  also?: string[];
  positions: GoldPosition[];
}

export interface GoldCode extends Doubtful {
  code: string;
}

export interface GoldDate extends Doubtful {
  text: string;
  iso: string | null;
  kind: string;
}

export interface GoldEvent {
  types: string[];
  name?: string | null;
  date: string | null;
  region?: string | null;
  venue?: string | null;
  participants?: string[];
}

export interface GoldRelease {
  officials: GoldOfficial[];
  institutions: ({ text: string; kind: string; region: string | null } & Doubtful)[];
  regions: (string | GoldCode)[];
  subregions?: (string | GoldCode)[];
  dates: GoldDate[];
  event: GoldEvent | null;
  elections?: ({ kind: string; year: number | null; voting?: string | null } & Doubtful)[];
  quotes: ({ begins: string; speaker: string | null } & Doubtful)[];
}

export interface AnnotatedRelease {
  id: string;
  published: string | null;
  text: string;
  gold: GoldRelease;
}

export interface AnnotatedSpan {
  start: number;
  end: number;
  type: string;
  text: string;
}

export interface AnnotatedSentence {
  id: string;
  text: string;
  spans: AnnotatedSpan[];
}

export type GoldFile =
  { kind: 'releases'; lines: AnnotatedRelease[] } | { kind: 'spans'; lines: AnnotatedSentence[] };

/** The objects of a JSON Lines file. Throws an `Error` that names the file and the line. */
export function readJsonLines(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Record<string, unknown>];
      } catch (error) {
        throw new Error(`${file}:${at + 1}: no JSON: ${(error as Error).message}`, {
          cause: error,
        });
      }
    });
}

/**
 * Reads annotated releases (`gold`) or annotated sentences (`spans`).
 * Throws an `Error` that names the file and the line of what is neither.
 */
export function readGold(file: string): GoldFile {
  const lines = readJsonLines(file);
  const key = lines[0] && 'spans' in lines[0] ? 'spans' : 'gold';
  lines.forEach((line, at) => {
    for (const field of ['id', 'text', key]) {
      if (!(field in line)) throw new Error(`${file}: object ${at + 1} has no "${field}"`);
    }
  });
  return key === 'spans'
    ? { kind: 'spans', lines: lines as unknown as AnnotatedSentence[] }
    : { kind: 'releases', lines: lines as unknown as AnnotatedRelease[] };
}
