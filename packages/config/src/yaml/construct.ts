import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type EntryOffsets, Offsets } from './positions.ts';
import { YamlProblem } from './problem.ts';
import { constructScalar, scalarText, scalarType } from './scalar.ts';
import { type ConfigMapping, type ConfigValue, isMapping, PythonDate, PythonFloat, setOwn } from './values.ts';

/** A small file must not grow into a huge value by aliases of aliases: more nodes than this are refused. */
const MAX_EXPANDED = 5_000_000;

const COLLECTION_TAGS = { map: 'tag:yaml.org,2002:map', seq: 'tag:yaml.org,2002:seq' };

interface Built {
  value: ConfigValue;
  /** Nodes of the value with every alias written out. */
  size: number;
}

interface Entry {
  key: string;
  value: ConfigValue;
  offsets: EntryOffsets;
}

/** A key that was no string in the file; JSON writes it as one, Python's keyword arguments refuse it. */
export interface OddKey {
  offset: number;
  mapping: ConfigMapping;
  key: string;
}

const startOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0;

/** Builds the values of one document the way PyYAML's safe loader does: aliases shared, merges flattened, the last of equal keys kept. */
export class Constructor {
  readonly offsets: Offsets = new Offsets();
  readonly oddKeys: OddKey[] = [];
  /** Places of keys that a later equal key of the same mapping overrides. */
  readonly repeatedKeys: number[] = [];
  private readonly anchors = new Map<string, Built | undefined>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  construct(node: Node | null): ConfigValue {
    return this.build(node).value;
  }

  private build(node: unknown): Built {
    if (isAlias(node)) return this.alias(node.source, startOf(node));
    if (isScalar(node)) {
      const built = { value: constructScalar(node, startOf(node)), size: 1 };
      if (node.anchor !== undefined) this.anchor(node.anchor, built, startOf(node));
      return built;
    }
    if (isMap(node)) return this.collection(node, 'map', (built) => this.mapping(node, built));
    if (isSeq(node)) return this.collection(node, 'seq', (built) => this.list(node, built));
    return { value: null, size: 1 };
  }

  private collection(node: YAMLMap | YAMLSeq, kind: 'map' | 'seq', fill: (built: Built) => void): Built {
    const start = startOf(node);
    if (node.tag !== undefined && node.tag !== '!' && node.tag !== COLLECTION_TAGS[kind])
      throw new YamlProblem(
        start,
        'a tag that the proxy does not load',
        `a ${kind === 'map' ? 'mapping' : 'list'} without a tag`,
      );
    const built: Built = { value: kind === 'map' ? {} : [], size: 1 };
    if (node.anchor !== undefined) this.anchor(node.anchor, undefined, start);
    fill(built);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, built);
    if (built.size > MAX_EXPANDED)
      throw new YamlProblem(start, 'aliases that expand to millions of values', 'fewer aliases');
    return built;
  }

  private anchor(name: string, built: Built | undefined, offset: number): void {
    if (this.anchors.has(name))
      throw new YamlProblem(offset, 'an anchor name used twice', 'a name of its own for each anchor');
    this.anchors.set(name, built);
  }

  private alias(name: string, offset: number): Built {
    const built = this.anchors.get(name);
    if (built) return built;
    throw this.anchors.has(name)
      ? new YamlProblem(offset, 'an alias inside of what it stands for', 'an alias of something complete')
      : new YamlProblem(offset, 'an alias without an anchor before it', 'an anchor of this name');
  }

  private list(node: YAMLSeq, into: Built): void {
    const list = into.value as ConfigValue[];
    const starts: number[] = [];
    for (const item of node.items) {
      const built = this.build(isPairNode(item) ? null : item);
      list.push(built.value);
      starts.push(startOf(item as Node));
      into.size += built.size;
    }
    this.offsets.setItems(list, starts);
  }

  private mapping(node: YAMLMap, into: Built): void {
    const mapping = into.value as ConfigMapping;
    const merged: Entry[] = [];
    const explicit: Entry[] = [];
    for (const pair of node.items) {
      const value = this.entryOf(pair, mapping, merged, explicit);
      into.size += value.size + 1;
    }
    const positions = new Map<string, EntryOffsets>();
    for (const entry of merged.length > 0 ? merged.concat(explicit) : explicit) {
      setOwn(mapping, entry.key, entry.value);
      positions.set(entry.key, entry.offsets);
    }
    if (positions.size < explicit.length) this.noteRepeated(explicit);
    this.offsets.setEntries(mapping, positions);
  }

  private entryOf(pair: Pair, mapping: ConfigMapping, merged: Entry[], explicit: Entry[]): Built {
    const keyNode = pair.key as Node | null;
    const keyStart = startOf(keyNode);
    if (isScalar(keyNode) && keyNode.anchor === undefined) {
      const text = scalarText(keyNode);
      const type = scalarType(keyNode, text);
      if (type === 'null' && this.text[keyStart] === ':')
        throw new YamlProblem(keyStart, 'a colon without a key before it', 'a key');
      if (type === 'merge') {
        const value = this.build(pair.value);
        merged.push(...this.mergeEntries(value.value, startOf(pair.value as Node) || keyStart));
        return value;
      }
      const value = type === 'str' || type === 'value' ? undefined : constructScalar(keyNode, keyStart);
      const key = value === undefined ? text : this.oddKey(value, keyStart, mapping);
      return this.explicit(key, keyStart, pair, explicit);
    }
    const key = this.build(keyNode).value;
    return this.explicit(typeof key === 'string' ? key : this.oddKey(key, keyStart, mapping), keyStart, pair, explicit);
  }

  private explicit(key: string, keyStart: number, pair: Pair, into: Entry[]): Built {
    const built = this.build(pair.value);
    into.push({ key, value: built.value, offsets: { key: keyStart, value: startOf(pair.value as Node) || keyStart } });
    return built;
  }

  private mergeEntries(value: ConfigValue, offset: number): Entry[] {
    // Of several merged mappings the first wins, so it is applied last.
    if (Array.isArray(value)) return value.toReversed().flatMap((item) => this.mappingEntries(item, offset));
    return this.mappingEntries(value, offset);
  }

  private mappingEntries(value: ConfigValue, offset: number): Entry[] {
    if (!isMapping(value))
      throw new YamlProblem(offset, '"<<" with something that is no mapping', 'a mapping, or a list of mappings');
    return Object.entries(value).map(([key, item]) => ({
      key,
      value: item,
      offsets: this.offsets.entry(value, key) ?? { key: offset, value: offset },
    }));
  }

  private oddKey(value: ConfigValue, offset: number, mapping: ConfigMapping): string {
    if (
      typeof value === 'object' &&
      value !== null &&
      !(value instanceof PythonFloat) &&
      !(value instanceof PythonDate)
    )
      throw new YamlProblem(offset, 'a list or a mapping as a key', 'a string');
    const key =
      value instanceof PythonDate ? value.iso : value instanceof PythonFloat ? floatKey(value.value) : String(value);
    this.oddKeys.push({ offset, mapping, key });
    return key;
  }

  private noteRepeated(entries: readonly Entry[]): void {
    const last = new Map(entries.map((entry) => [entry.key, entry]));
    for (const entry of entries) if (last.get(entry.key) !== entry) this.repeatedKeys.push(entry.offsets.key);
  }
}

const floatKey = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

const isPairNode = (item: unknown): boolean => item === null || item === undefined;
