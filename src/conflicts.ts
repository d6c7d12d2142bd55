import type { Difference, MemberDifference } from './distributions/difference.ts';
import { PublishError } from './errors.ts';
import { shorten } from './github/text.ts';
import { PlanError, type Look, type Plan } from './plan.ts';
import { coreVersionOf, poetryWithCore } from './poetry/carried-core.ts';
import { listInWords } from './system/words.ts';

/** What the advice depends on, beside the files. */
export interface Occasion {
  /** Normal form. */
  readonly version: string;
  /** Whether an earlier job has built the files. */
  readonly isHandedOver: boolean;
  /** Whether some of them may have been sent by now. */
  readonly isAfterUpload: boolean;
}

/** In one sentence; the log has more. */
const MOST_NAMED = 4;
const MOST_FILES = 3;

/**
 * The error of files that are on the index with other content: what differs, what built the two sides, and what would mend it.
 * @param decided with a conflict at least
 * @param looks one for each conflict
 */
export function conflictError(decided: Plan, looks: readonly Look[], occasion: Occasion): PlanError {
  const { conflicts, missing } = decided;
  const [first] = conflicts;
  if (first === undefined) throw new TypeError('there is no conflict');
  const names = conflicts.map(({ built }) => built.filename).join(', ');
  const error = new PublishError('index-conflict', {
    what: `${names} ${conflicts.length > 1 ? 'are' : 'is'} on the index with other content (ours: sha256 ${first.built.sha256}; there: ${first.remote.sha256 ?? 'not told'}).`,
    why: `${textOfLooks(looks)} A file name is never used twice${missing.length > 0 ? ', and a release is never put together from two builds' : ''}.`,
    fix: `${adviceFor(looks, occasion)}${occasion.isAfterUpload ? '' : ' Nothing was uploaded.'}`,
  });
  return new PlanError(error, decided);
}

/** One warning for all files that are there in other bytes. */
export function textOfTwins(looks: readonly Look[]): string {
  const names = looks.map(({ built }) => built.filename).join(', ');
  const [are, count] = looks.length > 1 ? ['are', 'count'] : ['is', 'counts'];
  return `${names} ${are} on the index in other bytes, but with the same content, and ${count} as published. ${textOfLooks(looks)}`;
}

/** What differs in which file, and what made the two sides. */
export function textOfLooks(looks: readonly Look[]): string {
  const more = looks.length - MOST_FILES;
  return [
    ...looks.slice(0, MOST_FILES).map(textOfLook),
    ...(more > 0 ? [`The log of this step names the differences of ${String(more)} more.`] : []),
    ...textOfBuilders(looks),
  ].join(' ');
}

function textOfLook({ built: { filename }, finding }: Look): string {
  switch (finding.extent) {
    case 'unknown':
      return `The published ${filename} could not be looked at: ${shorten(finding.why, 300)}.`;
    case 'container':
      return `${filename} differs only in the container (compression, time stamps, order or modes).`;
    case 'metadata':
      return `${filename} differs only in what the builder generates: ${membersInWords(finding.members)}.`;
    case 'content': {
      const substance = finding.members.filter(({ isGenerated }) => !isGenerated);
      const isOnlyLines = substance.every(({ how }) => how === 'line-endings');
      const names = membersInWords(
        isOnlyLines ? substance.map((one) => ({ ...one, how: 'content' })) : substance,
      );
      return `${filename} differs in ${isOnlyLines ? 'line endings only, in ' : ''}${names}.`;
    }
  }
}

function membersInWords(members: readonly MemberDifference[]): string {
  return listInWords(members.map(memberInWords), MOST_NAMED);
}

const REMARKS: Readonly<Record<MemberDifference['how'], string>> = {
  content: '',
  'line-endings': 'line endings only',
  'only-ours': 'only in ours',
  'only-theirs': 'only in the published one',
};

/** A member and how it differs: `demo/cli.py (line endings only)`. */
export function memberInWords({ name, how, headers }: MemberDifference): string {
  const remark = headers.length > 0 ? headers.join(', ') : REMARKS[how];
  return `${shorten(name, 100)}${remark === '' ? '' : ` (${remark})`}`;
}

/** What was found in the files that could be looked at. */
export function differencesIn(looks: readonly Look[]): Difference[] {
  return looks.flatMap(({ finding }) => (finding.extent === 'unknown' ? [] : [finding]));
}

/** From the wheels: an sdist does not say it. */
function buildersOf(looks: readonly Look[]): Difference['builders'] {
  const all = differencesIn(looks).map(({ builders }) => builders);
  return all.find(({ ours, theirs }) => ours !== null && theirs !== null) ?? { ours: null, theirs: null };
}

function textOfBuilders(looks: readonly Look[]): string[] {
  const { ours, theirs } = buildersOf(looks);
  if (ours === null || theirs === null) return [];
  return ours === theirs
    ? [`Both were built by ${shorten(ours, 60)}.`]
    : [`Ours was built by ${shorten(ours, 60)}, the published one by ${shorten(theirs, 60)}.`];
}

/** What to do about conflicts: what would build the published files again, where that can be known; else a new version. */
export function adviceFor(
  looks: readonly Look[],
  { version, isHandedOver }: Omit<Occasion, 'isAfterUpload'>,
): string {
  const next = `raise the version above ${version}, tag it, and publish that.`;
  const findings = differencesIn(looks);
  if (findings.length < looks.length) return capital(next);
  const substance = findings.flatMap(({ members }) => members).filter(({ isGenerated }) => !isGenerated);
  const firstFiles = `take the files of the first run ("Re-run failed jobs", not all jobs)`;
  const otherwise = isHandedOver ? `Or ${firstFiles}; else ${next}` : `Otherwise ${next}`;
  const place = isHandedOver ? ' in the job that builds' : '';
  if (substance.length > 0 && substance.every(({ how }) => how === 'line-endings'))
    return `Line endings come from the checkout${place}: keep them with \`* text=auto eol=lf\` in .gitattributes, or set \`core.autocrlf\` to \`false\` before it. ${otherwise}`;
  const { ours, theirs } = buildersOf(looks);
  const core = coreVersionOf(theirs);
  const isByBuilder = substance.every(({ how, headers }) => how.startsWith('only-') || headers.length > 0);
  if (core !== null && ours !== theirs && isByBuilder) {
    const poetry = poetryWithCore(core);
    const byPoetry = poetry === null ? '' : `set \`poetry-version: ${poetry}\`, which brings it, or `;
    return `Build with poetry-core ${core} again${place}: ${byPoetry}pin \`poetry-core==${core}\` in \`build-system.requires\`. ${otherwise}`;
  }
  return isHandedOver ? `${capital(firstFiles)}; else ${next}` : capital(next);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
