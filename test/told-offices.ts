/** What tables of releases in one line each compare. */
import type { Release } from '../src/index.js';

/** "Name: Office, acting, standing, region; Office" for officials, "Name" for people without office. */
export function toldIn({ officials, people }: Release): string[] {
  return [
    ...officials.map(({ name, positions }) => {
      const offices = positions.map(({ office, acting, standing, region }) =>
        [office, acting, standing === 'current' ? null : standing, region]
          .filter(Boolean)
          .join(', '),
      );
      return `${name}: ${offices.join('; ')}`;
    }),
    ...people.map(({ name }) => name),
  ];
}
