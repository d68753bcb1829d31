/** The plugin for compromise: our mentions as its views and tags. */
import type { Parser } from '../parser.js';
import type { Mention, Release } from '../record/types.js';
import { abbreviations } from '../generated/abbreviations.js';
import { type Laid, layTerms, type Pointer, pointersAt, type Term } from './terms.js';

/** A view of compromise, as far as it matters here. */
interface View {
  document: Term[][];
  fullPointer: Pointer[];
  update(pointers: Pointer[]): View;
  tag(tag: string, reason?: string): View;
}

const mentionsOf = (list: readonly { mentions: Mention[] }[]): Mention[] =>
  list.flatMap(({ mentions }) => mentions);

/** What each tag stands on; tags that compromise has keep what they are there. */
const TAGS: Readonly<Record<string, { is: string; of: (record: Release) => Mention[] }>> = {
  Office: {
    is: 'Noun',
    of: ({ officials }) =>
      officials.flatMap(({ positions }) => positions.map(({ title }) => title)),
  },
  Institution: { is: 'Organization', of: ({ institutions }) => mentionsOf(institutions) },
  Region: { is: 'Place', of: ({ regions }) => mentionsOf(regions) },
  Official: { is: 'Person', of: ({ officials }) => mentionsOf(officials) },
  ReleaseDate: { is: 'Date', of: ({ dates }) => dates },
};

interface Read extends Laid {
  record: Release;
}

/** Reads the whole document of a view; once, as long as its text stays the same. */
function createReader(parser: Parser): (view: View) => Read {
  const known = new WeakMap<object, Read>();
  return ({ document }) => {
    const laid = layTerms(document);
    const before = known.get(document);
    if (before?.text === laid.text) return { ...laid, record: before.record };
    const read = { ...laid, record: parser.parse(laid.text) };
    known.set(document, read);
    return read;
  };
}

function pointersOf(read: Read, tag: string): Pointer[] {
  const pointers = TAGS[tag]!.of(read.record)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => pointersAt(read, start, end));
  return [...new Map(pointers.map((pointer) => [pointer.join(' '), pointer])).values()];
}

/** True when a pointer lies in one of the view's own. */
const liesIn = ([sentence, from, to]: Pointer, view: View): boolean =>
  view.fullPointer.some(([own, start, end]) => own === sentence && from >= start && to <= end);

/** Methods of views, by the tag whose mentions they give. */
const METHODS = {
  officials: 'Official',
  offices: 'Office',
  institutions: 'Institution',
  regions: 'Region',
  releaseDates: 'ReleaseDate',
} as const;

/**
 * A plugin as `nlp.extend` takes it.
 *
 * @example const plugin: CompromisePlugin = klipingPlugin(createParser());
 */
export interface CompromisePlugin {
  /** Our tags in compromise's tag tree. */
  tags: Record<string, { is: string }>;
  /** Abbreviations of releases, at whose full stop no sentence ends. */
  model: { one: { abbreviations: Record<string, true> } };
  /** Sets the tags. */
  compute: Record<string, (view: never) => void>;
  /** What runs on every new document. */
  hooks: string[];
  /** Adds the methods to compromise's class of views. */
  api: (View: object) => void;
}

export function createPlugin(parser: Parser): CompromisePlugin {
  const read = createReader(parser);
  const setTags = (view: View): void => {
    const found = read(view);
    for (const tag of Object.keys(TAGS)) {
      const pointers = pointersOf(found, tag);
      if (pointers.length > 0) view.update(pointers).tag(tag, 'kliping');
    }
  };
  const addMethods = (View: object): void => {
    const methods = Object.entries(METHODS).map(([name, tag]) => [
      name,
      function (this: View) {
        const pointers = pointersOf(read(this), tag);
        return this.update(pointers.filter((pointer) => liesIn(pointer, this)));
      },
    ]);
    Object.assign((View as { prototype: object }).prototype, Object.fromEntries(methods), {
      release(this: View) {
        return structuredClone(read(this).record);
      },
    });
  };
  return {
    tags: Object.fromEntries(Object.entries(TAGS).map(([tag, { is }]) => [tag, { is }])),
    model: {
      one: { abbreviations: Object.fromEntries(abbreviations().map((word) => [word, true])) },
    },
    compute: { kliping: setTags as (view: never) => void },
    hooks: ['kliping'],
    api: addMethods,
  };
}
