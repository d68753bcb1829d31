/** Ways of giving titles to names for the rules that only `kliping/deep` carries. */
import { hasTag } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { isBuilding } from './holders.js';
import { attachPair } from '../pairs/pairs.js';
import { placeDeputies } from '../titles/deputies.js';
import {
  attachDeputy,
  attachJoined,
  attachMadePair,
  attachOfRegion,
  attachPairs,
  attachVoted,
  attachWon,
} from '../pairs/candidates.js';
import { attachElided } from '../pairs/elided.js';
import { give } from '../titles/give.js';
import { attachIntroduced } from './introduced.js';
import { cutClauses } from '../names/ends.js';
import { attachMoves } from '../moves/moves.js';
import { settleNames } from '../names/settled.js';
import { attestTold } from '../names/told.js';
import {
  attachAsTitle,
  attachBehindAlias,
  attachBehindShort,
  attachBeyond,
  attachInBracket,
  attachReported,
  attachStaff,
  attachBehindCalled,
  attachBehindLevel,
  attachBehindRole,
  attachCaller,
  attachFromBody,
  passOther,
  passWhole,
} from './beside.js';
import { ATTACH_BEHIND, isVerb } from './behind.js';
import {
  attachActings,
  attachAlso,
  attachHeldAlso,
  attachHeldThen,
  attachSuccessor,
  attachMade,
  passAgent,
} from './further.js';
import {
  markFormer,
  markSpeaker,
  markTold,
  markSubject,
  markHeld,
  markPredicate,
  markTerm,
} from './named-before.js';
import { joinBodies, joinLed, freeConstituencies, freeCommittees } from './whose-bodies.js';
import { ATTACH_CAREERS } from './careers.js';
import { ATTACH_COUNCILS } from './councils.js';
import { attachKin, attestKin } from './kin.js';
import { ATTACH_MADE } from './made.js';
import { ATTACH_MATES } from './mates.js';
import { ATTACH_SEVERAL } from './several.js';
import { dropBracketed, dropCeremonies, dropStreets, dropTickets } from './dropped.js';
import { joinDegrees } from './stray-degrees.js';
import { alignLists, ATTACH_ALIGNED, markStandings } from './aligned.js';
import { attachAcross } from './across.js';
import { dropLed } from './led.js';
import { attachBehindName } from './apposed.js';
import { ATTACH_BESIDES, settleEpithets } from './epithets.js';
import { attachSpoken } from './spoken.js';
import { attachStrays } from './strays.js';
import type { Attachment, Place } from './officials.js';
import {
  attachBehindPlace,
  attachDashed,
  attachLine,
  attachDivision,
  attachLines,
  attachListed,
  attachMembers,
} from './lists.js';
import { dropBodyParts, splitPlaces, splitUnits } from '../regions/placed-names.js';
import type { Reading } from '../release.js';

export { isLoneWord } from '../names/lone-words.js';
export { isBeside } from './lists.js';
/** By rule: records a match and returns the cell to go on from, or -1 where the rule's own way is to be gone. */
export const ATTACH_FINE: Readonly<Record<string, (place: Place) => number>> = {
  anaphora: markSubject,
  'title-alias-name': attachBehindAlias,
  'title-short-name': attachBehindShort,
  'title-body-name': attachBehindAlias,
  'name-title': passOther,
  'title-comma-body-name': passWhole,
  'title-called-name': attachBehindCalled,
  'title-called-honored': attachBehindCalled,
  'title-small-role': attachBehindRole,
  'title-small-noun': attachBehindRole,
  'title-level-name': attachToLast,
  'title-level-stop': attachBehindLevel,
  'kin-name': attestKin,
  'name-in-speech': attestTold,
  'name-in-speech-comma': attestTold,
  'role-is-name': attestTold,
  'as-title-name': attachAsTitle,
  'name-letters-as-title': attachAsTitle,
  'name-letters-title': attachAsTitle,
  'titles-others': attachMembers,
  'titles-others-came': attachMembers,
  'title-name-then': attachHeldThen,
  'name-did-it': ({ match }) => match.to,
  'name-left-to': attachSuccessor,
  'pair-won': attachWon,
  'division-member': attachDivision,
  'title-spelled-name': attachToLast,
  'title-words-bracket': attachToLast,
  'title-for-holder': attachToLast,
  'title-field-name': attachToLast,
  'name-staff-of': attachStaff,
  'title-of-ticket': attachToLast,
  'title-slip-name': attachToLast,
  'two-titles-words-name': attachAllToLast,
  'two-titles-beyond': attachBeyond,
  'title-place-bracket': attachInBracket,
  'name-as-daily': attachAlso,
  'head-and-deputy': attachDeputy,
  'two-offices-are': attachPair,
  'two-offices-with': attachPair,
  'two-offices-degreed': attachPair,
  'pair-made-by': attachPair,
  'pair-offices-bracket': attachElided,
  'pair-as-told': attachMadePair,
  'pair-made': attachMadePair,
  'pair-elect': attachVoted,
  'two-offices-pair': attachPairs,
  'count-told-list': attachMembers,
  'count-told-pair': attachMembers,
  'pair-numbered': attachVoted,
  'pair-backed': attachVoted,
  'two-offices-elected': attachPair,
  'two-offices-unaligned': attachPairs,
  'kin-of-title': attachKin,
  'kin-of-name': attachToLast,
  'title-absent': passTitle,
  'title-of-many': passTitle,
  'ceremony-name': passTitle,
  'ceremony-role': ({ match }) => match.to,
  'ceremony-role-told': ({ match }) => match.to,
  'called-by': attachCaller,
  'anaphora-term': markTerm,
  'one-holds': markPredicate,
  'while-one-held': markHeld,
  'title-represented': passTitle,
  'title-on-behalf': passTitle,
  'name-from-office': attachAsTitle,
  'title-nickname': attachToLast,
  'name-as-one': attachAsTitle,
  'pairs-joined': attachJoined,
  'title-of-many-did': passTitle,
  'title-numbered-name': attachToLast,
  'title-number-spelled': attachToLast,
  'name-titles': passAgent,
  'name-made-title': attachMade,
  'name-backed-title': attachToLast,
  'name-from-as-title': attachFromBody,
  'name-daily-title': attachAsTitle,
  'name-daily-office': attachAsTitle,
  'name-title-also': attachAlso,
  'name-told-also': attachAlso,
  'name-trade-also': attachAlso,
  'name-apposed-title': attachApposed,
  'anaphora-spelled': markFormer,
  'title-sent-name': attachToLast,
  'title-sent-speaker': attachToLast,
  'title-name-role': attachToLast,
  'reported-name-title': attachReported,
  'by-name-title': attachReported,
  'title-small-short': attachToLast,
  'if-title-name': passTitle,
  'former-speaks': markSpeaker,
  'titles-lines': attachLines,
  'titles-list': attachBehindPlace,
  'titles-told-list': attachMembers,
  'titles-colon-list': attachMembers,
  'titles-told-pair': attachMembers,
  'titles-from-list': attachMembers,
  'titles-from-pair': attachMembers,
  'name-held-also': attachHeldAlso,
  'two-offices-bracket': attachPair,
  'name-told-made': attachAsTitle,
  'title-district-name': attachToLast,
  'name-known-title': attachAsTitle,
  'names-are-title': attachMembers,
  'titles-dashed': attachDashed,
  'names-dashed': attachDashed,
  'name-dash-title': attachLine,
  'name-dash-apposed': attachReported,
  'title-dash-line': attachLine,
  'degreed-title': attachBehindName,
  'names-titles-listed': attachListed,
  pair: attachVoted,
  ticket: attachVoted,
  'pair-joined': attachVoted,
  'pair-of-region': attachOfRegion,
  'ticket-short': attachVoted,
  'pair-told-offices': attachPair,
  ...ATTACH_BEHIND,
  ...ATTACH_BESIDES,
  ...ATTACH_ALIGNED,
  ...ATTACH_SEVERAL,
  ...ATTACH_MADE,
  ...ATTACH_MATES,
  ...ATTACH_CAREERS,
  ...ATTACH_COUNCILS,
};

/** Adds what stands too far from the names for rules: rotations of posts, offices told a sentence before their holder; cuts places off. */
export function attachFar(reading: Reading, found: Attachment[]): void {
  joinBodies(reading);
  joinLed(reading);
  joinDegrees(reading, found);
  cutClauses(reading);
  splitPlaces(reading, found);
  splitUnits(reading, found);
  dropBodyParts(reading, found);
  attachStrays(reading, found);
  alignLists(reading, found);
  markStandings(reading, found);
  attachAcross(reading, found);
  attachMoves(reading, found);
  attachActings(reading, found);
  settleEpithets(reading, found);
  placeDeputies(reading);
  attachIntroduced(reading, found);
  attachSpoken(reading, found);
  markTold(reading, found);
  freeCommittees(reading);
  freeConstituencies(reading);
  dropCeremonies(reading, found);
  dropStreets(reading, found);
  dropBracketed(reading, found);
  dropLed(reading, found);
  dropTickets(reading, found);
  settleNames(reading, found);
}

/**
 * "putra sulung Gunawan yang kini menjabat Bupati Siak, Hendri", "Juru Bicara Gunawan, Hendri": the office is that
 * of the one named last.
 */
function attachToLast(place: Place): number {
  const { cells, match } = place;
  const title = groupOf(match, 'title')!.from;
  if (isBuilding(place, title)) return match.to;
  return give(place, cells.ref[title]!, groupOf(match, 'name')!.from);
}

/** "Wakapolda sekaligus Kepala Operasi Lancang Kuning Brigjen Hendri": both are those of the one behind the words. */
function attachAllToLast(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  for (let i = match.from + 3; i < name; i++)
    if (hasTag(cells, i, Tag.Oblique) || isVerb(reading, cells, i)) return -1;
  for (let i = match.from; i < name; i++)
    if (hasTag(cells, i, Tag.Title)) give(place, cells.ref[i]!, name);
  return match.to;
}

/** "Mewakili Bupati Siak, Hendri menyampaikan": whoever speaks is not the one who holds it. */
function passTitle({ match }: Place): number {
  return groupOf(match, 'name')!.from;
}

/** "Hendri, wartawan koran Siak Ekspress sebagai Sekretaris": whom the words behind the comma tell of holds it. */
function attachApposed(place: Place): number {
  const { reading, cells, match } = place;
  // "ST Burhanuddin, resmi melantik Sufari sebagai Kajati": whoever is named last becomes it.
  for (let i = match.from + 2; hasTag(cells, i, Tag.Lower); i++)
    if (isVerb(reading, cells, i)) return match.from + 1;
  attachToLast(place);
  return match.to;
}
