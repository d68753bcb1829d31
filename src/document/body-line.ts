/**
 * What is glued to a line of the story: links to other stories, a pull quote in
 * front of the dateline, bylines, signatures and hashtags behind the text.
 */
import type { Line } from './lines.js';
import { inlineHits } from './inline-cues.js';
import { PROSE, pushSection, type Section, type SectionCues } from './section.js';

/** What stands in the brackets of a signature: "dit/Kominfo"; not "12/3". */
const SIGNATURE = /^[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d\s/.,&-]{0,58}$/;
/** Longest signature, with its brackets. */
const SIGNED = 61;
const FIGURES = /^[\d\s/.-]+$/;
/** Initials of writer and editor that news portals put behind a story: "(maa/maa)". */
const DESK_INITIALS = /\s\(([a-z]{2,4}\/[a-z]{2,4})\)/;
const GLUED = /[a-zß-ÿ\d?!.)][A-ZÀ-Þ"“][a-zß-ÿA-ZÀ-Þ]/;

/** Cuts a line of body into body, glued links, signature, tags and page furniture. */
export function splitBodyLine(
  text: string,
  line: Line,
  cues: SectionCues,
  sections: Section[],
): void {
  const { end, tail } = cutTail(text, line);
  for (const [from, to] of splitGluedLead(text, line.start, end))
    cutInline(text, from, to, cues, sections);
  for (const section of tail) pushSection(sections, section.kind, section.start, section.end);
}

/** Where the story of a line ends, and the desk's initials, signature and tags behind it. */
function cutTail(text: string, line: Line): { end: number; tail: Section[] } {
  const content = text.slice(line.start, line.end);
  const desk = content.includes('/') ? DESK_INITIALS.exec(content) : null;
  if (desk && desk.index > PROSE) {
    const end = line.start + desk.index;
    return { end, tail: [{ kind: 'footer', start: end + 1, end: line.end }] };
  }
  const tags = line.start + trailingTags(content);
  const tail: Section[] = [];
  if (tags < line.end) tail.push({ kind: 'footer', start: tags, end: line.end });
  const end = signatureIn(text, line.start, tags);
  if (end < 0) return { end: tags, tail };
  return { end, tail: [{ kind: 'footer', start: end, end: tags }, ...tail] };
}

/** Where the brackets start that sign the end of a sentence, "… selesai. (dit/Kominfo)", or -1. */
function signatureIn(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[.\s]/.test(text[end - 1]!)) end--;
  if (end === from || !/[)\]]/.test(text[end - 1]!)) return -1;
  const near = Math.max(from, end - SIGNED);
  const lead = text.slice(near, end);
  const open = near + Math.max(lead.lastIndexOf('('), lead.lastIndexOf('['));
  const signed = text.slice(open + 1, end - 1);
  let before = open;
  while (before > from && /\s/.test(text[before - 1]!)) before--;
  const closes = open >= near && before > from && /[.”"!?]/.test(text[before - 1]!);
  // "- Nirwana, S.H., M.Hum. (Ketua KPU Siak)": an entry of a list and no sentence.
  if (!closes || !/\s[a-z]{2}/.test(text.slice(from, open))) return -1;
  return SIGNATURE.test(signed) && !FIGURES.test(signed) ? open : -1;
}

/** How far into a paragraph a dateline may stand. */
const LEAD_REACH = 600;
/** Longest place in front of "(PUBLISHER) -". */
const LONGEST_PLACE = 42;
const PUBLISHER = /^\([A-ZÀ-Þ][A-Za-zÀ-ɏ.]{2,20}\)\s?[-–—]\s/;
const PLACE = /^[A-Za-zÀ-ɏ\s,]{2,42}$/;

/**
 * A pull quote glued to the dateline behind it, "…luar negaraTanjungpinang
 * (ANTARA) - Sebanyak", is cut off as a stretch of its own.
 */
function splitGluedLead(text: string, start: number, end: number): [number, number][] {
  const lead = text.slice(start, Math.min(end, start + LEAD_REACH));
  for (let open = lead.indexOf('('); open >= 0; open = lead.indexOf('(', open + 1)) {
    if (!PUBLISHER.test(lead.slice(open, open + 30))) continue;
    const from = Math.max(0, open - LONGEST_PLACE);
    const place = lead.slice(from, open).trimEnd();
    const glued = lastGlue(place);
    if (glued < 0) return [[start, end]];
    const cut = start + from + glued + 1;
    return [
      [start, cut],
      [cut, end],
    ];
  }
  return [[start, end]];
}

/** Where the last capital is glued to what stands in front of it, or -1. */
function lastGlue(place: string): number {
  for (let i = place.length - 2; i >= 0; i--) {
    if (
      /^(?:[\da-zß-ÿ.!?"”]|[A-Z](?=.[a-z]))[A-ZÀ-Þ]/.test(place.slice(i, i + 3)) &&
      PLACE.test(place.slice(i + 1))
    )
      return i;
  }
  return -1;
}

/** Where the hashtags at the end of a line begin; its length when there are none. */
function trailingTags(content: string): number {
  let at = content.length;
  for (;;) {
    const hash = content.lastIndexOf('#', at - 1);
    if (hash < 1 || !/^#[A-Za-zÀ-ɏ\d_]*[,.]?$/.test(content.slice(hash, at).trimEnd())) return at;
    at = hash;
  }
}

/** Emits the body parts of `[start, end)`, with links glued inside it set apart. */
function cutInline(
  text: string,
  start: number,
  end: number,
  cues: SectionCues,
  sections: Section[],
): void {
  const hits = inlineHits(text, start, end, cues.inline);
  let from = start;
  hits.forEach((hit, i) => {
    const { at } = hit;
    if (at < from) return;
    pushSection(sections, 'body', from, at);
    if (hit.cue.section === 'related') {
      const next = hits[i + 1];
      from = endOfGluedLink(text, at + hit.cue.cue.length, next ? next.at : end);
      pushSection(sections, 'related', at, from);
    } else {
      pushSection(sections, hit.cue.section === 'footer' ? 'footer' : 'byline', at, end);
      from = end;
    }
  });
  pushSection(sections, 'body', from, end);
}

/** A link in a paragraph ends where the next sentence is glued to it, or where headline case ends. */
function endOfGluedLink(text: string, from: number, end: number): number {
  const glued = GLUED.exec(text.slice(from, end));
  const cut = glued ? from + glued.index + 1 : end;
  const running = runningText(text.slice(from, cut));
  return running < 0 ? cut : from + running;
}

/** Shorter links are a headline and nothing else. */
const LONGEST_HEADLINE = 120;
/** A capitalised word and two in lower case behind it: no headline in title case has them. */
const RUNNING = /(?<=\s)[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*(?:\s[a-zß-ÿ][A-Za-zÀ-ɏ’'-]*){2}/;

/** Where running text begins behind a headline in title case: "… 3 Tahun Penjara Tulisan tersebut kemudian …"; or -1. */
function runningText(link: string): number {
  if (link.length <= LONGEST_HEADLINE) return -1;
  const match = RUNNING.exec(link);
  return match && match.index > 0 ? match.index : -1;
}
