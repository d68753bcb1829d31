/** The main event as the rooms of this folder hand it on. */
import type { ResolvedDate } from '../dates/dates.js';

export interface AssembledEvent {
  type: string;
  trigger: [from: number, to: number];
  name: [from: number, to: number] | null;
  venue: { from: number; to: number; sentence: number } | null;
  address: [from: number, to: number] | null;
  date: ResolvedDate | null;
  status: 'held' | 'planned' | 'postponed' | 'cancelled';
  mode: 'online' | 'onsite' | 'hybrid' | null;
  sentences: number[];
  /** Headline, captions and first sentences: whoever is named there took part. */
  lead: ReadonlySet<number>;
}
