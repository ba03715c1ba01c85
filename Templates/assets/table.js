// 评价结果表的排序与筛选。不用脚本时表格照常可读；界面文字写在模板的 data- 属性里。
// Sorts and filters the tables of evaluations. Without it the tables read as they are; its words stand in the data
// attributes of the element that loads it. What is chosen is kept behind "#?" in the address. Chromium 90 is the oldest.
(() => {
  'use strict';

  const words = document.currentScript.dataset;
  const grades = ['excellent', 'good', 'fair', 'poor'];
  const choices = ['change', 'grade', 'stage', 'subject', 'ledger', 'units', 'year'];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const state = new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');
  const tables = [...document.querySelectorAll('.results table')].map(readTable);
  if (tables.length === 0) return;

  const rows = tables.flatMap((table) => table.rows);
  if (rows.length < 2) return;
  const form = makeForm();
  tables.forEach(makeHeadings);
  fillForm();
  show();
  addEventListener('hashchange', () => {
    if (!location.hash.startsWith('#?')) return;
    for (const key of [...state.keys()]) state.delete(key);
    for (const [key, value] of new URLSearchParams(location.hash.slice(2))) state.set(key, value);
    fillForm();
    show();
  });

  function readTable(element) {
    const section = element.closest('[data-stage]');
    const heads = [...element.tHead.rows[0].cells].map((cell) => {
      const mark = cell.querySelector('[data-column]');
      return { cell, key: mark && mark.dataset.column };
    });
    const body = element.tBodies[0];
    const read = [...body.rows].map((row, position) => {
      const values = section ? { stage: [section.dataset.stage], subject: [section.dataset.subject] } : {};
      const sorts = {};
      heads.forEach(({ key }, index) => {
        const cell = row.cells[index];
        if (!key || !cell) return;
        if (choices.includes(key)) values[key] = valuesOf(cell);
        sorts[key] = sortValue(cell);
      });
      return { row, position, values, sorts, text: row.textContent.toLowerCase() };
    });
    return { element, body, section, heads, rows: read };
  }

  function valuesOf(cell) {
    if (cell.querySelector('.absent')) return [words.absent];
    const links = [...cell.querySelectorAll('a')].map((link) => link.textContent);
    return links.length > 0 ? links : [cell.textContent.trim()];
  }

  // What a cell is sorted by: a number, the rank of a grade, or its text; null where the source says nothing.
  function sortValue(cell) {
    if (cell.querySelector('.absent')) return null;
    const grade = cell.querySelector('.grade');
    if (grade) return grades.findIndex((key) => grade.classList.contains(key));
    const data = cell.querySelector('data');
    const text = data ? data.value : cell.textContent.trim();
    const number = text.replace(/,/g, '');
    return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : text;
  }

  function makeForm() {
    const made = document.createElement('form');
    made.className = 'filters';
    made.setAttribute('aria-label', words.filters);
    const fields = document.createElement('div');
    fields.className = 'fields';
    made.append(fields);
    for (const key of choices) {
      const found = [...new Set(rows.flatMap((row) => row.values[key] || []))];
      if (found.length < 2) continue;
      const select = document.createElement('select');
      select.append(new Option(words.all, ''), ...ordered(key, found).map((value) => new Option(value, value)));
      fields.append(field(key, words[key], select));
    }
    const text = document.createElement('input');
    text.type = 'search';
    fields.append(field('text', words.text, text));
    const clear = document.createElement('button');
    clear.type = 'reset';
    clear.textContent = words.clear;
    const status = document.createElement('p');
    status.className = 'status';
    status.setAttribute('role', 'status');
    made.append(clear, status);
    made.addEventListener('submit', (event) => event.preventDefault());
    made.addEventListener('input', choose);
    made.addEventListener('reset', () => setTimeout(choose));
    const first = tables[0].section || tables[0].element.closest('.results');
    first.before(made);
    return made;
  }

  function ordered(key, found) {
    if (key === 'units') return found.sort(collator.compare);
    if (key === 'year') return found.sort().reverse();
    if (key !== 'grade') return found;
    const marks = [...document.querySelectorAll('.results .grade')];
    const rank = (word) => {
      const mark = marks.find((other) => other.textContent === word);
      return mark ? grades.findIndex((grade) => mark.classList.contains(grade)) : grades.length;
    };
    return found.sort((left, right) => rank(left) - rank(right));
  }

  function field(key, word, control) {
    const label = document.createElement('label');
    const name = document.createElement('span');
    name.textContent = word;
    control.name = key;
    control.autocomplete = 'off';
    label.append(name, control);
    return label;
  }

  function fillForm() {
    for (const control of form.elements) if (control.name) control.value = state.get(control.name) || '';
  }

  function choose() {
    for (const control of form.elements) {
      if (!control.name) continue;
      if (control.value.trim()) state.set(control.name, control.value.trim());
      else state.delete(control.name);
    }
    keep();
    show();
  }

  function keep() {
    const text = state.toString();
    const plain = location.pathname + location.search;
    history.replaceState(null, '', text ? '#?' + text : location.protocol === 'file:' ? '#' : plain);
  }

  function makeHeadings(table) {
    for (const { cell, key } of table.heads) {
      if (!key) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...cell.childNodes);
      button.title = words.sort;
      cell.append(button);
      button.addEventListener('click', () => {
        const isAscending = state.get('sort') === key && state.get('order') !== 'down';
        const isDescending = state.get('sort') === key && !isAscending;
        if (isDescending) state.delete('sort'); else state.set('sort', key);
        if (isAscending) state.set('order', 'down'); else state.delete('order');
        keep();
        show();
      });
    }
  }

  function matches(row) {
    const text = (state.get('text') || '').toLowerCase().split(/\s+/);
    return text.every((part) => row.text.includes(part))
      && choices.every((key) => !state.get(key) || (row.values[key] || []).includes(state.get(key)));
  }

  function show() {
    let shown = 0;
    for (const table of tables) {
      sort(table);
      let count = 0;
      for (const row of table.rows) {
        row.row.hidden = !matches(row);
        if (!row.row.hidden) count += 1;
      }
      (table.section || table.element).hidden = count === 0;
      shown += count;
    }
    form.querySelector('.status').textContent =
      words.count.replace('{shown}', shown).replace('{all}', rows.length);
  }

  function sort(table) {
    const key = state.get('sort');
    const down = state.get('order') === 'down';
    const isSorted = table.heads.some((head) => head.key === key);
    for (const head of table.heads) {
      if (!head.key) continue;
      if (head.key === key) head.cell.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.cell.removeAttribute('aria-sort');
    }
    const order = [...table.rows].sort((left, right) => {
      if (!isSorted) return left.position - right.position;
      const [a, b] = [left.sorts[key], right.sorts[key]];
      if (a === null || b === null) return (a === null) - (b === null) || left.position - right.position;
      const compared = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b);
      return (down ? -compared : compared) || left.position - right.position;
    });
    table.body.append(...order.map((row) => row.row));
  }
})();
