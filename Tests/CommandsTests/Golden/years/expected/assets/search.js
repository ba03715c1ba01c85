// 全站查找。索引是普通的脚本文件，双击打开的网页也能读；只读需要的那几个。
// Searches the site. The index is made of plain script files, so that it works from a folder too, and only the files that
// a question needs are loaded: those of its characters, then the regions that hold all of them. What counts as found:
// every CJK character of the question occurs, and every run of other letters and digits occurs as it is written.
// Chromium 90 is the oldest.
(() => {
  'use strict';

  const batch = 20;
  const pageSize = 50;
  const files = new Map();
  const waiting = new Map();

  // The files of the index call this with their own name and rows.
  window.discloseSearch = (name, rows) => waiting.get(name)(rows);
  window.discloseSearch.find = async (question) => {
    const search = await begin(question);
    while (search.regions.length > 0) await lookOn(search);
    return search.found;
  };

  function load(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement('script');
        script.src = name + '.js';
        script.onerror = () => reject(new Error(name));
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  // The same as in Sources/Pages/Search/SearchText.swift: one code point for each of the text.
  function fold(text) {
    return Array.from(text, (character) => {
      let code = character.codePointAt(0);
      if (code >= 0xFF01 && code <= 0xFF5E) code -= 0xFEE0;
      if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7A)) return code;
      if (code >= 0x41 && code <= 0x5A) return code + 0x20;
      const isGap = code <= 0xBF || (code >= 0x2000 && code <= 0x206F) || (code >= 0x3000 && code <= 0x3004)
        || (code >= 0x3008 && code <= 0x303F);
      return isGap ? 0x20 : code;
    });
  }

  // The same as in Sources/Pages/Search/GramSet.swift.
  function number(...codes) {
    let hash = 0x811C9DC5;
    for (const code of codes) hash = Math.imul(hash ^ code, 0x01000193);
    return (hash ^ hash >>> 16) & 0xFFFF;
  }

  const written = (codes) => String.fromCodePoint(...codes);

  // What must occur, what makes a hit better, and the characters to look up in the index.
  function parse(question) {
    const terms = written(fold(question)).split(' ').filter((term) => term);
    const parts = [...new Set(terms.flatMap((term) => term.match(/[^\u2E80-\u{10FFFF}]+|[\u2E80-\u{10FFFF}]/gu)))];
    const needed = new Set();
    for (const part of parts) {
      const codes = fold(part);
      if (codes.length === 1) needed.add(number(codes[0]));
      for (let index = 1; index < codes.length; index += 1) needed.add(number(codes[index - 1], codes[index]));
    }
    const pairs = new Set(terms.flatMap((term) => {
      const codes = fold(term);
      return codes.slice(1).map((code, index) => number(codes[index], code));
    }));
    return { terms, parts, phrase: terms.join(' '), needed: [...needed], pairs: [...pairs] };
  }

  // The members of an index that hold every needed gram, those that hold every pair too first.
  async function holders(folder, bits, count, { needed, pairs }) {
    const grams = [...new Set([...needed, ...pairs])];
    const lists = new Map(await Promise.all(grams.map(async (gram) => {
      const low = gram & (1 << 16 - bits) - 1;
      const rows = await load(`${folder}grams-${gram >>> 16 - bits}`);
      const row = rows.find((other) => other[0] === low);
      return [gram, new Set(row ? row.slice(1) : [])];
    })));
    const hold = (set) => (member) => set.every((gram) => lists.get(gram).has(member));
    const members = Array.from({ length: count }, (_, member) => member).filter(hold(needed));
    return [...members.filter(hold(pairs)), ...members.filter((member) => !hold(pairs)(member))];
  }

  async function begin(question, choice = {}) {
    const asked = parse(question);
    const all = await load('search/regions');
    if (asked.parts.length === 0 || all.length === 0) return { asked, choice, regions: [], found: [] };
    const members = await holders('search/', Number(all[0][4]), all.length, asked);
    const regions = members.map((member) => all[member]).filter(([code]) => !choice.region || code === choice.region);
    return { asked, choice, regions, found: [] };
  }

  // Looks into the next regions and keeps what was found in order, the best first.
  async function lookOn(search) {
    const next = search.regions.splice(0, batch);
    const found = await Promise.all(next.map((region) => look(region, search)));
    search.found = [...search.found, ...found.flat()].sort((left, right) => right.rank - left.rank);
  }

  async function look([code, name, blocks, bits], { asked, choice }) {
    const folder = `${code}/search/`;
    const count = Number(blocks);
    const members = count > 1 ? await holders(folder, Number(bits), count, asked) : [0];
    const loaded = await Promise.all(members.map((block) => load(`${folder}entries-${block}`)));
    return loaded.flat().flatMap((row) => {
      const [kind, file, title, units, marks, year, grade, score, fullScore] = row;
      if ((choice.year && year !== choice.year) || (choice.grade && grade !== choice.grade)) return [];
      const texts = [title, units, marks, year, name].map((text) => written(fold(text)));
      const all = texts.join(' ');
      if (!asked.parts.every((part) => all.includes(part))) return [];
      return [{ kind, address: `${code}/${file}`, title, units, year, grade, score, fullScore, region: name, rank: rank(texts, all, asked) }];
    });
  }

  function rank([title, units], all, { terms, parts, phrase }) {
    if (title === phrase) return 9;
    if (title.startsWith(phrase)) return 8;
    if (title.includes(phrase)) return 7;
    if (terms.every((term) => title.includes(term))) return 6;
    if (units.includes(phrase)) return 5;
    if (terms.every((term) => all.includes(term))) return 4;
    return parts.filter((part) => title.includes(part)).length / parts.length;
  }

  // The text with what was asked for marked in it.
  function marked(text, { terms, parts }) {
    const characters = Array.from(text);
    const folded = fold(text);
    const isMarked = new Array(characters.length).fill(false);
    const markAll = (word) => {
      const codes = fold(word);
      let any = false;
      for (let start = 0; start + codes.length <= folded.length; start += 1) {
        if (codes.every((code, index) => folded[start + index] === code)) {
          isMarked.fill(true, start, start + codes.length);
          any = true;
        }
      }
      return any;
    };
    if (terms.map(markAll).includes(false)) parts.forEach(markAll);
    const result = document.createElement('span');
    for (let start = 0; start < characters.length;) {
      let end = start;
      while (end < characters.length && isMarked[end] === isMarked[start]) end += 1;
      const piece = characters.slice(start, end).join('');
      if (isMarked[start]) result.append(make('mark', {}, piece)); else result.append(piece);
      start = end;
    }
    return result;
  }

  function make(name, properties, ...content) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...content);
    return element;
  }

  const place = document.getElementById('found');
  const form = document.querySelector('main form');
  if (!place || !form) return;
  const words = place.dataset;
  const parameters = new URLSearchParams(location.search);
  for (const control of form.elements) if (control.name) control.value = parameters.get(control.name) || '';
  const status = make('p', { className: 'more' });
  status.setAttribute('role', 'status');
  const list = make('ol', { className: 'found' });
  const more = make('button', { type: 'button', hidden: true }, words.more);
  place.append(status, list, more);
  const question = parameters.get('q') || '';
  if (question.trim()) answer().catch(() => { status.textContent = words.failed; });

  async function answer() {
    const search = await begin(question, Object.fromEntries(parameters));
    let shown = pageSize;
    const fill = async () => {
      while (search.found.length < shown && search.regions.length > 0) await lookOn(search);
      list.replaceChildren(...search.found.slice(0, shown).map((hit) => item(hit, search.asked)));
      more.hidden = search.found.length <= shown && search.regions.length === 0;
      const word = search.found.length === 0 ? words.none : search.regions.length > 0 ? words.part : words.count;
      status.textContent = word.replace('{count}', search.found.length).replace('{left}', search.regions.length);
    };
    more.addEventListener('click', () => {
      const first = list.children.length;
      shown += pageSize;
      fill().then(() => {
        const link = list.children[first] && list.children[first].querySelector('a');
        if (link) link.focus();
      }, () => { status.textContent = words.failed; });
    });
    await fill();
  }

  function item(hit, asked) {
    const grade = hit.grade && form.elements.grade.querySelector(`[value="${hit.grade}"]`).textContent;
    const facts = [
      words[hit.kind], hit.kind === 'region' ? '' : hit.region,
      hit.year && words.yearLabel.replace('{year}', hit.year),
      hit.score && (hit.fullScore ? words.pointsOf : words.points).replace('{score}', hit.score).replace('{full}', hit.fullScore), grade,
    ].filter((fact) => fact).join(' · ');
    const link = make('a', { href: hit.address }, marked(hit.title, asked));
    const lines = [make('p', {}, link), make('p', { className: 'more' }, facts)];
    if (hit.units && hit.units !== hit.title) lines.push(make('p', { className: 'more' }, marked(hit.units, asked)));
    return make('li', {}, ...lines);
  }
})();
