import { writeFile } from 'node:fs/promises';
import type { RunTrace, Span } from '../__tests__/support/runner/trace.ts';
import { drawTimeline, gapsOf, type Lane } from './timeline.ts';

/** A request as the indexes and the GitHub of the tests record it. */
export interface Request {
  readonly method: string;
  /** null: GitHub's. */
  readonly host: string | null;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly at: number;
  readonly endedAt: number;
}

/** Writes what a run did when as a picture. What was asked for before it or after it is left out. */
export async function writeTrace(
  file: string,
  title: string,
  trace: RunTrace,
  requests: readonly Request[],
): Promise<void> {
  const { from, to, steps, children } = trace;
  const asked = requests
    .filter(({ method, at }) => method !== 'CONNECT' && at >= from && at <= to)
    .map((request) => ({ who: whoAsks(request), span: spanOf(request, to) }));
  const spans = asked.map(({ span }) => span);
  const lanes: Lane[] = [
    { title: 'Steps', kind: 'step', isDense: false, spans: steps },
    { title: 'Children', kind: 'child', isDense: false, spans: children },
    ...[...new Set(asked.map(({ who }) => who))].map((name): Lane => {
      const own = asked.filter(({ who }) => who === name).map(({ span }) => span);
      return { title: `Asked by ${name}`, kind: 'request', isDense: true, spans: own };
    }),
    {
      title: 'The action alone',
      kind: 'alone',
      isDense: true,
      spans: gapsOf('neither a child nor a request', [...children, ...spans], from, to),
    },
  ];
  await writeFile(file, drawTimeline({ title, from, to, lanes }));
}

/** Who asked, as the user agent says it: `uv`, `poetry`, `git`, `pip`. */
function whoAsks({ headers }: Request): string {
  const agent = headers['user-agent'] ?? '';
  if (agent === '' || /poetry-publish-action|octokit/.test(agent)) return 'the action';
  return agent.split(/[/ ]/, 1).join().toLowerCase();
}

/** What for, without what stands behind the path. */
function spanOf({ method, host, path, at, endedAt }: Request, to: number): Span {
  const [place = ''] = path.split('?', 1);
  return { name: `${method} ${host ?? 'GitHub'}${place}`, from: at, to: endedAt === 0 ? to : endedAt };
}
