// What the page shows, as the fragment of its address: JSON, deflated, in base64url.

const VERSION = 'v1.';

/** Runs bytes through a stream of the browser. */
const through = async (bytes, stream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** The fragment for a state, with its `#`. */
export async function toFragment(state) {
  const json = new TextEncoder().encode(JSON.stringify(state));
  const bytes = await through(json, new CompressionStream('deflate-raw'));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `#${VERSION}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The state of a fragment; null if it holds none. */
export async function fromFragment(fragment) {
  if (!fragment.startsWith(`#${VERSION}`)) return null;
  try {
    const base64 = fragment
      .slice(VERSION.length + 1)
      .replaceAll('-', '+')
      .replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const json = await through(bytes, new DecompressionStream('deflate-raw'));
    const { text, published } = JSON.parse(new TextDecoder().decode(json));
    return { text: String(text ?? ''), published: String(published ?? '') };
  } catch {
    return null;
  }
}
