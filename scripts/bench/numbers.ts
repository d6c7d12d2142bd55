import { summary } from './statistics.ts';

/** The middle of a series, and how far it goes: `2.41 (2.30–2.55)`. */
export function spread(values: readonly number[], show: (value: number) => string = ratio): string {
  const { median, min, max } = summary(values);
  return `${show(median)} (${show(min)}–${show(max)})`;
}

/** `2.41` */
export function ratio(value: number): string {
  return value.toFixed(2);
}

/** Bytes as `144 MB`, of a million bytes each. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
