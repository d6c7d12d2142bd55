import { isProjectName } from '../packaging/names.ts';
import { hasFormOfClassifier, nearestClassifier } from './classifiers.ts';
import { DEPRECATED_CLASSIFIERS } from './known-classifiers.ts';
import { SPDX_VERSION } from './known-licences.ts';
import { readLicenceExpression } from './licence-expression.ts';

// What PyPI refuses in the core metadata of a file. Sources: warehouse/forklift/metadata.py of August 2026, and
// `packaging.metadata`, which it uses. Left to PyPI: the grammar of requirements, which the builders write, and whether a README in
// reStructuredText can be rendered, which nothing here can tell.

/** The values of all headers, by their names in lower case. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Something that PyPI refuses. */
export interface Flaw {
  /** What it is, as a part of a sentence. */
  readonly what: string;
  /** What to change, as a sentence. */
  readonly fix: string;
}

type Rule = (of: (name: string) => readonly string[], unlisted: ReadonlySet<string>) => Flaw[];

const VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const SUMMARY_LENGTH = 512;
const LABEL_LENGTH = 32;
const CONTENT_TYPES = ['text/plain', 'text/x-rst', 'text/markdown'];
const MARKDOWN_VARIANTS = ['GFM', 'CommonMark'];
/** The fields that have come later, and with which version. */
const SINCE: Readonly<Record<string, string>> = {
  'Provides-Extra': '2.1',
  'Description-Content-Type': '2.1',
  Dynamic: '2.2',
  'License-Expression': '2.4',
  'License-File': '2.4',
  'Import-Name': '2.5',
  'Import-Namespace': '2.5',
};
/** Domains in which nobody has mail. */
const NO_MAIL = /(^|\.)(arpa|invalid|local|localhost|onion|test)$/i;

const RULES: readonly Rule[] = [
  checkVersion,
  checkSummary,
  checkContentType,
  checkClassifiers,
  checkRequirements,
  checkExtras,
  checkUrls,
  checkMail,
  checkLicense,
];

/**
 * All that PyPI refuses in the metadata of a file.
 * @param unlisted classifiers that are known not to be on its list
 */
export function metadataFlaws(fields: Fields, unlisted: ReadonlySet<string>): Flaw[] {
  return RULES.flatMap((rule) => rule((name) => fields.get(name.toLowerCase()) ?? [], unlisted));
}

/** What PyPI may refuse in the metadata of a file, and may know better than this action; as sentences. */
export function metadataDoubts(fields: Fields): string[] {
  const [expression = ''] = fields.get('license-expression') ?? [];
  const { unknown } = readLicenceExpression(expression);
  if (unknown.length === 0) return [];
  const shown = unknown.slice(0, 5).map((name) => JSON.stringify(cut(name)));
  return [
    `The licence ${shown.join(', ')} is not on the SPDX list ${SPDX_VERSION}. PyPI refuses what its list does not have: see https://spdx.org/licenses/, or write \`LicenseRef-…\` for one that has no name there.`,
  ];
}

function checkVersion(of: Parameters<Rule>[0]): Flaw[] {
  const [version = 'none'] = of('Metadata-Version');
  const fix = 'Build with a newer poetry-core (`poetry-version`), or a newer version of your build backend.';
  const at = VERSIONS.indexOf(version);
  if (at < 0) return [{ what: `its metadata version is ${cut(version)}, which PyPI does not know`, fix }];
  return Object.entries(SINCE).flatMap(([name, since]) =>
    of(name).length > 0 && at < VERSIONS.indexOf(since)
      ? [{ what: `it has ${name}, which metadata version ${version} does not know (${since} does)`, fix }]
      : [],
  );
}

function checkSummary(of: Parameters<Rule>[0]): Flaw[] {
  const [summary = ''] = of('Summary');
  const fix = `Write \`description\` in pyproject.toml as one line of at most ${String(SUMMARY_LENGTH)} characters.`;
  if (/[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/.test(summary))
    return [{ what: 'its summary has more than one line', fix }];
  const length = Array.from(summary).length;
  return length > SUMMARY_LENGTH
    ? [
        {
          what: `its summary has ${String(length)} characters, of ${String(SUMMARY_LENGTH)} that PyPI takes`,
          fix,
        },
      ]
    : [];
}

function checkContentType(of: Parameters<Rule>[0]): Flaw[] {
  const [header] = of('Description-Content-Type');
  if (header === undefined) return [];
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim());
  const values = new Map(
    parameters.map((parameter) => {
      const [, key = '', value = ''] = /^([^\s=]+)\s*=\s*(.+)$/.exec(parameter) ?? [];
      return [key.toLowerCase(), value.replace(/^"(.*)"$/, '$1')];
    }),
  );
  const isKnown =
    CONTENT_TYPES.includes(type.toLowerCase()) &&
    !values.has('') &&
    (values.get('charset') ?? 'UTF-8').toLowerCase() === 'utf-8' &&
    (type.toLowerCase() !== 'text/markdown' || MARKDOWN_VARIANTS.includes(values.get('variant') ?? 'GFM'));
  if (isKnown) return [];
  return [
    {
      what: `the content type of its README is ${JSON.stringify(cut(header))}`,
      fix: 'Name the README `.md`, `.rst` or `.txt`, or give it one of text/markdown, text/x-rst, text/plain, in UTF-8.',
    },
  ];
}

function checkClassifiers(of: Parameters<Rule>[0], unlisted: ReadonlySet<string>): Flaw[] {
  const isFlawed = (classifier: string): boolean =>
    DEPRECATED_CLASSIFIERS.has(classifier) || unlisted.has(classifier) || !hasFormOfClassifier(classifier);
  // More are not told, and finding what was meant takes its time.
  const flawed = of('Classifier').filter(isFlawed).slice(0, 5);
  return flawed.map((classifier) => {
    const shown = JSON.stringify(cut(classifier));
    const other = DEPRECATED_CLASSIFIERS.get(classifier);
    if (other !== undefined) {
      const fix =
        other === null
          ? `Remove the classifier ${shown}.`
          : `Write ${JSON.stringify(other)} in place of ${shown}.`;
      return { what: `PyPI has given up the classifier ${shown}`, fix };
    }
    const nearest = nearestClassifier(classifier);
    const perhaps = nearest === null ? '' : ` (perhaps ${JSON.stringify(nearest)})`;
    return {
      what: unlisted.has(classifier)
        ? `the classifier ${shown} is not on PyPI's list`
        : `${shown} is no classifier`,
      fix: `Take one of https://pypi.org/classifiers/${perhaps}, letter for letter, or remove ${shown}.`,
    };
  });
}

function checkRequirements(of: Parameters<Rule>[0]): Flaw[] {
  return ['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist'].flatMap(of).flatMap((requirement) => {
    // A name, perhaps extras, and an address; an `@` behind the `;` belongs to a marker.
    if (!/^\s*[\w.-]+\s*(\[[^\]]*\]\s*)?@/.test(requirement)) return [];
    return [
      {
        what: `it depends on an address, ${JSON.stringify(cut(requirement))}`,
        fix: 'Depend on a version that is on PyPI; move what is needed for development alone into a dependency group.',
      },
    ];
  });
}

function checkExtras(of: Parameters<Rule>[0]): Flaw[] {
  return of('Provides-Extra')
    .filter((extra) => !isProjectName(extra))
    .map((extra) => ({
      what: `${JSON.stringify(cut(extra))} is no name of an extra`,
      fix: 'Extras have names like packages: letters, digits, "-", "_", ".".',
    }));
}

function checkUrls(of: Parameters<Rule>[0]): Flaw[] {
  const fix = `Give each address in \`urls\` a label of at most ${String(LABEL_LENGTH)} characters, and begin it with https://.`;
  const isAddress = (url: string): boolean => /^https?:/i.test(url) && !/[\s<>"]/.test(url);
  const labelled = of('Project-URL').flatMap((entry) => {
    const comma = entry.indexOf(',');
    const label = entry.slice(0, Math.max(comma, 0)).trim();
    const url = entry.slice(comma + 1).trim();
    const shown = JSON.stringify(cut(label));
    if (label === '' || url === '')
      return [{ what: `${JSON.stringify(cut(entry))} is no label with an address`, fix }];
    if (Array.from(label).length > LABEL_LENGTH)
      return [{ what: `the label ${shown} of an address is too long`, fix }];
    return isAddress(url) ? [] : [{ what: `${JSON.stringify(cut(url))} is no address of a web page`, fix }];
  });
  const plain = ['Home-page', 'Download-URL'].flatMap(of).filter((url) => !isAddress(url));
  return [
    ...labelled,
    ...plain.map((url) => ({ what: `${JSON.stringify(cut(url))} is no address of a web page`, fix })),
  ];
}

/** Of the address of a person only what no reader takes. */
function checkMail(of: Parameters<Rule>[0]): Flaw[] {
  return ['Author-email', 'Maintainer-email'].flatMap(of).flatMap((value) => {
    const address = /^[^<>,]*<([^<>]*)>/.exec(value)?.[1] ?? value.split(',')[0] ?? '';
    const [, domain] = /^[^\s@]+@([^\s@]+)$/.exec(address.trim()) ?? [];
    if (address.trim() === '' || (domain?.includes('.') === true && !NO_MAIL.test(domain))) return [];
    return [
      {
        what: `${JSON.stringify(cut(address))} is no mail address`,
        fix: 'Correct it under `authors` or `maintainers`, or leave the address out.',
      },
    ];
  });
}

function checkLicense(of: Parameters<Rule>[0]): Flaw[] {
  const both = of('License').length > 0 && of('License-Expression').length > 0;
  const flaws: Flaw[] = both
    ? [
        {
          what: 'it has both License and License-Expression',
          fix: 'Say the licence once: `license = "MIT"` in [project], and no other `license`.',
        },
      ]
    : [];
  const [expression] = of('License-Expression');
  if (expression !== undefined && !readLicenceExpression(expression).isWellFormed) {
    flaws.push({
      what: `${JSON.stringify(cut(expression))} is no licence expression`,
      fix: 'Write `license` as names of https://spdx.org/licenses/ with AND, OR, WITH: `MIT`, `MIT OR Apache-2.0`; `LicenseRef-…` for one of your own.',
    });
  }
  const unsafe = of('License-File').find(
    (name) => name.includes('..') || name.includes('*') || /^[/\\]|^[a-z]:|\\/i.test(name),
  );
  if (unsafe === undefined) return flaws;
  const what = `${JSON.stringify(cut(unsafe))} is no path of a licence file`;
  return [...flaws, { what, fix: 'List plain paths, with "/", under `license-files`.' }];
}

/** A text from a file, short enough for a message. */
function cut(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
