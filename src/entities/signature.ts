/** The region of whoever signs a release, below it; only `kliping/deep` asks. */
import { createTokens, takeText, type Tokens, tokenize } from '../document/tokens.js';
import { EntryType, type Lexicon } from '../gazetteer/lexicon.js';
import { createTagged, type Tagged, tagTokens } from '../gazetteer/tagger.js';
import { once, type Reading } from '../mentions/release.js';
import { levelOf, regencyOf } from './geography.js';

/** Characters of a signature, at most. */
const LONGEST = 120;

/** "(Dinas Kominfo Kabupaten Siak)" below the story: the kabupaten or kota behind the word for a body, or null. */
export const signatureRegion = once(({ document, knowledge }: Reading): string | null => {
  const { lexicon } = knowledge;
  const { sections, text } = document;
  for (let i = sections.length - 1; i >= 0 && sections[i]!.kind !== 'body'; i--) {
    const { kind, start, end } = sections[i]!;
    if (kind !== 'footer' || end - start > LONGEST) continue;
    const line = text.slice(start, end);
    const tokens = createTokens(line.length, lexicon.forms);
    takeText(tokens, line);
    tokenize(tokens, 0, line.length);
    const tagged = createTagged(tokens.length, 0);
    tagTokens(lexicon, tokens, 0, tokens.length, tagged);
    const code = behindBody(tokens, tagged, lexicon);
    if (code !== null) return code;
  }
  return null;
});

/** The one region that a prefix, or the word for a body in front of it, settles. */
function behindBody(tokens: Tokens, { leading }: Tagged, lexicon: Lexicon): string | null {
  const { regionForms, prefixes } = lexicon.data;
  let ofBody = false;
  let level: string | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const lead = leading[i];
    if (lead?.type === EntryType.institution || lead?.type === EntryType.unit) ofBody = true;
    if (lead?.type === EntryType.regionPrefix) level = prefixes[lead.row]!.level;
    if (lead?.type !== EntryType.region || !ofBody) continue;
    const codes = regionForms[lead.row]!.regions.map((region) => lexicon.regionCodes[region]!);
    const fitting = codes.filter((code) => level === null || levelOf(code) === level);
    const [only, another] = fitting;
    return another === undefined && only !== undefined && regencyOf(only) === only ? only : null;
  }
  return null;
}
