import { z } from 'zod';

/** An id: the file's name without its ending. Lower-case ASCII letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
/** One line of text, without line breaks. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\n\r]*$/);
/** A short text, one paragraph. */
export const text = z.string().trim().min(1).max(2000);
/** A day, `2026-11-20`; a day that does not exist is refused. */
export const day = z.iso.date();
/** Whole minutes, up to the sixteen hours of two long days. */
export const minutes = z.int().min(1).max(960);
/** Smallest and largest, both counted in. */
export const range = z
  .strictObject({ min: z.int().min(1), max: z.int().min(1) })
  .refine((r) => r.min <= r.max, { message: 'min-over-max', path: ['max'] });

/** A reference to the law as lawyers write it, and why it matters here. */
export const laws = z.array(z.strictObject({ ref: line, why: line.optional() }));
export const principles = z.array(id).min(1).max(3);

/** What every kind has. */
export const common = {
  /** Need not be written: the file's name is the id. When written, the two must agree. */
  id: id.optional(),
  title: line,
  status: z.enum(['draft', 'review', 'published', 'retired']).default('published'),
  reviewed: day.optional(),
  source: z
    .string()
    .regex(/^(own|adapted: .+)$/)
    .default('own'),
  licence: line.optional(),
  tags: z.array(line).default([]),
};

/** What every translation has: its own title and status; the rest comes from the source. */
export const translated = {
  title: line,
  status: common.status.optional(),
  reviewed: day.optional(),
};
