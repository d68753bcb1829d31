/** One release in, its record out. */
import type * as Html from '../../html.js';
import type { Segment } from '../../html.js';
import type { Parser } from '../../parser.js';
import type { Release } from '../../record/types.js';
import { givenOptions } from '../../stream/parse-item.js';
import { UsageError } from '../command.js';
import { describe } from '../describe.js';
import type { Input } from './input.js';

/** What holds for all releases that bring nothing of their own. */
export interface Defaults {
  publishedAt: string | undefined;
  homeRegion: string | undefined;
}

/** A release with its text; `segments` lead back into the web page that it was. */
export interface ReadRelease {
  text: string;
  segments: Segment[] | null;
  record: Release;
}

/** A message of `createParser` with the names that its options have on the command line. */
const asOptions = (message: string): string =>
  message
    .replace('createParser: ', '')
    .replace('options.publishedAt:', '--published-at')
    .replace('options.homeRegion:', '--home-region:');

/**
 * Loads the parser.
 *
 * @throws {UsageError} when an option of it makes no sense
 */
export async function openParser(defaults: Defaults): Promise<Parser> {
  const { createParser } = await import('../../deep.js');
  try {
    return createParser(givenOptions(defaults));
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(asOptions(describe(error))) : error;
  }
}

let html: Promise<typeof Html> | undefined;

/** Loads what reads web pages, once and only if there is one. */
const loadHtml = (): Promise<typeof Html> =>
  (html ??= import('../../html.js').catch((cause: unknown) => {
    const names = '@mozilla/readability and parse5';
    const command = `npm install ${names.replace(' and', '')}`;
    throw new Error(`web pages need the packages ${names}: ${command}`, { cause });
  }));

/**
 * Reads a release, text or web page.
 *
 * @throws {Error} when the parser refuses its options, or a package for web pages is not installed
 */
export async function readRelease(parser: Parser, input: Input): Promise<ReadRelease> {
  const options = givenOptions(input);
  if (input.html) return (await loadHtml()).parseHtml(input.text, parser, options);
  return { text: input.text, segments: null, record: parser.parse(input.text, options) };
}
