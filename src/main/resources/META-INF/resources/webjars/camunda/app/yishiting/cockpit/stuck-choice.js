// The rows that a person has chosen for something to be done with them.
export function choice(changed) {
  const rows = new Map();
  const set = (row, on) => (on ? rows.set(row.task, row) : rows.delete(row.task));
  return {
    has: task => rows.has(task),
    hasAll: list => list.length > 0 && list.every(row => rows.has(row.task)),
    one(row, on) {
      set(row, on);
      changed();
    },
    all(list, on) {
      list.forEach(row => set(row, on));
      changed();
    },
    clear() {
      rows.clear();
      changed();
    },
    rows: () => [...rows.values()]
  };
}
