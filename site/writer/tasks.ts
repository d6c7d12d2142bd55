import { normaliseName } from '../../src/packaging/names.ts';
import { INDEXES } from './answers.ts';
import { fileOf, tagNameOf, type Known } from './workflow.ts';

/** A field of a form, or the name of a secret, with what belongs into it. */
export interface Field {
  readonly label: string;
  /** To be typed as it stands; null is what is not known here. */
  readonly value: string | null;
  /** What it is, in words. */
  readonly hint: string;
}

/** Something to do outside of the file. Code in its text stands between backticks. */
export interface Task {
  readonly text: string;
  readonly link?: { readonly label: string; readonly url: string };
  readonly fields?: readonly Field[];
}

export function tasksOf(known: Known): Task[] {
  const { environment } = INDEXES[known.index];
  const hasSecrets = known.credential !== 'trusted-publishing';
  return [
    { text: `Save the workflow as \`${fileOf(known)}\` on the default branch.` },
    { text: 'Replace `<commit>`, in every place, by the commit of the release of the action that you use.' },
    {
      text: `Make the environment \`${environment}\` under _Settings → Environments_ of the repository. Under _Deployment branches and tags_ let only ${refsOf(known)} use it. Add a reviewer if somebody is to be asked first${
        hasSecrets ? ', and put these secrets into it:' : '.'
      }`,
      ...settingsLink(known),
      ...(hasSecrets ? { fields: secretsOf(known) } : {}),
    },
    ...(known.credential === 'trusted-publishing' ? [publisherOf(known)] : []),
    ...(known.credential === 'token' ? tokenTask(known) : []),
    { text: startOf(known) },
  ];
}

/** What may publish: everything else in the repository should not come near the environment. */
function refsOf(known: Known): string {
  const byHand = 'and the branch that you publish from by hand, if there is one,';
  switch (known.start) {
    case 'release':
      return `release tags (such as \`v*\`), ${byHand}`;
    case 'tag-v':
      return `the tags \`v*\`, ${byHand}`;
    case 'tag-plain':
      return `the tags \`[0-9]*\`, ${byHand}`;
    case 'tag-package':
      return `the tags \`${String(tagNameOf(known))}-v*\`, ${byHand}`;
    case 'push':
      return 'the branch `main`';
  }
}

function settingsLink({ owner, repository }: Known): Pick<Task, 'link'> {
  if (owner === '' || repository === '') return {};
  return {
    link: { label: 'Environments', url: `https://github.com/${owner}/${repository}/settings/environments` },
  };
}

/** The form of a publisher, which PyPI fills in itself where the project exists. Source: PyPI's forms. */
function publisherOf(known: Known): Task {
  const { label, origin, environment } = INDEXES[known.index];
  const { owner, repository, project: name, isNew } = known;
  const file = fileOf(known).replace(/^.*\//, '');
  const fields: Field[] = [
    { label: 'Owner', value: owner || null, hint: 'the account or organisation of the repository' },
    { label: 'Repository name', value: repository || null, hint: 'without the owner' },
    { label: 'Workflow name', value: file, hint: 'the file of this workflow' },
    { label: 'Environment name', value: environment, hint: 'as in the workflow' },
  ];
  if (isNew) {
    return {
      text: `Tell ${label} who publishes, as a pending publisher of your account: choose GitHub, and type these fields.`,
      link: {
        label: `Publishing, in your account on ${label}`,
        url: `${String(origin)}/manage/account/publishing/`,
      },
      fields: [
        { label: 'PyPI Project Name', value: name || null, hint: '`name` of pyproject.toml' },
        ...fields,
      ],
    };
  }
  const text = `Tell ${label} who publishes, in the project under _Publishing_: choose GitHub, and type these fields.`;
  if (name === '')
    return {
      text,
      link: { label: `Your projects on ${label}`, url: `${String(origin)}/manage/projects/` },
      fields,
    };
  const query = new URLSearchParams({ provider: 'github' });
  if (owner !== '') query.set('owner', owner);
  if (repository !== '') query.set('repository', repository);
  query.set('workflow_filename', file);
  query.set('environment', environment);
  const page = `${String(origin)}/manage/project/${normaliseName(name)}/settings/publishing/`;
  return { text, link: { label: 'The form, filled in', url: `${page}?${query.toString()}` }, fields };
}

function secretsOf({ index, credential: kind }: Known): Field[] {
  const { secret, label } = INDEXES[index];
  if (kind === 'token') {
    const hint = index === 'private' ? 'the token' : 'the token, with its `pypi-` at the beginning';
    return [{ label: `${secret}_TOKEN`, value: null, hint }];
  }
  return [
    { label: `${secret}_USERNAME`, value: null, hint: `the user name at ${label}` },
    { label: `${secret}_PASSWORD`, value: null, hint: 'the password' },
  ];
}

function tokenTask({ index, isNew }: Known): Task[] {
  const { label, origin } = INDEXES[index];
  if (origin === null) return [];
  return [
    {
      text: isNew
        ? `Make the token on ${label}. The first release needs one of the whole account; replace it by one of the project after that.`
        : `Make the token on ${label}, for this project alone.`,
      link: { label: `New token on ${label}`, url: `${origin}/manage/account/token/` },
    },
  ];
}

function startOf(known: Known): string {
  const version = 'the `version` of pyproject.toml';
  switch (known.start) {
    case 'release':
      return `Publish a release on GitHub whose tag is ${version}, such as \`v1.4.2\`.`;
    case 'tag-v':
      return `Push a tag that is ${version}: \`git tag v1.4.2\`, \`git push origin v1.4.2\`.`;
    case 'tag-plain':
      return `Push a tag that is ${version}: \`git tag 1.4.2\`, \`git push origin 1.4.2\`.`;
    case 'tag-package': {
      const tag = `${String(tagNameOf(known))}-v1.4.2`;
      return `Push a tag that ends with ${version}: \`git tag ${tag}\`, \`git push origin ${tag}\`.`;
    }
    case 'push':
      return 'Raise the `version` of pyproject.toml, and push to `main`.';
  }
}
