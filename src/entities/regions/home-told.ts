/** What is told of a release's own region before its regions are linked; only `kliping/deep` asks. */
import type { Reading } from '../../mentions/release.js';
import { homeCampus } from '../campus/home.js';
import { markWebNames } from './web-names.js';

/** Sets aside what is no region, and returns the region that the release's own body tells, or null. */
export function homeTold(reading: Reading): string | null {
  markWebNames(reading);
  return homeCampus(reading);
}
