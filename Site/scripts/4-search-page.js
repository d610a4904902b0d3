// The search page: what is typed, what is said, how a result is narrowed. The page has lists for those without scripts.
(() => {
  'use strict';
  const root = document.getElementById('find');
  if (!root) return;
  const { parse } = searchWords;

  const part = name => root.querySelector('.find-' + name);
  const [form, status, found, facets, hits, more] = ['form', 'status', 'found', 'facets', 'hits', 'more'].map(part);
  const input = form.elements.q;
  const lists = document.getElementById('lists');
  const texts = {};
  for (const text of part('texts').content.children) texts[text.dataset.text] = text.textContent;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (blank, name) => values[name] ?? blank);
  const number = count => {
    const plain = String(count);
    const grouped = plain.length > 4 ? plain.replace(/\B(?=(\d{3})+$)/g, texts.thousands) : plain;
    return texts.digits ? grouped.replace(/\d/g, digit => texts.digits[digit]) : grouped;
  };
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const counted = (name, count, values) =>
    fill(texts[`${name}.${plural.select(count)}`] ?? texts[name + '.other'], { ...values, count: number(count) });

  const { answer, column, card, isAgreement } = searchIndex('index.js', root.dataset.index);
  const { hit, holds } = searchResults(texts, root.dataset.home);
  const make = searchElement;

  // What is asked: query and narrowing, as in the address of the page.
  const names = ['kind', 'type', 'status', 'subject', 'institution'];
  let asked = { q: '', narrowed: new Map() };
  const read = () => {
    const address = new URLSearchParams(location.search);
    asked = { q: address.get('q') ?? '', narrowed: new Map() };
    for (const name of names) if (address.get(name)) asked.narrowed.set(name, address.get(name));
    input.value = asked.q;
  };
  const query = (narrowed = asked.narrowed) => '?' + new URLSearchParams([['q', asked.q], ...narrowed]);
  const remember = method => {
    // A page opened from disk may not change its address in every browser; the search works all the same.
    try { history[method](null, '', query()); } catch { /* the address stays */ }
  };

  const said = message => { if (status.textContent !== message) status.textContent = message; };

  // Whether a document is what the result is narrowed to; `but` is left out of account.
  const narrowing = async but => {
    const tests = await Promise.all([...asked.narrowed].filter(([name]) => name !== but)
      .map(async ([name, value]) => ({ of: (await column(name)).of, value })));
    return ({ id }) => tests.every(test => test.of(id).includes(test.value));
  };

  const choice = (name, value, label, count) => {
    const link = make('a', '', label);
    const narrowed = new Map(asked.narrowed);
    if (asked.narrowed.get(name) === value) {
      narrowed.delete(name);
      link.setAttribute('aria-current', 'true');
      link.append(make('span', 'unseen', ` (${texts.remove})`));
    } else {
      narrowed.set(name, value);
    }
    link.href = query(narrowed);
    link.dataset.value = value;
    link.onclick = event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      asked.narrowed = narrowed;
      remember('pushState');
      run();
    };
    return make('li', '', link, ' ', make('span', 'count', number(count)));
  };

  const boxes = new Map();
  const facet = async (name, documents, turn) => {
    const box = boxes.get(name), chosen = asked.narrowed.get(name);
    const [{ values, of }, fits] = await Promise.all([column(name), narrowing(name)]);
    if (turn !== turns) return;
    const counts = new Map(chosen ? [[chosen, 0]] : []);
    for (const document of documents)
      if (fits(document)) for (const value of of(document.id)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const shown = [...counts].sort((left, right) => right[1] - left[1])
      .filter(([value], at) => at < 20 || value === chosen);
    // What all results share narrows nothing.
    box.hidden = !chosen && shown.every(([, count]) => count === documents.length);
    const focused = box.contains(document.activeElement) ? document.activeElement.dataset.value : null;
    box.lastChild.replaceChildren(...shown.map(([value, count]) =>
      choice(name, value, values.get(value) ?? texts['kind.' + value] ?? value, count)));
    if (focused) [...box.querySelectorAll('a')].find(link => link.dataset.value === focused)?.focus();
  };
  const isWide = matchMedia('(min-width: 62rem)').matches;
  facets.open = isWide;
  for (const name of names) {
    const box = make('details', 'facet', make('summary', '', texts['facet.' + name]), make('ul'));
    box.hidden = true;
    box.open = name !== 'institution' && isWide;
    boxes.set(name, box);
    facets.append(box);
  }

  // Facets cost a file each, so they wait until somebody can see them.
  const showFacets = (documents, turn) => {
    const update = name => facet(name, documents, turn).catch(() => said(texts.failed));
    const all = () => {
      for (const [name, box] of boxes) {
        if (name !== 'institution' || box.open) update(name);
        else box.hidden = !documents.some(({ id }) => isAgreement(id));
        box.ontoggle = () => { if (box.open && turn === turns) update(name); };
      }
    };
    facets.ontoggle = () => { if (facets.open && turn === turns) all(); };
    if (facets.open) all();
  };

  // The next results of a list, ten at a time; those in which a phrase does not stand after all are dropped.
  const pager = (documents, parts, isPartial) => {
    const long = isPartial ? [] : parts.filter(part => part.words.length > 2);
    const state = { rest: documents, total: documents.length };
    state.next = async () => {
      const items = [];
      while (items.length < 10 && state.rest.length) {
        const batch = state.rest.slice(0, 10 - items.length);
        state.rest = state.rest.slice(batch.length);
        const cards = await Promise.all(batch.map(entry => card(entry.unit)));
        const kept = cards.filter(card => long.every(part => holds(card, part)));
        state.total -= cards.length - kept.length;
        items.push(...kept.map(card => hit(card, parts)));
      }
      return items;
    };
    return state;
  };

  let turns = 0, showMore = () => {};
  const show = async (parts, turn) => {
    const { documents, isPartial } = await answer(parts);
    const results = pager(documents.filter(await narrowing()), parts, isPartial);
    const add = async put => {
      const items = await results.next();
      if (turn !== turns) return;
      put(items);
      more.hidden = !results.rest.length;
      found.hidden = !results.total && !asked.narrowed.size;
      const values = { query: asked.q.trim() };
      said(results.total ? counted(isPartial ? 'partial' : 'count', results.total, values) : fill(texts.none, values));
    };
    await add(items => hits.replaceChildren(...items));
    if (turn !== turns) return;
    showMore = () => add(items => {
      hits.append(...items);
      items[0]?.querySelector('a').focus();
    }).catch(() => said(texts.failed));
    showFacets(documents, turn);
  };

  const run = async () => {
    const turn = ++turns;
    const parts = parse(asked.q);
    lists.hidden = parts.length > 0;
    if (!parts.length) {
      found.hidden = true;
      return said('');
    }
    const slow = setTimeout(() => { if (turn === turns) said(texts.loading); }, 600);
    try {
      await show(parts, turn);
    } catch {
      if (turn === turns) said(texts.failed);
    }
    clearTimeout(slow);
  };

  const ask = method => {
    if (input.value === asked.q && method === 'replaceState') return;
    asked = { q: input.value, narrowed: input.value === asked.q ? asked.narrowed : new Map() };
    remember(method);
    run();
  };
  let pause;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => ask('replaceState'), 200);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(pause);
    ask('pushState');
  });
  more.addEventListener('click', () => showMore());
  window.addEventListener('popstate', () => { read(); run(); });

  // Arrows lead from the field through the results and back, Escape leads to the field.
  root.addEventListener('keydown', event => {
    const links = [input, ...hits.querySelectorAll('h2 a')];
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at >= 0 && links[at + step]) {
      event.preventDefault();
      links[at + step].focus();
    } else if (event.key === 'Escape' && document.activeElement !== input) {
      input.focus();
    }
  });

  form.hidden = false;
  read();
  run();
})();
