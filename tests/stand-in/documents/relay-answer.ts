/** One (part of an) answer of a GraphQL query, as it is embedded in a document or streamed after navigation. */
export interface RelayAnswer {
  readonly query: string;
  readonly preloader: string;
  readonly complete: boolean;
  readonly sequence: number;
  readonly label?: string;
  readonly path?: readonly (string | number)[];
  readonly data: unknown;
}

/** The object Facebook calls `__bbox` around a result. */
export function relayBox({ complete, sequence, label, path, data }: RelayAnswer): Readonly<Record<string, unknown>> {
  return {
    complete,
    result: {
      ...(label === undefined ? {} : { label }),
      ...(path === undefined ? {} : { path }),
      data,
      extensions: { is_final: complete },
    },
    sequence_number: sequence,
  };
}

/** Name under which the page's own scripts wait for the answer. */
export function preloaderId({ query, preloader, sequence }: RelayAnswer): string {
  return `adp_${query}RelayPreloader_${preloader}${sequence === 0 ? '' : `_${sequence}`}`;
}
