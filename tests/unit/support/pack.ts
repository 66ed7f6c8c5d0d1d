/** A small pack: `count` cards, whose descriptions name the version. */
export function packOf(version: string, count: number, from = 0) {
  return {
    format: 'dramatis-bundle',
    version: 1,
    pack: { id: 'test', title: 'A test pack', version },
    entities: Array.from({ length: count }, (_, at) => ({
      id: `test:${from + at}`,
      kind: 'person',
      name: `Pack name ${from + at}`,
      description: `of version ${version}`,
      roles: [{ title: 'Minister', start: '2019', source: 'https://example.org/' }],
    })),
  };
}
