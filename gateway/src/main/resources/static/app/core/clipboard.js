/**
 * A cell as spreadsheets copy one with line breaks: in quotation marks, which are doubled inside, and closed where it ends.
 * Without a line break the marks are its own; a tab is never inside.
 */
const QUOTED = /"(?=[^\t"]*(?:""[^\t"]*)*\n)([^\t"]*(?:""[^\t"]*)*)"(?=[\t\n]|$)/y;
const PLAIN = /[^\t\n]*/y;

/** The rows of a part of a table as spreadsheets copy it; line breaks inside a cell become blanks, as in the service. */
export function tableRows(text) {
  const copied = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows = [[]];
  for (let at = 0; at <= copied.length; at++) {
    const [quoted, inside] = match(QUOTED, copied, at) ?? [];
    const cell = quoted ?? match(PLAIN, copied, at)[0];
    rows.at(-1).push(inside === undefined ? cell.trim() : inside.replaceAll('""', '"').replace(/\s*\n\s*/g, ' ').trim());
    at += cell.length;
    if (copied[at] === '\n') rows.push([]);
  }
  return rows;
}

function match(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
