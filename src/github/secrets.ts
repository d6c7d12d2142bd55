/**
 * Every form in which a secret can turn up in output: raw, each of its lines, the basic-auth value it is sent as (base64,
 * standard and URL-safe), and URL-encoded. The runner's own masks cover further encodings of each of these.
 * @param user the name that stands before the secret in basic authentication
 */
export function formsOf(secret: string, user: string): string[] {
  const basic = Buffer.from(`${user}:${secret}`).toString('base64');
  const forms = [
    secret,
    ...secret.split(/\r?\n/).map((line) => line.trim()),
    basic,
    basic.replaceAll('+', '-').replaceAll('/', '_'),
    basic.replace(/=+$/, ''),
    encodeURIComponent(secret),
  ];
  return [...new Set(forms)].filter((form) => form !== '').sort((one, other) => other.length - one.length);
}
