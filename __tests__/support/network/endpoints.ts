import { pathname, type HttpRequest } from './http.ts';

/** What a path of an index stands for. `name` and `version` are as they were asked for. */
export type Endpoint =
  | { readonly kind: 'upload' | 'upload-without-slash' | 'audience' | 'mint' | 'file' | 'classifiers' }
  | { readonly kind: 'simple' | 'simple-without-slash' | 'project-json'; readonly name: string }
  | { readonly kind: 'version-json'; readonly name: string; readonly version: string };

/** The endpoints that show a project. */
export type ProjectEndpoint = Extract<Endpoint, { readonly name: string }>;

const FIXED: Readonly<Record<string, Endpoint>> = {
  '/legacy/': { kind: 'upload' },
  '/legacy': { kind: 'upload-without-slash' },
  '/_/oidc/audience': { kind: 'audience' },
  '/_/oidc/mint-token': { kind: 'mint' },
};

/** Reads a request's path; null: there is no such endpoint. */
export function endpointOf(request: Pick<HttpRequest, 'path'>): Endpoint | null {
  const path = pathname(request);
  const fixed = Object.hasOwn(FIXED, path) ? FIXED[path] : undefined;
  if (fixed !== undefined) return fixed;
  if (path === '/pypi') return isClassifierList(request) ? { kind: 'classifiers' } : null;
  if (path.startsWith('/packages/')) return { kind: 'file' };
  const [room, name, version, ...rest] = path.slice(1).split('/').map(decode);
  if (name === undefined || name === '' || rest.length > 1) return null;
  if (room === 'simple' && version === undefined) return { kind: 'simple-without-slash', name };
  if (room === 'simple' && version === '' && rest.length === 0) return { kind: 'simple', name };
  if (room === 'pypi' && version === 'json' && rest.length === 0) return { kind: 'project-json', name };
  if (room === 'pypi' && version !== undefined && rest[0] === 'json') {
    return { kind: 'version-json', name, version };
  }
  return null;
}

/** PyPI has one page left of the many that its old API had below this path. */
function isClassifierList({ path }: Pick<HttpRequest, 'path'>): boolean {
  return new URL(path, 'https://index.example').searchParams.get(':action') === 'list_classifiers';
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
