/** What tables of releases in one line each compare. */
import type { Release } from '../../src/index.js';

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

/** "Name: role" of the officials who took part in the main event. */
export function partsIn({ events, officials }: Release): string[] {
  const name = (id: string): string => officials.find((official) => official.id === id)!.name;
  return events
    .find((event) => event.main)!
    .participants.flatMap((part) => (part.official ? `${name(part.official)}: ${part.role}` : []));
}
