// An element with a class and content; texts become text, never markup.
const searchElement = (name, style, ...content) => {
  const element = document.createElement(name);
  if (style) element.className = style;
  element.append(...content);
  return element;
};

// How a result is shown: where the words of the query stand, and the passages that show why it was found.
const searchResults = (texts, home) => {
  'use strict';
  const { tokens, forms, stems } = searchWords;
  const make = searchElement;

  // Where words of the query stand in a text: for each of its words the part of the query, or -1.
  const marked = (text, parts) => {
    const words = tokens(text), hit = words.map(() => -1);
    parts.forEach((part, at) => {
      const sought = part.words.map(stems);
      words.forEach((token, from) => {
        if (sought.length === 1) {
          if (forms(token.word).some(([form]) => part.terms.has(form))) hit[from] = at;
        } else if (sought.every((alike, next) => {
          const word = words[from + next];
          return word && stems(word.word).some(stem => alike.includes(stem));
        })) hit.fill(at, from, from + sought.length);
      });
    });
    return { words, hit };
  };

  const show = (element, text, { words, hit }, from = 0, to = text.length) => {
    let at = from;
    for (let first = 0; first < words.length; first++) {
      if (hit[first] < 0 || words[first].from < at || words[first].to > to) continue;
      let last = first;
      while (hit[last + 1] >= 0 && words[last + 1].to <= to) last++;
      const { from } = words[first];
      element.append(text.slice(at, from), make('mark', '', text.slice(from, words[last].to)));
      at = words[last].to;
      first = last;
    }
    element.append(text.slice(at, to));
  };

  // Pairs of words find phrases of two words; whether a longer one stands as it is, its text tells.
  const holds = ({ title, labels, passages }, part) =>
    [title, labels, ...passages.flatMap(passage => [passage[2], passage[3]])]
      .some(text => marked(text, [part]).hit.includes(0));

  // The passages that show best why a document was found: at most two, the second for what the first does not have.
  const reasons = ({ passages, labels }, parts) => {
    const all = passages.map(([anchor, number, heading, text, lang]) => ({ anchor, number, heading, text, lang }));
    if (labels) all.push({ anchor: '', number: '', heading: '', text: labels });
    for (const passage of all) {
      passage.marks = marked(passage.text, parts);
      passage.over = marked(passage.heading, parts);
      passage.parts = new Set([...passage.marks.hit, ...passage.over.hit].filter(at => at >= 0));
    }
    const chosen = [], seen = new Set();
    while (chosen.length < 2) {
      let best, most = 0;
      for (const passage of all) {
        let worth = 0;
        for (const at of passage.parts) if (!seen.has(at)) worth += 1 + parts[at].weight;
        if (worth > most) [best, most] = [passage, worth];
      }
      if (!best) break;
      chosen.push(best);
      for (const at of best.parts) seen.add(at);
    }
    return chosen.length ? chosen : all.slice(0, 1);
  };

  const snippet = (element, { text, marks }) => {
    const { words, hit } = marks, span = 34;
    let from = 0, most = 0;
    for (let start = 0; start < words.length; start++) {
      if (hit[start] < 0) continue;
      const here = new Set(hit.slice(start, start + span - 8)).size;
      if (here > most) [from, most] = [start, here];
    }
    from = Math.max(0, Math.min(from - 7, words.length - span));
    const to = Math.min(from + span, words.length);
    const start = from > 0 ? words[from].from : 0;
    const stop = to < words.length ? words[to - 1].to : text.length;
    if (start > 0) element.append('… ');
    show(element, text, marks, start, stop);
    if (stop < text.length) element.append(' …');
  };

  const address = (path, anchor) => {
    const [page, place] = path.split('#');
    const hash = anchor || place;
    return `${home}${page}index.html${hash ? '#' + encodeURIComponent(hash) : ''}`;
  };

  const hit = (card, parts) => {
    const link = make('a');
    link.href = address(card.path, '');
    const name = card.lang ? make('bdi') : link;
    if (card.lang) [name.lang, name.dir] = [card.lang, 'auto'];
    show(name, card.title, marked(card.title, parts));
    if (name !== link) link.append(name);
    const about = make('p', 'hit-about');
    if (card.state) about.append(make('span', 'stamp ' + card.tone, card.state), ' ');
    const kind = card.kind === 'agreement' ? '' : texts['kind.' + card.kind];
    about.append(make('span', 'hint', [kind, card.note].filter(Boolean).join(' · ')));
    const item = make('li', '', make('h2', '', link), about);
    for (const reason of reasons(card, parts)) {
      const line = make('p', 'hit-text');
      if (reason.lang) [line.lang, line.dir] = [reason.lang, 'auto'];
      if (reason.number || reason.heading) {
        const place = make('a');
        place.href = address(card.path, reason.anchor);
        if (reason.number) {
          const number = make('bdi', '', reason.number);
          number.dir = 'ltr';
          place.append(number, reason.heading && ' ');
        }
        show(place, reason.heading, reason.over);
        line.append(place, ' ');
      }
      snippet(line, reason);
      item.append(line);
    }
    return item;
  };

  return { hit, holds };
};
