import * as z from 'zod/mini';

const texts = z.array(z.string());
const row = z.object({ texts, bold: z.optional(z.string()), links: texts });

/** Of a copied report what a fixture is made from. */
export const reportSchema = z.object({
  report: z.literal(1),
  url: z.string(),
  language: z.string(),
  refused: z.boolean(),
  head: z.optional(z.array(z.tuple([z.string(), z.string()]))),
  drawn: z.optional(
    z.nullable(
      z.object({
        name: z.optional(z.string()),
        tabs: texts,
        button: z.optional(z.string()),
        cards: z.array(z.object({ names: texts, rows: z.array(row) })),
        hours: z.optional(z.object({ rows: z.array(z.object({ day: z.string(), hours: z.string() })) })),
      }),
    ),
  ),
  data: z.optional(z.array(z.object({ shape: z.optional(z.unknown()) }))),
});
export type FixtureReport = z.infer<typeof reportSchema>;
