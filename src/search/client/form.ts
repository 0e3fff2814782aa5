import { asksForHelp } from '#search/client/crisis';
import { type Engine, start } from '#search/client/engine';
import { soughtAmong } from '#search/client/marks';
import { resultItem } from '#search/client/results-view';
import { foundLine, NOT_LOADED, OFFLINE, SEARCHING } from '#search/client/status-lines';

/** How long a pause in typing begins a search, and how long a longer one has the result announced. */
const SEARCH_DELAY = 20;
const ANNOUNCE_DELAY = 500;
/** Results that are shown at once; a reader may ask for as many more. */
const MAX_RESULTS = 5;

const form = document.querySelector<HTMLFormElement>('#search')!;
const field = document.querySelector<HTMLInputElement>('#query')!;
const help = document.querySelector<HTMLElement>('#help')!;
const status = document.querySelector('#status')!;
const list = document.querySelector('#results')!;
const more = document.querySelector<HTMLElement>('#more')!;
const shortcut = document.querySelector<HTMLInputElement>('#shortcut')!;
const helpLines = [...help.querySelectorAll('li')];

let loading: Promise<Engine> | undefined;
let turn = 0;
let most = MAX_RESULTS;
let announcement: ReturnType<typeof setTimeout>;

function load(): Promise<Engine> {
  loading ??= start(form.dataset['bundle']!);
  return loading;
}

function announce(line: string, after = ANNOUNCE_DELAY): void {
  clearTimeout(announcement);
  // Whoever needs help is not told that nothing was found.
  const rest = () => (list.firstChild ? ` ${line}` : '');
  const say = () => (status.textContent = help.hidden ? line : `Help is above.${rest()}`);
  announcement = setTimeout(say, after);
}

/** What an entry of the history keeps of a search. */
interface Kept {
  query?: string;
  kind?: string;
  most?: number;
}

/** Keeps what was typed for Back and reload: in this entry of the history, and nowhere else. */
function keep(state: Kept): void {
  try {
    history.replaceState(state, '', location.pathname);
  } catch {
    // Safari allows a hundred of them in half a minute; a later one will do.
  }
}

/** Shows the help lines to whoever needs them: that for suicide first, if they speak of it. */
function offerHelp(query: string): void {
  const tells = (words: string) =>
    asksForHelp(query, help.dataset[words]!.split('|').filter(Boolean));
  const ofSuicide = tells('suicide');
  help.hidden = !(ofSuicide || tells('crisis'));
  const first = helpLines.filter((line) => ofSuicide && line.querySelector('[href="tel:988"]'));
  helpLines[0]?.parentElement!.replaceChildren(...new Set([...first, ...helpLines]));
}

/** Searches for what is in the field. */
async function search(): Promise<void> {
  const query = field.value.trim();
  const kind = form.querySelector<HTMLInputElement>(':checked')!.value;
  const mine = ++turn;
  keep({ query, kind, most });
  offerHelp(query);
  if (!query) {
    show([]);
    announce('', 0);
    return;
  }
  list.ariaBusy = 'true';
  await new Promise((resolve) => setTimeout(resolve, SEARCH_DELAY));
  if (mine !== turn) return;
  try {
    announce(SEARCHING);
    const find = await load();
    const { hits, words, corrections } = await find(query, kind);
    const records = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
    if (mine !== turn) return;
    const isSought = soughtAmong(words);
    show(
      records.map((record) => resultItem(record, isSought)),
      hits.length > most,
    );
    announce(foundLine(query, kind, hits.length, most, corrections));
  } catch {
    loading = undefined;
    if (mine !== turn) return;
    show([]);
    announce(navigator.onLine ? NOT_LOADED : OFFLINE);
  }
}

function show(items: HTMLLIElement[], isMore = false): void {
  list.replaceChildren(...items);
  list.ariaBusy = 'false';
  more.hidden = !isMore;
}

function searchAgain(): void {
  most = MAX_RESULTS;
  void search();
}

more.addEventListener('click', async () => {
  const next = most;
  most += MAX_RESULTS;
  await search();
  list.children[next]?.querySelector('a')?.focus();
});
field.addEventListener('focus', () => void load().catch(() => (loading = undefined)));
field.addEventListener('input', searchAgain);
form.addEventListener('change', ({ target }) => {
  // The field, which has no name, says so when it is left, perhaps for a result that is being clicked.
  if ((target as HTMLInputElement).name) searchAgain();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchAgain();
});
// What failed while there was no connection is looked for again once there is one.
addEventListener('online', () => loading ?? void search());
addEventListener('keydown', (event) => {
  // Input methods of other scripts use these keys to choose characters.
  if (event.isComposing) return;
  const isAtForm = event.target === document.body || form.contains(event.target as Node);
  if (event.key === 'Escape' && field.value && isAtForm) {
    field.value = '';
    field.focus();
    searchAgain();
  }
  const isTyping = event.target === field || event.ctrlKey || event.metaKey || event.altKey;
  // Where the choice is hidden, because there are no keys, nobody could turn it off.
  if (event.key === '/' && shortcut.checked && shortcut.checkVisibility() && !isTyping) {
    event.preventDefault();
    field.focus();
  }
});

// Until here, the line says that there is not a search.
status.textContent = '';

// The home page carries what was typed there; the first search takes it out of the address.
const [, carried] = location.hash.split('#q=');
if (carried) field.value = decodeURIComponent(carried);

/** Writes into the form what this entry of the history keeps. */
function restore(): void {
  const { query = '', kind = '', most: shown = MAX_RESULTS } = (history.state ?? {}) as Kept;
  field.value = query;
  form.querySelector<HTMLInputElement>(`[value="${kind}"]`)!.checked = true;
  most = shown;
}

// Safari empties the box of a page that comes back, and only after it has said so.
addEventListener('pageshow', () => setTimeout(restore));

// Somebody may have typed before this was loaded.
if (field.value) {
  searchAgain();
} else {
  restore();
  if (field.value) void search();
}
