/**
 * Compares the names in a record with spans of type PER and ORG, which other
 * corpora annotate (IDNer-news-2k). Spans of people count when they are the same
 * characters. Conventions for bodies differ and are mapped:
 *
 * - A body's region stands outside its span there: "[DPRD] Bengkalis".
 * - So does the organ or unit in front of a body: "Fraksi [PKB]", "Ketua DPP
 *   [Partai Golkar]", where the record has one mention of both.
 * - An abbreviation in brackets stands now inside and now outside.
 * - Buildings of a body are places there: "[Kantor KPU]"; a mention inside a
 *   place or a person counts neither for nor against.
 */
import { parse } from '../../src/deep.js';
import type { Mention, Release } from '../../src/index.js';
import type { AnnotatedSentence, AnnotatedSpan } from './gold.js';
import type { Ledger } from './outcomes.js';

const MARKS = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;

/** The span without marks and spaces at its ends. */
function trimmed(text: string, { start, end }: { start: number; end: number }): Mention {
  const whole = text.slice(start, end);
  const lead = whole.length - whole.replace(/^[\p{P}\p{S}\s]+/u, '').length;
  const inner = whole.replace(MARKS, '');
  return { text: inner, start: start + lead, end: start + lead + inner.length };
}

const same = (a: Mention, b: Mention): boolean => a.start === b.start && a.end === b.end;
const within = (a: Mention, b: AnnotatedSpan): boolean => a.start < b.end && b.start < a.end;

/** The mention without the region at its end. */
function withoutRegion(text: string, mention: Mention, regions: readonly Mention[]): Mention {
  const tail = regions.find(({ start, end }) => end === mention.end && start > mention.start);
  return tail ? trimmed(text, { start: mention.start, end: tail.start }) : mention;
}

/** The mention without the abbreviation in brackets at its end. */
function withoutBracket(text: string, mention: Mention): Mention {
  const open = mention.text.lastIndexOf('(');
  return open > 0 ? trimmed(text, { start: mention.start, end: mention.start + open }) : mention;
}

/** "[PKB]" of "Fraksi PKB": the end of a mention that is a body by itself. */
function isTail(want: Mention, got: Mention): boolean {
  if (want.end !== got.end || want.start <= got.start) return false;
  return parse(want.text).institutions.some(({ mentions }) =>
    mentions.some(({ text }) => text === want.text),
  );
}

function compareType(
  ledger: Ledger,
  row: 'spans.person' | 'spans.institution',
  want: readonly Mention[],
  got: readonly Mention[],
  equal: (a: Mention, b: Mention) => boolean,
): void {
  ledger.list(
    row,
    want.map((span) => ({ ...span, maybe: false })),
    got,
    { same: equal, wanted: ({ text }) => text, found: (span) => ({ text: span.text, at: span }) },
  );
}

export function compareSpans(
  ledger: Ledger,
  record: Release,
  { text, spans }: AnnotatedSentence,
): void {
  const of = (type: string): Mention[] =>
    spans.filter((span) => span.type === type).map((span) => trimmed(text, span));
  const names = [...record.officials, ...record.people].flatMap(({ mentions }) => mentions);
  compareType(
    ledger,
    'spans.person',
    of('PER'),
    names.map((mention) => trimmed(text, mention)),
    same,
  );
  const regions = record.regions.flatMap(({ mentions }) => mentions);
  const others = spans.filter(({ type }) => type !== 'ORG');
  const orgs = of('ORG');
  const bodies = record.institutions
    .flatMap(({ mentions }) => mentions)
    .map((mention) => trimmed(text, mention))
    .filter(
      (mention) =>
        orgs.some((org) => within(mention, { ...org, type: 'ORG' })) ||
        !others.some((span) => within(mention, span)),
    );
  compareType(ledger, 'spans.institution', orgs, bodies, (want, got) => {
    const bare = withoutRegion(text, got, regions);
    const forms = [got, bare, withoutBracket(text, got), withoutBracket(text, bare)];
    return forms.some(
      (form) => same(form, want) || same(form, withoutBracket(text, want)) || isTail(want, form),
    );
  });
}
