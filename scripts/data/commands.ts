/** Named commands of the armed forces, as forms of bodies and offices. */
import { CaseRule, type CompiledDeep } from '../../src/gazetteer/compiled.js';
import type { Row } from './tables.js';

interface Command {
  /** Spelled out. */
  name: string;
  /** What its leader is called. */
  leader: string;
  /** Offices that its name stands behind, by form. */
  offices: Record<string, string>;
  level: string;
  tail: 'region' | 'none';
}

const COMMANDS: Record<string, Command> = {
  Korem: {
    name: 'Komando Resor Militer',
    leader: 'Komandan',
    offices: { Danrem: 'Danrem', Kasrem: 'Kepala Staf', Kapenrem: 'Kepala Penerangan' },
    level: 'national',
    tail: 'none',
  },
  Kodam: {
    name: 'Komando Daerah Militer',
    leader: 'Panglima',
    offices: { Pangdam: 'Pangdam', Kasdam: 'Kepala Staf', Kapendam: 'Kepala Penerangan' },
    level: 'national',
    tail: 'none',
  },
  Lanud: {
    name: 'Pangkalan TNI Angkatan Udara',
    leader: 'Komandan',
    offices: { Danlanud: 'Danlanud' },
    level: 'local',
    tail: 'region',
  },
};

/** "133/Nani Wartabone", "133 Nani Wartabone"; "Pattimura"; "V Brawijaya" alone, as the core has "V/Brawijaya". */
function namesOf({ name, number, command }: Row['cells']): string[] {
  if (number === '-') return [name!];
  return command === 'Kodam' ? [`${number} ${name}`] : [`${number}/${name}`, `${number} ${name}`];
}

/** "Pangdam Diponegoro", "Danrem Teuku Umar": what is said for short. */
const shortOf = ({ name, number }: Row['cells']): string[] => (number === '-' ? [] : [name!]);

/** The name of a body, spelled out but for those that the core has. */
function standardName({ name, number, command }: Row['cells']): string {
  if (command === 'Kodam') return `Kodam ${number}/${name}`;
  return `${COMMANDS[command!]!.name} ${number === '-' ? name : `${number}/${name}`}`;
}

/** The bodies: "Korem 133/Nani Wartabone". */
export const commandBodies = (rows: readonly Row[]): CompiledDeep['institutions'] =>
  rows.flatMap(({ cells }) => {
    const { name, level, tail } = COMMANDS[cells['command']!]!;
    const names = namesOf(cells);
    const heads = [cells['command']!, name, `${name} (${cells['command']})`];
    return heads
      .flatMap((head) => names.map((own) => `${head} ${own}`))
      .map((form) => ({
        form,
        caseRule: CaseRule.cap,
        name: standardName(cells),
        acronym: cells['command']!,
        kind: 'military',
        level,
        tail,
      }));
  });

/** Their commanders: "Danrem 133/Nani Wartabone", "Komandan Korem 133/Nani Wartabone". */
export const commanders = (rows: readonly Row[]): CompiledDeep['offices'] =>
  rows.flatMap(({ cells }) => {
    const { name, leader, offices } = COMMANDS[cells['command']!]!;
    const { command } = cells;
    const [fused, office] = Object.entries(offices)[0]!;
    const forms = { ...offices, [`${leader} ${command} (${fused})`]: office };
    const level = command === 'Korem' ? 'province' : 'national';
    const rest = { follows: 'none', level, case: 'cap', standing: '-', acting: '-' } as const;
    const slashed = command === 'Kodam' ? [`${cells['number']}/${cells['name']}`] : [];
    const spelled = slashed.map((own) => ({ form: `${leader} ${command} (${fused}) ${own}`, office, body: standardName(cells), ...rest }));
    return [...spelled, ...[...namesOf(cells), ...shortOf(cells)].flatMap((own) => [
      ...Object.entries(forms).map(([form, head]) => ({ form: `${form} ${own}`, office: head, body: `${name} ${own}`, ...rest })),
      { form: `${leader} ${command} ${own}`, office, body: `${command} ${own}`, ...rest },
    ])];
  });
