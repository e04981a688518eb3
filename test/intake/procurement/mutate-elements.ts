import type { XmlElement } from '../../../src/intake/xml/xml-element.ts';
import { below, pick, type Random } from '../mutations.ts';

interface Node {
  name: string;
  namespace: string;
  attributes: ReadonlyMap<string, string>;
  children: Node[];
  text: string;
  line: number;
}

const TEXTS = [
  ...['', '__Name', 'n/a', '0', '-', 'XUN', 'CHN', 'ORG-0002', 'LOT-0001', '1E5', 'x'.repeat(300)],
];

/** A copy of a document with one to three of its elements lost, doubled, moved, renamed or with the text of another. */
export function mutateElements(root: XmlElement, random: Random): XmlElement {
  const tree = cloneElement(root);
  for (let left = 1 + below(random, 3); left > 0; left -= 1) {
    const all = everyElement<Node>(tree);
    const [node, other] = [pick(random, all), pick(random, all)];
    switch (below(random, 6)) {
      case 0: {
        const parent = parentOf(node, all);
        if (parent !== undefined) parent.children = parent.children.filter((child) => child !== node);
        break;
      }
      case 1: {
        const parent = parentOf(node, all);
        parent?.children.splice(parent.children.indexOf(node), 0, cloneElement(node));
        break;
      }
      case 2:
        other.children.push(cloneElement(node));
        break;
      case 3:
        node.name = other.name;
        node.namespace = other.namespace;
        break;
      case 4:
        node.text = random() < 0.5 ? other.text : pick(random, TEXTS);
        break;
      default:
        node.attributes =
          random() < 0.5
            ? other.attributes
            : new Map([...node.attributes.keys()].map((key) => [key, pick(random, TEXTS)]));
    }
  }
  // Each on a line of its own, so that places tell them apart.
  for (const [index, element] of everyElement<Node>(tree).entries()) element.line = index + 1;
  return tree;
}

/** All elements of a tree, from the root down. */
export function everyElement<T extends { readonly children: readonly T[] }>(root: T): T[] {
  const all = [root];
  for (let at = 0; at < all.length; at += 1) for (const child of all[at]?.children ?? []) all.push(child);
  return all;
}

function parentOf(node: Node, all: readonly Node[]): Node | undefined {
  return all.find(({ children }) => children.includes(node));
}

function cloneElement({ name, namespace, attributes, children, text, line }: XmlElement): Node {
  return { name, namespace, attributes, children: children.map(cloneElement), text, line };
}
