import { Parser } from 'htmlparser2';
import { parseJson, parseTable, stringAt, tablesAt, type Table } from '../system/json.ts';

/** Characters of a body that are looked at. */
const LOOKED_AT = 64 * 1024;

/**
 * What the body of an answer says, as Poetry prints it: Python's spelling of bytes (`b'…'`), perhaps without its end. Of JSON
 * its message, of a page its title, else the text; '' where it says nothing that can be read.
 */
export function wordsInBody(spelled: string): string {
  const text = decode(spelled.slice(0, LOOKED_AT)).replace(/\ufffd$/, '');
  if (/[\0\ufffd]/.test(text)) return '';
  const words = parseJson(text) === undefined ? wordsOfPage(text) : wordsOfJson(parseTable(text));
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function decode(spelled: string): string {
  const inner = spelled.replace(/^b(['"])/, '').replace(/['"]\s*$/, '');
  const bytes = inner.replace(/\\(?:x[0-9a-f]{2}|.)/g, (escape) =>
    escape.length === 4
      ? String.fromCharCode(Number.parseInt(escape.slice(2), 16))
      : (NAMED[escape.slice(1)] ?? escape.slice(1)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** GitLab and devpi: `message`; Artifactory: the first of `errors`; others by the names that are usual. */
function wordsOfJson(answer: Table | undefined): string {
  const tables = [answer, ...(tablesAt(answer, 'errors') ?? [])];
  const found = tables.flatMap((table) =>
    ['message', 'detail', 'error', 'title'].map((name) => stringAt(table, name)),
  );
  return found.find((words) => words) ?? '';
}

/** The title; where there is none, all text. */
function wordsOfPage(text: string): string {
  let [all, title, isTitle] = ['', '', false];
  const parser = new Parser({
    onopentagname: (name) => (isTitle = name === 'title'),
    ontext(part) {
      all += part;
      if (isTitle) title += part;
    },
    onclosetag: () => (isTitle = false),
  });
  parser.end(text);
  return title.trim() === '' ? all : title;
}
