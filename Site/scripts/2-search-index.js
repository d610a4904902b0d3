// The index: files that the build wrote into search/<language>/, loaded when they are needed, and answers to queries.
// All of it happens on the reader's own device; nothing that is typed is sent anywhere.
const searchIndex = (directoryAddress, filesAddress) => {
  'use strict';
  const { forms, stems } = searchWords;

  // Files of the index: scripts, since a page opened from disk may load no other data.
  const files = new Map();
  const load = name => {
    if (!files.has(name)) {
      files.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = name === 'index' ? directoryAddress : `${filesAddress}${name}.js`;
        script.onload = () => { script.remove(); resolve(script.data); };
        script.onerror = () => { script.remove(); files.delete(name); reject(new Error(name)); };
        document.head.append(script);
      }));
    }
    return files.get(name);
  };
  window.concordSearch = data => { document.currentScript.data = data; };

  // Lists of units: five bits to a character, the lowest first, a sixth for "more follow".
  const numbers = (code, visit) => {
    let value = 0, shift = 0;
    for (let at = 0; at < code.length; at++) {
      const character = code.charCodeAt(at);
      const digit = (character === 33 ? 92 : character) - 63;
      value |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        visit(value);
        value = shift = 0;
      }
    }
  };
  const postings = (code, notes, visit) => {
    let unit = -1;
    numbers(code, value => {
      unit += 1 + Math.floor(value / notes);
      visit(unit, value % notes);
    });
  };

  const directory = text => {
    const cells = text.split(','), keys = [], names = [];
    for (let at = 0; at + 1 < cells.length; at += 2) {
      keys.push(cells[at]);
      names.push(cells[at + 1]);
    }
    return { keys, names };
  };
  const shards = new Map();
  const shard = async name => {
    const data = await load(name);
    if (!shards.has(name)) {
      const cells = data.split(','), terms = [];
      let before = '';
      for (let at = 0; at + 1 < cells.length; at += 2) {
        const digit = cells[at].charCodeAt(0);
        before = before.slice(0, (digit === 33 ? 92 : digit) - 63) + cells[at].slice(1);
        terms.push([before, cells[at + 1]]);
      }
      shards.set(name, terms);
    }
    return shards.get(name);
  };
  // The terms that may begin with `start`; unless `all` are wanted, those of the one file in which it stands itself.
  const near = async ({ keys, names }, start, all) => {
    let at = keys.findLastIndex(key => key <= start);
    const wanted = [names[at]];
    while (all && ++at < keys.length && keys[at].startsWith(start) && wanted.length < 8) wanted.push(names[at]);
    return (await Promise.all(wanted.map(shard))).flat();
  };

  let index;
  const open = async () => {
    if (index) return index;
    const data = await load('index');
    const owner = [], firsts = [];
    const runs = [];
    numbers(data.units, value => runs.push(value));
    for (let at = 0; at < runs.length; at += 2)
      for (let count = runs[at]; count > 0; count--) {
        firsts.push(owner.length);
        for (let unit = 0; unit < runs[at + 1]; unit++) owner.push(firsts.length - 1);
      }
    const kinds = [];
    for (const [kind, count] of data.kinds) for (let at = 0; at < count; at++) kinds.push(kind);
    return index = { ...data, owner, kinds, first: kinds.indexOf('agreement'), words: directory(data.words) };
  };

  const rarity = (count, all) => Math.log(1 + (all - count + 0.5) / (count + 0.5));

  // The strength with which each unit answers a part of the query; 0 where it does not.
  const strengths = async (part, { owner, words, pairs }) => {
    const all = owner.length, strength = new Float32Array(all);
    const take = (code, notes, weight) => postings(code, notes, (unit, note) => {
      strength[unit] = Math.max(strength[unit], weight * (note + 1) / notes);
    });
    if (part.words.length > 1) {
      const book = directory(await load(pairs));
      strength.fill(0.8);
      for (let at = 1; at < part.words.length; at++) {
        const here = new Uint8Array(all);
        for (const left of stems(part.words[at - 1]))
          for (const right of stems(part.words[at]))
            for (const [term, code] of await near(book, `${left} ${right}`))
              if (term === `${left} ${right}`) postings(code, 1, unit => { here[unit] = 1; });
        for (let unit = 0; unit < all; unit++) strength[unit] *= here[unit];
      }
    } else {
      const asked = forms(part.words[0]).map(([form, isStem], at) => [form, at === 0 || isStem ? 1 : 0.5]);
      for (const [form, weight] of asked) {
        const grows = !part.exact && form.length > (part.open ? 2 : 3);
        const longest = part.open ? 99 : form.length + 2;
        for (const [term, code] of await near(words, form, grows)) {
          if (term !== form && !(grows && term.startsWith(form) && term.length <= longest)) continue;
          take(code, 8, term === form ? weight : weight * 0.5);
          part.terms.add(term);
        }
        const single = form.slice(0, -1);
        if (part.exact || !/^[a-z]{4,}[sx]$/.test(form)) continue;
        for (const [term, code] of await near(words, single)) {
          if (term !== single) continue;
          take(code, 8, weight * 0.8);
          part.terms.add(term);
        }
      }
    }
    part.weight = rarity(strength.reduce((count, value) => count + (value > 0), 0), all);
    return strength.map(value => value * part.weight);
  };

  // Who asks for police wants the police before a rule about them.
  const worth = { institution: 1.2, rule: 0.6, term: 0.6 };

  // Documents that answer all parts, or, where there is none, some; the best first, and of equals the newest.
  const answer = async parts => {
    const index = await open();
    const each = await Promise.all(parts.map(part => strengths(part, index)));
    const documents = new Map();
    for (let unit = 0; unit < index.owner.length; unit++) {
      if (!each.some(strength => strength[unit] > 0)) continue;
      const id = index.owner[unit];
      let entry = documents.get(id);
      if (!entry) documents.set(id, entry = { id, best: [0, 0], unit, by: new Float32Array(parts.length) });
      let count = 0, sum = 0;
      each.forEach((strength, at) => {
        if (strength[unit] > 0) count++;
        sum += strength[unit];
        entry.by[at] = Math.max(entry.by[at], strength[unit]);
      });
      if (count > entry.best[0] || count === entry.best[0] && sum > entry.best[1]) {
        entry.best = [count, sum];
        entry.unit = unit;
      }
    }
    const whole = [...documents.values()].filter(entry => entry.by.every(value => value > 0));
    const chosen = whole.length ? whole : [...documents.values()];
    for (const entry of chosen) {
      const sum = entry.by.reduce((sum, value) => sum + value, 0);
      entry.score = (sum + entry.best[1] / 4) * (worth[index.kinds[entry.id]] ?? 1);
    }
    chosen.sort((left, right) => right.score - left.score || right.id - left.id);
    return { documents: chosen, isPartial: !whole.length && chosen.length > 0 };
  };

  // Facets: what each document is, one file for each facet, loaded when it is looked at.
  const columns = new Map();
  const column = async name => {
    if (name === 'kind') return { values: new Map(), of: id => [index.kinds[id]] };
    if (!columns.has(name)) {
      const [values, code] = await load(index[name]);
      const held = [[]];
      numbers(code, value => {
        if (value > 1) held.at(-1).push(values[(value >> 1) - 1][0]);
        if (!(value & 1)) held.push([]);
      });
      columns.set(name, { values: new Map(values), of: id => held[id - index.first] ?? [] });
    }
    return columns.get(name);
  };

  // The files that show results.
  const card = async unit => {
    const names = await load(index.names.substr(Math.floor(unit / 64) * 9, 9));
    const [kind, path, title, lang, tone, state, note, labels, passages] = await load(names.substr(unit % 64 * 9, 9));
    return { kind, path, title, lang, tone, state, note, labels, passages };
  };

  return { answer, column, card, isAgreement: id => id >= index.first };
};
