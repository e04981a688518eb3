/** A table that is built when it is first asked for: most runs of the program screen nobody, and none of them should wait for it. */
export function builtOnce<Table>(build: () => Table): () => Table {
  let table: { readonly built: Table } | undefined;
  return () => {
    table ??= { built: build() };
    return table.built;
  };
}
