import { normalizeVersion } from './names.ts';
import type { Refusal } from './refusal.ts';
import { fieldOf, fieldsOf, type UploadForm } from './upload-form.ts';

// PyPI's answers 6 to 9: all that it says of the form before it looks at the file. In its order; each text is PyPI's own.

type Check = (form: UploadForm) => string | null;

const SPECIFICATION = 'See https://packaging.python.org/specifications/core-metadata for more information.';
const LOCAL_VERSIONS =
  'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers';
const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.0', '2.1', '2.2', '2.3', '2.4', '2.5'];
const SUMMARY_LENGTH = 512;
const LABEL_LENGTH = 32;

const CHECKS: readonly Check[] = [
  checkProtocol,
  checkFileType,
  checkPythonTag,
  checkDigestFields,
  checkMetadataVersion,
  checkName,
  checkVersion,
  checkSummary,
  checkClassifiers,
  checkRequirements,
  checkProjectUrls,
  checkLicense,
  (form) => (form.file === null ? 'Upload payload does not have a file.' : null),
];

/** The first thing PyPI finds wrong in a form's fields, as a refusal with 400; null: nothing. */
export function checkMetadata(form: UploadForm): Refusal | null {
  for (const check of CHECKS) {
    const text = check(form);
    if (text !== null) return { status: 400, text };
  }
  return null;
}

/** `text` as Python's `repr` shows it. */
export function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return escaped.includes("'") && !escaped.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}

function checkProtocol(form: UploadForm): string | null {
  return (fieldOf(form, 'protocol_version') ?? '1') === '1' ? null : 'Unknown protocol version.';
}

function checkFileType(form: UploadForm): string | null {
  const type = fieldOf(form, 'filetype');
  if (type === null) return 'Invalid value for filetype. Error: This field is required.';
  return ['sdist', 'bdist_wheel'].includes(type)
    ? null
    : 'Invalid value for filetype. Error: Use a known file type.';
}

function checkPythonTag(form: UploadForm): string | null {
  const isSdist = fieldOf(form, 'filetype') === 'sdist';
  const python = fieldOf(form, 'pyversion');
  if (isSdist && (python ?? 'source') !== 'source') {
    return "Invalid value for pyversion. Error: Use 'source' as Python version for an sdist.";
  }
  return isSdist || python !== null
    ? null
    : 'Invalid value for pyversion. Error: Python version is required for binary distribution uploads.';
}

function checkDigestFields(form: UploadForm): string | null {
  const isHex = (value: string): boolean => /^[0-9a-f]{64}$/i.test(value);
  const digests = [
    ['sha256_digest', 'SHA256'],
    ['blake2_256_digest', 'BLAKE2'],
  ] as const;
  for (const [field, name] of digests) {
    if (!isHex(fieldOf(form, field) ?? '0'.repeat(64))) {
      return `Invalid value for ${field}. Error: Use a valid, hex-encoded, ${name} message digest.`;
    }
  }
  const fields = ['sha256_digest', 'blake2_256_digest', 'md5_digest'];
  const given = fields.some((field) => fieldOf(form, field) !== null);
  return given ? null : 'Error: Include at least one message digest.';
}

function checkMetadataVersion(form: UploadForm): string | null {
  const version = fieldOf(form, 'metadata_version');
  if (version === null) return `'metadata_version' is a required field. ${SPECIFICATION}`;
  return METADATA_VERSIONS.includes(version)
    ? null
    : `${quoted(version)} is not a valid metadata version. ${SPECIFICATION}`;
}

function checkName(form: UploadForm): string | null {
  const name = fieldOf(form, 'name');
  if (name === null) return `'name' is a required field. ${SPECIFICATION}`;
  return /^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name)
    ? null
    : `${quoted(name)} is invalid for 'name'. ${SPECIFICATION}`;
}

function checkVersion(form: UploadForm): string | null {
  const version = fieldOf(form, 'version');
  if (version === null) return `'version' is a required field. ${SPECIFICATION}`;
  const normal = normalizeVersion(version);
  if (normal === null) return `${quoted(version)} is invalid for 'version'. ${SPECIFICATION}`;
  return normal.includes('+')
    ? `The use of local versions in ${quoted(version)} is not allowed. See ${LOCAL_VERSIONS} for more information.`
    : null;
}

function checkSummary(form: UploadForm): string | null {
  return (fieldOf(form, 'summary') ?? '').length > SUMMARY_LENGTH
    ? `'summary' field must be ${String(SUMMARY_LENGTH)} characters or less. ${SPECIFICATION}`
    : null;
}

/** PyPI knows a list of classifiers; here the one prefix counts that is used to block a publish. */
function checkClassifiers(form: UploadForm): string | null {
  const bad = fieldsOf(form, 'classifiers').find((classifier) => classifier.startsWith('Private ::'));
  return bad === undefined ? null : `${quoted(bad)} is not a valid classifier. ${SPECIFICATION}`;
}

function checkRequirements(form: UploadForm): string | null {
  const direct = fieldsOf(form, 'requires_dist').find((requirement) => /^[^;]*@/.test(requirement));
  return direct === undefined ? null : `Can't have direct dependency: ${direct}. ${SPECIFICATION}`;
}

function checkProjectUrls(form: UploadForm): string | null {
  for (const entry of fieldsOf(form, 'project_urls')) {
    const comma = entry.indexOf(',');
    const label = entry.slice(0, Math.max(comma, 0)).trim();
    const url = entry.slice(comma + 1).trim();
    if (label.length > LABEL_LENGTH) {
      return `${quoted(label)} must be ${String(LABEL_LENGTH)} characters or less. ${SPECIFICATION}`;
    }
    if (!/^https?:\/\/[^/\s]/i.test(url)) return `${quoted(url)} is not a valid url. ${SPECIFICATION}`;
  }
  return null;
}

function checkLicense(form: UploadForm): string | null {
  const version = fieldOf(form, 'metadata_version') ?? '';
  if (
    fieldsOf(form, 'license_file').length > 0 &&
    METADATA_VERSIONS.indexOf(version) < METADATA_VERSIONS.indexOf('2.4')
  ) {
    return `license-file introduced in metadata version 2.4, not ${version}. ${SPECIFICATION}`;
  }
  if (fieldOf(form, 'license') === null || fieldOf(form, 'license_expression') === null) return null;
  const rule = 'License is deprecated when License-Expression is present.';
  return `${rule} Only License-Expression should be present. ${SPECIFICATION}`;
}
