/** What a section is, and the cue words that tell its kind. */
import type { InlineCues } from './inline-cues.js';

export type SectionKind = 'title' | 'byline' | 'caption' | 'body' | 'related' | 'footer';

export interface Section {
  kind: SectionKind;
  /** Offset of the first character in the caller's string. */
  start: number;
  /** Offset after the last character. */
  end: number;
}

/** One row of the cue table. */
export interface SectionCue {
  /** Folded text of the cue. */
  cue: string;
  section: 'related' | 'footer' | 'caption' | 'byline' | 'breadcrumb';
  /** Whether the cue is a whole line, starts a line, or may stand inside one. */
  match: 'line' | 'start' | 'inline';
}

/** Cues indexed for one pass over the lines of a release. */
export interface SectionCues {
  byFirstWord: Map<string, SectionCue[]>;
  inline: InlineCues;
}

/** A line longer than this reads as prose, whatever it starts with. */
export const PROSE = 140;

/** Appends a section unless it is empty. */
export function pushSection(
  sections: Section[],
  kind: SectionKind,
  start: number,
  end: number,
): void {
  if (end > start) sections.push({ kind, start, end });
}
