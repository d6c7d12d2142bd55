/** A way in which a secret can be written down. */
export interface Form {
  /** Such as `in base64`. */
  readonly name: string;
  readonly text: string;
}

/** What is shorter stands in other texts by chance. */
const SHORTEST = 6;

/**
 * Every form in which a secret is looked for, and in which each word of it is. Basic authentication needs no form of its
 * own: whatever stands before the secret, one of the three alignments of its base64 is in it.
 * @returns none for a blank secret
 * @throws {RangeError} for a secret that is too short to be looked for
 */
export function formsOf(secret: string): readonly Form[] {
  const bare = secret.trim();
  if (bare === '') return [];
  if (bare.length < SHORTEST)
    throw new RangeError(`A secret needs ${String(SHORTEST)} characters to be found`);
  const forms = new Map<string, Form>();
  for (const text of [bare, ...bare.split(/\s+/)]) {
    for (const [name, written] of writings(text)) {
      // What looks the same in several forms is told as the first of them.
      if (written.length >= SHORTEST && !forms.has(written)) forms.set(written, { name, text: written });
    }
  }
  return [...forms.values()];
}

function* writings(text: string): Generator<readonly [name: string, text: string]> {
  yield ['as it is', text];
  for (const offset of [0, 1, 2]) {
    const encoded = insideOfBase64(text, offset);
    yield ['in base64', encoded];
    yield ['in base64', encoded.replaceAll('+', '-').replaceAll('/', '_')];
  }
  const hex = Buffer.from(text).toString('hex');
  yield ['in hex', hex];
  yield ['in hex', hex.toUpperCase()];
  for (const encoded of urlEncodings(text)) {
    yield ['URL-encoded', encoded];
    yield ['URL-encoded', encoded.replaceAll(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())];
  }
  const json = JSON.stringify(text).slice(1, -1);
  for (const escaped of [json, json.replaceAll('/', '\\/')]) {
    yield ['escaped as in JSON', escaped];
    yield ['escaped as in JSON', escaped.replaceAll(/[^ -~]/g, unicodeEscape)];
  }
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  yield ['escaped as in XML', xml];
  for (const apostrophe of ['&apos;', '&#39;', '&#x27;'])
    yield ['escaped as in XML', xml.replaceAll('"', '&quot;').replaceAll("'", apostrophe)];
  const doubled = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  for (const literal of [doubled, doubled.replaceAll("'", "\\'")]) {
    yield ['as a literal of Python', literal];
    yield ['as a literal of Python', literal.replaceAll(/[^ -~]/g, bytesEscape)];
  }
  for (const quote of [`'\\''`, `'"'"'`, `''`]) yield ['in quotes of a shell', text.replaceAll("'", quote)];
  const command = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  yield ['in a workflow command', command];
  yield ['in a workflow command', command.replaceAll(':', '%3A').replaceAll(',', '%2C')];
}

/** What the base64 of anything holds in which the text begins so many bytes after a multiple of three. */
function insideOfBase64(text: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  // Six bits a character: those that neighbours have a part in are left out.
  return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

function urlEncodings(text: string): readonly string[] {
  const usual = encodeURIComponent(text.toWellFormed());
  const strict = usual.replaceAll(/[!'()*]/g, (character) => `%${hexOf(character.charCodeAt(0), 2)}`);
  // As Python quotes a path, and a form.
  return [usual, strict, strict.replaceAll('%2F', '/'), strict.replaceAll('%20', '+')];
}

function hexOf(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, '0');
}

/** One UTF-16 unit, as `json.dumps` writes it. */
function unicodeEscape(unit: string): string {
  return `\\u${hexOf(unit.charCodeAt(0), 4).toLowerCase()}`;
}

/** As the `repr` of bytes; half a character, where there is one, as U+FFFD. */
function bytesEscape(unit: string): string {
  return [...Buffer.from(unit)].map((byte) => `\\x${hexOf(byte, 2).toLowerCase()}`).join('');
}
