/** What a page must not read as markup, and what a terminal must not obey. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\uFFFD',
};

/** Text for HTML, between tags and inside quoted attributes alike. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character]!);

/** First code of the pictures of control characters (␀ …), and that of the delete character (␡). */
const PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';

/** Text for a terminal: control and direction characters become visible; line ends and tabs stay. */
export const escapeTerminal = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => {
      const code = character.charCodeAt(0);
      if (code < 0x20) return String.fromCharCode(PICTURES + code);
      return code === 0x7f ? DELETE_PICTURE : '\uFFFD';
    });
