// SPDX-License-Identifier: MIT
// Makes the matrix sortable and filterable. The page says everything without it.
(() => {
  'use strict';
  const table = document.querySelector('table.matrix');
  if (!table)
    return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const headers = [...table.tHead.rows[0].cells];
  const names = headers.map((header) => header.textContent);
  const worst = ['missing', 'deficient', 'satisfied', 'not-applicable'];

  const key = (row, column) => {
    if (column === 0)
      return row.cells[0].textContent;
    const cell = row.cells.length === headers.length ? row.cells[column] : null;
    const rank = cell ? worst.indexOf(cell.dataset.verdict) : -1;
    return rank < 0 ? worst.length : rank;
  };
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  const sort = (column) => {
    const descending = headers[column].getAttribute('aria-sort') === 'ascending';
    headers.forEach((header) => header.removeAttribute('aria-sort'));
    headers[column].setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const sorted = rows.map((row, index) => ({ row, index, key: key(row, column) }));
    sorted.sort((a, b) => (descending ? -1 : 1) * compare(a.key, b.key) || a.index - b.index);
    body.append(...sorted.map((each) => each.row));
  };
  headers.forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = names[column];
    button.addEventListener('click', () => sort(column));
    header.replaceChildren(button);
  });

  const labelled = (words, control) => {
    const label = document.createElement('label');
    label.append(words, control);
    return label;
  };
  const choice = (options) => {
    const select = document.createElement('select');
    select.append(...options.map((words) => new Option(words)));
    return select;
  };
  const search = document.createElement('input');
  search.type = 'search';
  const rule = choice(['any clause', ...names.slice(1)]);
  const verdict = choice(['any verdict', ...worst, 'could not be read']);
  const count = document.createElement('output');
  const filters = document.createElement('div');
  filters.className = 'filters';
  filters.append(labelled('Contract', search), labelled('Clause', rule),
                 labelled('Verdict', verdict), count);
  table.parentElement.before(filters);

  const filter = () => {
    const words = search.value.trim().toLowerCase();
    const shown = rows.filter((row) => {
      const cells = [...row.cells].slice(1);
      const looked = rule.selectedIndex === 0 || cells.length === 1 ? cells : [cells[rule.selectedIndex - 1]];
      const fits = verdict.selectedIndex === 0 || looked.some((cell) => cell.dataset.verdict === verdict.value);
      row.hidden = !fits || !row.cells[0].textContent.toLowerCase().includes(words);
      return !row.hidden;
    });
    count.value = `${shown.length} of ${rows.length} contracts`;
  };
  [search, rule, verdict].forEach((control) => control.addEventListener('input', filter));
  filter();
})();
