// Constructions that are not read yet, by name of the pair, each with the reason.
export const knownMisses: Readonly<Record<string, string>> = {
  'a trailing clause of the reporter is left out':
    'where ", as …" belongs to the reporter is learned from few examples; a short clause is kept with the content',
};
