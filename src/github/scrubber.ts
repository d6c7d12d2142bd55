import { CUT, visibleIn, withoutControls, withoutHiddenText } from './text.ts';

/** So many cuts of one line are looked at; a child that prints more of these characters has cut nothing. */
const CUTS = 32;
/** Shorter beginnings of a secret say nothing: `pypi-` is one. */
const SHORTEST_BEGINNING = 8;

/** Takes secrets out of text, and with them whatever could make one of what is left. */
export class Scrubber {
  readonly #secrets = new Set<string>();

  /** @param form one form of a secret, as `formsOf` makes them */
  add(form: string): void {
    // Text is compared without control characters and codes, so a secret that holds some is compared as it looks then.
    const clean = withoutControls(form);
    for (const look of [clean, ...visibleIn(clean)]) {
      if (look !== '' && (look.length >= 4 || look === form)) this.#secrets.add(look);
    }
  }

  /**
   * The text without control characters and without secrets. Where one shows only once escape codes or invisible characters
   * are taken out, they are. To be asked before a text is cut or escaped: a part of a secret fits nothing.
   */
  scrub(text: string): string {
    const clean = withoutControls(text);
    if (this.#secrets.size === 0) return clean;
    const bare = withoutControls(withoutHiddenText(text));
    // Only where it shows a secret is the text taken without what it hides.
    const scrubbed = this.#clear(bare !== clean && bare !== this.#clear(bare) ? bare : clean);
    const revealed = visibleIn(scrubbed)
      .map((visible) => [visible, this.#clear(visible)] as const)
      .filter(([visible, cleared]) => visible !== cleared);
    const [first, ...others] = revealed;
    if (first === undefined) return scrubbed;
    return others.length === 0 ? first[1] : '***';
  }

  #clear(text: string): string {
    return this.#withoutBeginnings(this.#mask(text));
  }

  /** Occurrences that touch or overlap become one `***`, as the runner does it: none of them leaves a rest. */
  #mask(text: string): string {
    const ranges: (readonly [start: number, end: number])[] = [];
    for (const secret of this.#secrets) {
      if (secret.length > text.length) continue;
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
        ranges.push([at, at + secret.length]);
    }
    if (ranges.length === 0) return text;
    ranges.sort(([one], [other]) => one - other);
    let masked = '';
    let position = 0;
    for (const [start, end] of ranges) {
      if (start > position || masked === '') masked += `${text.slice(position, start)}***`;
      position = Math.max(position, end);
    }
    return masked + text.slice(position);
  }

  /** The text without beginnings of secrets right before a cut. */
  #withoutBeginnings(text: string): string {
    if (!text.includes(CUT)) return text;
    return text
      .split('\n')
      .map((line) => {
        const parts = line.split(CUT);
        return parts
          .map((part, n) =>
            n < parts.length - 1 - CUTS || n === parts.length - 1 ? part : this.#withoutLastBeginning(part),
          )
          .join(CUT);
      })
      .join('\n');
  }

  /** The text without the beginning of a secret that it ends in; white space behind that may be the secret's or the cut's. */
  #withoutLastBeginning(text: string): string {
    const end = text.trimEnd().length;
    for (const secret of this.#secrets) {
      const head = secret.slice(0, SHORTEST_BEGINNING);
      if (head.length < SHORTEST_BEGINNING) continue;
      const from = Math.max(0, end - secret.length);
      for (let at = text.indexOf(head, from); at >= 0; at = text.indexOf(head, at + 1))
        if (secret.startsWith(text.slice(at, Math.max(at, end))))
          return `${text.slice(0, at)}***${text.slice(Math.max(at, end))}`;
    }
    return text;
  }
}
