const none: readonly never[] = [];

/**
 * Lists of values by key, keys in the order in which they came; nothing was added to any other key: its list is empty.
 * @example lists.add("a", 1); lists.of("a"); // [1]
 */
export class ListsByKey<Key, Value> {
  private readonly lists = new Map<Key, Value[]>();

  add(key: Key, value: Value): void {
    const list = this.lists.get(key);
    if (list) list.push(value);
    else this.lists.set(key, [value]);
  }

  of(key: Key): readonly Value[] {
    return this.lists.get(key) ?? none;
  }

  entries(): (readonly [Key, readonly Value[]])[] {
    return [...this.lists];
  }
}
