import { EXAMPLES, INDEXES, type Answers } from './answers.ts';

const ACTION = 'org/poetry-publish-action@<commit> # v1.0.0';
const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0';
const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1';

/** The answers, with a credential that fits and texts that are right or empty. */
export type Known = Answers;

export function tagNameOf({ start, tagName }: Known): string | null {
  return start === 'tag-package' ? tagName || EXAMPLES.tagName : null;
}

export function fileOf(known: Known): string {
  const name = tagNameOf(known);
  return `.github/workflows/publish${name === null ? '' : `-${name}`}.yml`;
}

export function workflowOf(known: Known): string {
  const name = tagNameOf(known);
  const lines = [
    `name: Publish${name === null ? '' : ` ${name}`}`,
    'on:',
    `  ${eventOf(known)}`,
    '  workflow_dispatch:',
    'permissions: {}',
    `concurrency: { group: 'publish-${name === null ? '' : `${name}-`}\${{ github.ref }}', cancel-in-progress: false }`,
    'jobs:',
    ...(known.jobs === 'one' ? oneJob(known) : twoJobs(known)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function eventOf(known: Known): string {
  switch (known.start) {
    case 'release':
      return 'release: { types: [published] }';
    case 'tag-v':
      return "push: { tags: ['v*'] }";
    case 'tag-plain':
      return "push: { tags: ['[0-9]*'] }";
    case 'tag-package':
      return `push: { tags: ['${String(tagNameOf(known))}-v*'] }`;
    case 'push':
      return 'push: { branches: [main] }';
  }
}

function oneJob(known: Known): string[] {
  return [
    '  publish:',
    `    name: ${publishTitle(known)}`,
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    `    environment: ${INDEXES[known.index].environment}`,
    ...permissions(known, 'to check out'),
    '    steps:',
    ...ourStep('Publish', null, [
      ...target(known),
      ...credential(known),
      ...project(known),
      ...tagPrefix(known),
      ...python(known),
      ...skip(known),
    ]),
  ];
}

function twoJobs(known: Known): string[] {
  const name = tagNameOf(known);
  const isSkipping = known.start === 'push';
  const condition = (job: string): string[] =>
    isSkipping ? [`if: ${job}.build.outputs.status == 'built'`] : [];
  return [
    '  build:',
    `    name: Build${name === null ? '' : ` ${name}`}`,
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    permissions:',
    '      contents: read # to check out',
    '    outputs:',
    '      files: ${{ steps.build.outputs.files }}',
    ...(isSkipping ? ['      status: ${{ steps.build.outputs.status }}'] : []),
    '    steps:',
    ...ourStep('Build', 'build', [
      'mode: build',
      ...target(known),
      ...project(known),
      ...tagPrefix(known),
      ...python(known),
      ...skip(known),
    ]),
    '      - name: Keep the files',
    ...condition('steps').map((line) => `        ${line}`),
    `        uses: ${UPLOAD}`,
    '        with:',
    '          name: dist',
    '          path: ${{ steps.build.outputs.dist-directory }}',
    '          if-no-files-found: error',
    '',
    '  publish:',
    `    name: ${publishTitle(known)}`,
    '    needs: build',
    ...condition('needs').map((line) => `    ${line}`),
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    `    environment: ${INDEXES[known.index].environment}`,
    ...permissions(known, 'to look at the tag'),
    '    steps:',
    '      - name: Get the files',
    `        uses: ${DOWNLOAD}`,
    '        with:',
    '          name: dist',
    '          path: dist',
    ...ourStep('Publish', null, [
      'mode: publish',
      ...target(known),
      ...credential(known),
      ...tagPrefix(known),
      ...skip(known),
      'expected-files: ${{ needs.build.outputs.files }}',
    ]),
  ];
}

function publishTitle(known: Known): string {
  const name = tagNameOf(known);
  return `Publish ${name === null ? '' : `${name} `}to ${INDEXES[known.index].label}`;
}

function permissions({ credential: kind }: Known, why: string): string[] {
  return [
    '    permissions:',
    `      contents: read # ${why}`,
    ...(kind === 'trusted-publishing' ? ['      id-token: write # to publish without a token'] : []),
  ];
}

function ourStep(name: string, id: string | null, inputs: readonly string[]): string[] {
  return [
    `      - name: ${name}`,
    ...(id === null ? [] : [`        id: ${id}`]),
    `        uses: ${ACTION}`,
    ...(inputs.length === 0 ? [] : ['        with:', ...inputs.map((input) => `          ${input}`)]),
  ];
}

function target({ index, uploadUrl, indexUrl }: Known): string[] {
  if (index === 'pypi') return [];
  if (index === 'testpypi') return ['repository: testpypi'];
  // The address for reading is found by itself at many indexes, so that it is left out where only the other one is known.
  const reading = uploadUrl === '' ? indexUrl || EXAMPLES.indexUrl : indexUrl;
  return [
    `repository: ${uploadUrl || EXAMPLES.uploadUrl}`,
    ...(reading === '' ? [] : [`index-url: ${reading}`]),
  ];
}

function credential({ index, credential: kind }: Known): string[] {
  const { secret } = INDEXES[index];
  if (kind === 'trusted-publishing') return [];
  if (kind === 'token') return [`pypi-token: \${{ secrets.${secret}_TOKEN }}`];
  return [`username: \${{ secrets.${secret}_USERNAME }}`, `password: \${{ secrets.${secret}_PASSWORD }}`];
}

function project(known: Known): string[] {
  return known.start === 'tag-package'
    ? [`working-directory: ${scalar(known.folder || EXAMPLES.folder)}`]
    : [];
}

function tagPrefix(known: Known): string[] {
  const name = tagNameOf(known);
  return name === null ? [] : [`tag-prefix: ${name}-v`];
}

function python({ python: version }: Known): string[] {
  return version === '' ? [] : [`python-version: '${version}'`];
}

function skip({ start }: Known): string[] {
  return start === 'push' ? ['when-version-exists: skip'] : [];
}

/** A text as YAML, which takes some words and numbers for something else. */
function scalar(text: string): string {
  return /^[a-z]/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : `'${text}'`;
}
