/**
 * The same function, which remembers what it gave for the object that it was last asked about: rules look at one text, one after
 * the other, before they look at the next.
 */
export function onceInTurn<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  let last: { readonly key: Key; readonly found: Found } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, found: find(key) };
    return last.found;
  };
}
