/** What a kind of institution tells of where its bodies belong. */

interface KindTraits {
  /** Belongs to the place that a release is about when it names no other. */
  local?: true;
  /** The country's own body where no region is named. */
  ofCountry?: true;
  /** A release of any place names the national one: "personel TNI, Polri, PMI". */
  everywhere?: true;
  /** The local branch is meant again behind the national body: "PKK Pusat", "MUI Pusat". */
  branches?: true;
  /** A release is about one such body, as a rule: the one that its first sentences name. */
  electoral?: true;
}

const KINDS: Readonly<Record<string, KindTraits>> = {
  'election-commission': { local: true, electoral: true },
  'election-supervisor': { local: true, electoral: true },
  'election-committee': { local: true },
  'local-government': { local: true },
  'local-agency': { local: true },
  legislature: { local: true },
  police: { local: true, everywhere: true },
  military: { local: true, everywhere: true },
  prosecutor: { local: true },
  forum: { local: true },
  education: { local: true },
  community: { local: true, branches: true },
  other: { branches: true },
  ministry: { ofCountry: true },
  'state-agency': { ofCountry: true },
  party: { ofCountry: true, everywhere: true },
  media: { everywhere: true },
  company: { everywhere: true },
};

const NONE: KindTraits = {};

export const traitsOf = (kind: string): KindTraits => KINDS[kind] ?? NONE;

/** The body whose national head every release of an election speaks of. */
export const COMMISSION = 'election-commission';
