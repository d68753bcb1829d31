/** What `kliping/deep` knows beyond the core: rules for rarer cases, for which the core has no room. */
import * as regions from '../entities/events/region/fine.js';
import * as eventNames from '../entities/events/name/fine.js';
import * as types from '../entities/events/type/fine.js';
import * as venues from '../entities/events/venue/fine.js';
import * as venuesOfOthers from '../entities/events/venue/other.js';
import * as days from '../entities/events/when/fine.js';
import * as bodies from '../entities/institutions/fine.js';
import * as datelines from '../mentions/dateline/fine.js';
import * as dates from '../mentions/dates/slips.js';
import * as institutions from '../mentions/institutions/fine.js';
import * as names from '../mentions/names/fine.js';
import * as nobody from '../mentions/names/nobody.js';
import * as officials from '../mentions/officials/fine.js';
import * as pairs from '../mentions/pairs/candidates.js';
import * as quotes from '../mentions/quotes/unmarked.js';
import type { Fine } from '../mentions/release.js';
import * as speakers from '../entities/speakers/doubts.js';
import * as titles from '../mentions/titles/fine.js';
import * as unlisted from '../mentions/names/unlisted-names.js';

export const fine: Fine = {
  ...bodies,
  ...datelines,
  ...dates,
  ...days,
  ...eventNames,
  ...institutions,
  ...names,
  ...nobody,
  ...officials,
  ...pairs,
  ...quotes,
  ...regions,
  ...speakers,
  ...titles,
  ...types,
  ...unlisted,
  ...venues,
  ...venuesOfOthers,
};
