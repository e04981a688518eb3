const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

/** What is wrong with the text of a file, and how that is told, with line and column. */
export const BROKEN_JSON: readonly [kind: string, text: string | Buffer, told: RegExp][] = [
  [
    'nothing in it',
    '',
    /:1:1 {2}is not valid JSON: the text ends too early: a value is expected; mend the file/,
  ],
  ['white space only', ' \n\t\n', /:3:1 {2}.*a value is expected/],
  ['a comment', '{\n  // a comment\n  "id": "x"\n}', /:2:3 {2}.*a field name in double quotes is expected/],
  ['a comment behind it', '{"id": "x"} // done', /:1:13 {2}.*there is more text behind the end/],
  ['a comma too many', '{"id": "x",}', /:1:12 {2}/],
  ['single quotes', "{'id': 'x'}", /:1:2 {2}/],
  ['one field twice', '{"id": "x",\n "id": "y"}', /:2:2 {2}.*the field `id` stands twice/],
  ['one field twice, once in disguise', '{"id": "x", "\\u0069d": "y"}', /the field `id` stands twice/],
  ['a hidden field twice', '{"__proto__": 1, "__proto__": 2}', /the field `__proto__` stands twice/],
  [
    'a number beyond all numbers',
    '{"weights": {"identity": 1e400}}',
    /:1:26 {2}.*`1e400` is a larger number/,
  ],
  ['a number below all numbers', '[-1e400]', /`-1e400` is a larger number than can be kept; mend the file/],
  ['a number that is none', '{"horizonMonths": NaN}', /a value is expected/],
  ['a number with a nought in front', '[012]', /:1:3 {2}/],
  ['nesting of 10,000', deep, /:1:502 {2}.*it nests deeper than 500 levels/],
  ['nesting of a million', '{"a":'.repeat(1_000_000), /it nests deeper than 500 levels/],
  ['a line break in a text', '{"id": "x\ny"}', /:1:8 {2}.*holds a character that needs a `\\`/],
  ['an order to a terminal', '{"\u001b[2J": 1}', /:1:2 {2}/],
  [
    'another encoding',
    Buffer.from('{"title": "M\xfcller"}', 'latin1'),
    /is not UTF-8 text; save it as UTF-8/,
  ],
  ['the encoding of a spreadsheet', Buffer.from('\ufeff{"id": "x"}', 'utf16le'), /is not UTF-8 text/],
  ['half a character', Buffer.from('{"id": "\xed\xa0\xbd"}', 'latin1'), /is not UTF-8 text/],
  ['a NUL', '{"id": "x\u0000"}', /holds a character that needs a `\\`/],
  ['two documents', '{"id": "x"}\n{"id": "y"}', /:2:1 {2}.*there is more text behind the end/],
  ['no JSON at all', '<?xml version="1.0"?>', /:1:1 {2}.*a value is expected/],
];
