/** What is known of an institution when it is found. */

export interface InstitutionCandidate {
  /** Tokens covered, region included. */
  from: number;
  to: number;
  sentence: number;
  /** First token of the region at its end, or `to`. */
  regionFrom: number;
  /** Index of the region candidate that it names, or -1. */
  region: number;
  /** Spelled-out name without its region. */
  name: string;
  acronym: string | null;
  kind: string;
  level: string;
  /** Institution candidate that this one is a unit of, or -1. */
  parent: number;
  /** A place itself (a hospital, a hotel): it belongs where the release is from. */
  local: boolean;
  /** A firm: the region in its name says where it belongs only if the release is from there, too. */
  brand: boolean;
  /** A head such as "Bidang" or "Bagian", lower case, or null. */
  head: string | null;
  /** A proper name with the place that is part of it: "RSUD Melati", "Yayasan Bunda Siak". */
  ownName: string | undefined;
  /** The short form that the release writes for the whole name: "Dukcapil". */
  written: string | undefined;
  /** Name of the unit alone, when that of the body it belongs to is part of the name. */
  unit: string | undefined;
}

/**
 * A candidate like another one. All candidates are made here, so that they have one shape, which the
 * engine reads faster.
 */
export const copyOf = (of: InstitutionCandidate): InstitutionCandidate => ({
  from: of.from,
  to: of.to,
  sentence: of.sentence,
  regionFrom: of.regionFrom,
  region: of.region,
  name: of.name,
  acronym: of.acronym,
  kind: of.kind,
  level: of.level,
  parent: of.parent,
  local: of.local,
  brand: of.brand,
  head: of.head,
  ownName: of.ownName,
  written: of.written,
  unit: of.unit,
});
