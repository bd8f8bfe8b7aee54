import { jsonDumps, PyDate, PyDateTime } from '@litellm-models/python-semantics';
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import { MappingEntries } from './mapping-entries.ts';
import { Offsets } from './offsets.ts';
import { scalarText, scalarType, scalarValue, UNSUPPORTED_TAG } from './scalar.ts';
import { YamlError } from './yaml-error.ts';

/** The most nodes that a value may have with every alias expanded. It keeps aliases of aliases from growing a small file into a huge value. */
const MAX_NODES = 5_000_000;

const COLLECTION_TAGS = { map: 'tag:yaml.org,2002:map', seq: 'tag:yaml.org,2002:seq' };

interface Built {
  value: ConfigValue;
  /** Nodes of the value with every alias expanded. */
  nodes: number;
}

/** A key that is not a string in the file. JSON would write it as one; Python rejects it as the name of a keyword argument. */
export interface NonStringKey {
  offset: number;
  mapping: ConfigMapping;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Builds the value of a document as PyYAML's safe loader does: aliases share a value, `<<` merges, the last of equal keys wins. */
export class DocumentBuilder {
  readonly offsets: Offsets = new Offsets();
  readonly nonStringKeys: NonStringKey[] = [];
  /** Offsets of keys that a later equal key of the same mapping replaces. */
  readonly duplicateKeys: number[] = [];
  /** Undefined while the value of the anchor is being built. */
  readonly #anchors = new Map<string, Built | undefined>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws YamlError where PyYAML raises an error */
  build(node: Node | null): ConfigValue {
    return this.#buildNode(node).value;
  }

  #buildNode(node: unknown): Built {
    if (isAlias(node)) return this.#alias(node.source, startOf(node));
    if (isScalar(node)) {
      const built = { value: scalarValue(node, startOf(node)), nodes: 1 };
      if (node.anchor !== undefined) this.#addAnchor(node.anchor, built, startOf(node));
      return built;
    }
    if (isMap(node)) return this.#collection(node, 'map', {}, (mapping) => this.#fillMapping(node, mapping));
    if (isSeq(node)) return this.#collection(node, 'seq', [], (list) => this.#fillList(node, list));
    return { value: null, nodes: 1 };
  }

  /** `fill` fills the value and returns how many nodes it added. */
  #collection<T extends ConfigValue>(
    node: YAMLMap | YAMLSeq,
    kind: keyof typeof COLLECTION_TAGS,
    value: T,
    fill: (value: T) => number,
  ): Built {
    const start = startOf(node);
    if (node.tag !== undefined && node.tag !== '!' && node.tag !== COLLECTION_TAGS[kind])
      throw new YamlError(start, UNSUPPORTED_TAG);
    if (node.anchor !== undefined) this.#addAnchor(node.anchor, undefined, start);
    const built = { value, nodes: 1 + fill(value) };
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, built);
    if (built.nodes > MAX_NODES)
      throw new YamlError(start, `aliases expand to more than ${MAX_NODES} values; use fewer aliases`);
    return built;
  }

  #addAnchor(name: string, built: Built | undefined, offset: number): void {
    if (this.#anchors.has(name))
      throw new YamlError(offset, 'another value has the same anchor; give each anchor its own name');
    this.#anchors.set(name, built);
  }

  #alias(name: string, offset: number): Built {
    const built = this.#anchors.get(name);
    if (built) return built;
    throw this.#anchors.has(name)
      ? new YamlError(offset, 'an alias must not refer to a value that contains it')
      : new YamlError(offset, 'no value before this alias has an anchor of this name');
  }

  #fillList(node: YAMLSeq, list: ConfigValue[]): number {
    const starts: number[] = [];
    let added = 0;
    for (const item of node.items) {
      const { value, nodes } = this.#buildNode(item);
      list.push(value);
      starts.push(startOf(item));
      added += nodes;
    }
    this.offsets.setItems(list, starts);
    return added;
  }

  #fillMapping(node: YAMLMap, mapping: ConfigMapping): number {
    const entries = new MappingEntries(this.offsets);
    let added = 0;
    for (const pair of node.items) {
      const key = this.#isMerge(pair) ? undefined : this.#key(pair.key, mapping);
      const { value, nodes } = this.#buildNode(pair.value);
      const keyStart = startOf(pair.key);
      const valueStart = startOf(pair.value) || keyStart;
      if (key === undefined) entries.merge(value, valueStart);
      else entries.add(key, value, { key: keyStart, value: valueStart });
      added += nodes + 1;
    }
    this.duplicateKeys.push(...entries.writeTo(mapping));
    return added;
  }

  #isMerge({ key }: Pair): boolean {
    return isScalar(key) && key.anchor === undefined && scalarType(key, scalarText(key)) === 'merge';
  }

  #key(node: unknown, mapping: ConfigMapping): string {
    const start = startOf(node);
    if (isScalar(node) && node.anchor === undefined) {
      const text = scalarText(node);
      const type = scalarType(node, text);
      if (type === 'null' && this.#text[start] === ':') throw new YamlError(start, 'a key is missing before the colon');
      if (type === 'str' || type === 'value') return text;
    }
    const key = this.#buildNode(node).value;
    if (typeof key === 'string') return key;
    this.nonStringKeys.push({ offset: start, mapping });
    return keyText(key, start);
  }
}

/** Returns a key that is not a string as JSON writes it. */
function keyText(key: Exclude<ConfigValue, string>, offset: number): string {
  if (key instanceof PyDate || key instanceof PyDateTime) return key.toJSON();
  if (Array.isArray(key) || isMapping(key)) throw new YamlError(offset, 'a key must not be a list or a mapping');
  return jsonDumps(key);
}
