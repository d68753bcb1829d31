/** Words around dates that are told loosely. */
import { looseWords } from '../generated/dates.js';
import { alternation, type LooseWords } from './calendar-words.js';

/** Alternation of the words of one class. */
export const of = (name: keyof LooseWords): string => alternation(looseWords[name]);
