// Words as the search has them: the same here, where somebody types, as where the index is built
// (Sources/Website/Search/Index). A test compares the two.
const searchWords = (() => {
  'use strict';
  const letter = /[\p{L}\p{N}\p{M}]/u;
  const marks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  const folded = /[\u00aa-\u052f\u0600-\u0674\u0679-\u06ff\u1e00-\u1fff\ufb00-\ufb06\ufe70-\ufefc\uff01-\uff5e]/;
  const solo =
    /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const elided = /^([ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|entr)$/;
  const variants = {
    æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ß: 'ss', ς: 'σ', ŋ: 'n', ŧ: 't',
    ٱ: 'ا', ى: 'ي', ة: 'ه', ی: 'ي', ک: 'ك',
  };
  const [separator, apostrophe, ignored] = [' ', "'", ''];
  const meanings = new Map();
  const meaning = character => {
    let known = meanings.get(character);
    if (known === undefined) meanings.set(character, known = judge(character));
    return known;
  };
  const judge = character => {
    if (/['’ʼ]/.test(character)) return apostrophe;
    if (!letter.test(character)) return /\p{Cf}/u.test(character) ? ignored : separator;
    if (character.replace(marks, '') === '') return ignored;
    const lower = character.toLowerCase();
    if (!folded.test(character)) return lower;
    const plain = [...character.normalize('NFKD').toLowerCase().replace(marks, '')].map(part =>
      /[\u0660-\u0669\u06f0-\u06f9]/.test(part) ? String(part.charCodeAt(0) & 15) : variants[part] ?? part).join('');
    return plain && /^[\p{L}\p{N}]+$/u.test(plain) ? plain : lower;
  };

  const tokens = text => {
    const all = [];
    let word = '', from = 0, to = 0, size = 0, after = false, run = [];
    const add = (word, from, to) => all.push({ word, from, to });
    const endRun = () => {
      if (run.length === 1) add(...run[0]);
      run = [];
    };
    const end = isApostrophe => {
      if (!size) {
        if (!isApostrophe) after = false;
        return;
      }
      if (!(after && word === 's') && !(isApostrophe && elided.test(word))) add(word, from, to);
      after = isApostrophe;
      word = '';
      size = 0;
    };
    let at = 0;
    for (const character of text) {
      const means = meaning(character), next = at + character.length;
      if (means === separator || means === apostrophe) {
        endRun();
        end(means === apostrophe);
      } else if (means !== ignored && solo.test(character)) {
        end(false);
        if (run.length) add(run.at(-1)[0] + means, run.at(-1)[1], next);
        run.push([means, at, next]);
      } else if (means !== ignored) {
        endRun();
        if (!size) from = at;
        if (++size <= 32) word += means;
        to = next;
      } else if (size) {
        to = next;
      }
      at = next;
    }
    endRun();
    end(false);
    return all;
  };

  // Forms of an Arabic word without article and particles (see ArabicForms.swift): letters dropped, and whether the
  // form counts for phrases.
  const hasArticle = word => /^[ال]ل..|^[بك]ال../u.test(word);
  const unprefixed = word => {
    if (hasArticle(word)) {
      if (word[0] === 'ا') return [[0, false], [2, true]];
      if (word[0] === 'ل') return [[0, false], [1, true], [2, true]];
      return [[1, false], [3, true]];
    }
    return /^[بكل].../u.test(word) ? [[0, true], [1, false]] : [[0, true]];
  };
  const forms = word => {
    if (!/^[\u0600-\u06ff]{4,}$/.test(word)) return [[word, true]];
    let drops = unprefixed(word);
    if (/^[وف]/.test(word)) {
      const rest = word.slice(1);
      drops = unprefixed(rest).map(([count, isStem]) => [count + 1, isStem]);
      if (!hasArticle(rest)) drops = [[0, true], ...drops.map(([count]) => [count, false])];
    }
    return drops.map(([count, isStem]) => [word.slice(count), isStem]);
  };
  const stems = word => forms(word).filter(form => form[1]).map(form => form[0]);

  // What was typed: words, "phrases", begin*. Words joined by a hyphen or the like are a phrase.
  const parse = query => {
    const parts = [];
    const pieces = query.matchAll(/"([^"]*)"?|«([^»]*)»?|“([^”]*)”?|([^\s"«“]+)/g);
    for (const [whole, quoted, angled, curly, plain] of pieces) {
      const words = tokens(quoted ?? angled ?? curly ?? plain).map(token => token.word);
      if (words.length)
        parts.push({ words, exact: plain === undefined, open: whole.endsWith('*'), terms: new Set(), weight: 0 });
    }
    const last = parts.at(-1);
    if (last && !last.exact && !/\s$/.test(query)) last.open = true;
    return parts.slice(0, 12);
  };

  return { tokens, forms, stems, parse, meaning, solo };
})();
