const AND = new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' });

/** Where sessions are: "in person in San Francisco and Oakland, and online across California". */
export function printPlaces({ inPerson, online }: { inPerson: string[]; online: string }): string {
  return [
    ...(inPerson.length > 0 ? [`in person in ${AND.format(inPerson)}`] : []),
    ...(online ? [`online across ${online}`] : []),
  ].join(', and ');
}
