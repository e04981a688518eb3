import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/intake/xml/read-xml.ts';
import type { XmlElement } from '../../../src/intake/xml/xml-element.ts';
import { AssayError } from '../../../src/model/error.ts';

const read = (text: string, limits = {}) => readXml(text, 'bill.xml', limits);

/** What a document is refused with. */
function refusal(text: string, limits = {}): string {
  try {
    read(text, limits);
  } catch (error) {
    if (error instanceof AssayError) return error.message;
    throw error;
  }
  throw new Error('it was read');
}

/** An element in short: its name, its text and its children. */
const shape = ({ name, text, children }: XmlElement): unknown => [name, text, children.map(shape)];

describe('an XML document', () => {
  test('is read as it stands: names without prefixes, text as text', () => {
    const root = read(
      '<?xml version="1.0"?>\n<p:a xmlns:p="urn:one" xmlns="urn:two">\n  <b n="1"\n     m="x &amp; y">0012345</b>\n  <c> 1E5 </c><p:d/>\n</p:a>',
    );
    expect(root).toMatchObject({ name: 'a', namespace: 'urn:one', line: 2, text: '' });
    expect(root.children).toEqual([
      {
        name: 'b',
        namespace: 'urn:two',
        attributes: new Map([
          ['n', '1'],
          ['m', 'x & y'],
        ]),
        children: [],
        text: '0012345',
        line: 3,
      },
      { name: 'c', namespace: 'urn:two', attributes: new Map(), children: [], text: '1E5', line: 5 },
      { name: 'd', namespace: 'urn:one', attributes: new Map(), children: [], text: '', line: 5 },
    ]);
  });

  test('keeps the text around children, sections and comments, and no comment', () => {
    expect(shape(read('<a>one<b>two</b><![CDATA[ <three> ]]><!-- four --> five</a>'))).toEqual([
      'a',
      'one <three>  five',
      [['b', 'two', []]],
    ]);
  });

  test('takes the attribute without a prefix where one with a prefix has its name', () => {
    const { attributes } = read('<a x="own" p:x="foreign" p:y="alone" xmlns:p="urn:p"/>');
    expect([...attributes]).toEqual([
      ['x', 'own'],
      ['y', 'alone'],
    ]);
    expect(read('<a p:x="foreign" x="own" xmlns:p="urn:p"/>').attributes.get('x')).toBe('own');
  });

  test('may have names that JavaScript uses itself', () => {
    const root = read('<__proto__ constructor="1" __proto__="2"><toString>x</toString></__proto__>');
    expect(shape(root)).toEqual(['__proto__', '', [['toString', 'x', []]]]);
    expect(root.attributes.get('__proto__')).toBe('2');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('declarations', () => {
  test.each([
    ['none but a name', '<!DOCTYPE cXML>'],
    ['an address, which is not fetched', '<!DOCTYPE cXML SYSTEM "http://127.0.0.1:1/[cXML].dtd">'],
    ['a public name', "<!DOCTYPE cXML PUBLIC '-//x//[y]' 'file:///etc/passwd'>"],
  ])('may stand before the document: %s', (_, doctype) => {
    expect(read(`${doctype}<cXML>x</cXML>`).text).toBe('x');
  });

  test.each([
    ['an entity', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 30],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 54],
    ['a parameter entity', '<!DOCTYPE a SYSTEM "x" [<!ENTITY % p SYSTEM "http://x/"> %p;]><a/>', 62],
    ['rules of its own', '<!DOCTYPE a [<!ELEMENT a ANY>]><a/>', 31],
    ['nothing in its brackets', '<!DOCTYPE a []><a/>', 15],
  ])('are refused with %s', (_, text, column) => {
    expect(refusal(text)).toBe(
      `\`bill.xml\` is not XML that can be read, line 1, column ${column}: it declares entities or rules of its own in its DOCTYPE; leave that part out`,
    );
  });
});

describe('a document that is none', () => {
  test.each([
    [
      'an entity that nobody declared',
      '<a>\n  &foo;</a>',
      'line 2, column 7: an entity is used that nobody declared',
    ],
    ['an end without a start', '<a>\n</b></a>', 'line 2, column 4: unexpected close tag'],
    ['an end that is missing', '<a><b></b>', 'line 1, column 10: unclosed tag: a'],
    ['two roots', '<a/><b/>', 'line 1, column 7: documents may contain only one root'],
    ['an attribute twice', '<a b="1" b="2"/>', 'line 1, column 16: duplicate attribute: b'],
    ['a prefix of nobody', '<p:a/>', 'line 1, column 6: unbound namespace prefix: "p"'],
    ['a number of no character', '<a>&#0;</a>', 'line 1, column 7: malformed character entity'],
    ['a control character', '<a>\u0001</a>', 'line 1, column 4: disallowed character'],
    ['half a character', '<a>\n\u{1f600}\ud800</a>', 'line 2, column 3: half of a character stands here'],
    ['a comment only', '<!-- a -->', 'line 1, column 10: document must contain a root element'],
    ['text', 'name,country', 'line 1, column 12: text data outside of root node'],
  ])('is refused with its place: %s', (_, text, told) => {
    expect(refusal(text)).toBe(`\`bill.xml\` is not XML that can be read, ${told}`);
  });

  test('tells its fault as an issue of its file', () => {
    expect(() => read('<a>&foo;</a>')).toThrow(
      expect.objectContaining({
        code: 'malformed',
        issues: [
          {
            pointer: '',
            code: 'xml.syntax',
            detail: 'line 1, column 8: an entity is used that nobody declared',
            severity: 'error',
            file: 'bill.xml',
          },
        ],
      }),
    );
  });
});

describe('the limits', () => {
  test('are of depth, to the level', () => {
    const nested = (levels: number) => `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
    expect(read(nested(5), { depth: 5 }).name).toBe('a');
    expect(refusal(nested(6), { depth: 5 })).toBe(
      '`bill.xml` is not XML that can be read, line 1, column 18: it nests deeper than 5 levels',
    );
    // The shipped one holds, too: far deeper would run out of stack somewhere behind the reader.
    expect(read(nested(128)).name).toBe('a');
    expect(refusal(nested(100_000))).toContain('it nests deeper than 128 levels');
  });

  test('are of elements, to the element', () => {
    const wide = (children: number) => `<a>${'<b/>'.repeat(children)}</a>`;
    expect(read(wide(9), { elements: 10 }).children).toHaveLength(9);
    expect(refusal(wide(10), { elements: 10 })).toContain('it has more than 10 elements');
  });
});

test('any text of a document comes back as it was written, its blanks at the ends aside', () => {
  const element: fc.Arbitrary<{ text: string; inner: string[] }> = fc.record({
    text: fc.stringMatching(/^[ -~\u00c0-\u017f]*$/),
    inner: fc.array(fc.stringMatching(/^[0-9E.+-]+$/), { maxLength: 5 }),
  });
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  fc.assert(
    fc.property(element, ({ text, inner }) => {
      const root = read(`<a>${escaped(text)}${inner.map((one) => `<b>${one}</b>`).join('')}</a>`);
      expect([root.text, root.children.map((child) => child.text)]).toEqual([text.trim(), inner]);
    }),
  );
});
