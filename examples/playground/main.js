import { parse } from 'kliping';
import { highlight, highlightStyle } from 'kliping/view';
import kominfo from '../releases/kominfo-rakor-pilkada.txt?raw';
import school from '../releases/kpu-goes-to-school.txt?raw';
import bimtek from '../releases/portal-bimtek.txt?raw';
import { fromFragment, toFragment } from './state.js';

const EXAMPLES = [
  { name: 'Rakor Pilkada', text: kominfo, published: '2020-06-11' },
  { name: 'KPU goes to school', text: school, published: '' },
  { name: 'Bimtek', text: bimtek, published: '' },
];
/** Milliseconds without a key stroke before the text is read. */
const PAUSE = 120;

const find = (id) => document.getElementById(id);
const [example, published, share, text, status, output] = [
  'example',
  'published',
  'share',
  'text',
  'status',
  'output',
].map(find);

const style = document.createElement('style');
style.textContent = highlightStyle;
document.head.append(style);

example.append(new Option('your own', ''));
EXAMPLES.forEach(({ name }, i) => example.append(new Option(name, i)));

const current = () => ({ text: text.value, published: published.value });

/** Reads the text and shows it; the address follows. */
async function show() {
  const state = current();
  const start = performance.now();
  const record = parse(state.text, { publishedAt: state.published || null });
  const took = Math.round(performance.now() - start);
  output.innerHTML = highlight(state.text, record, { fragment: true, style: false });
  const marks = output.querySelectorAll('mark').length;
  status.textContent = `${marks} stretches marked, read in ${took} ms`;
  history.replaceState(null, '', await toFragment(state));
}

function set({ text: release, published: day }) {
  text.value = release;
  published.value = day;
  const known = EXAMPLES.findIndex((one) => one.text === release);
  example.value = known < 0 ? '' : String(known);
  return show();
}

let timer;
function soon() {
  example.value = '';
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
}

text.addEventListener('input', soon);
published.addEventListener('input', soon);
example.addEventListener('change', () => {
  if (example.value !== '') set(EXAMPLES[Number(example.value)]);
});
share.addEventListener('click', async () => {
  await show();
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = 'The link is copied.';
  } catch {
    status.textContent = 'The link is in the address bar.';
  }
});
find('form').addEventListener('submit', (event) => event.preventDefault());

/** Links inside the page have fragments, too: behind them the state comes back into the address. */
async function load() {
  const state = await fromFragment(location.hash);
  if (state) await set(state);
  else history.replaceState(null, '', await toFragment(current()));
}
addEventListener('hashchange', load);
await set((await fromFragment(location.hash)) ?? EXAMPLES[0]);
