import type { Refusal } from './refusal.ts';
import { fieldOf, type UploadForm } from './upload-form.ts';

/** PyPI's answer 0, what once could be sent to this URL, and 1, a file where a value belongs. */
export function checkForm(form: UploadForm): Refusal | null {
  const action = fieldOf(form, ':action');
  if (action === 'submit' || action === 'submit_pkg_info') {
    const text = 'Project pre-registration is no longer required or supported, upload your files instead.';
    return { status: 410, text };
  }
  if (action === 'doc_upload') {
    const instead = 'we recommend https://readthedocs.org/.';
    return { status: 410, text: `Uploading documentation is no longer supported, ${instead}` };
  }
  if (action !== 'file_upload') return { status: 404, text: '' };
  const field = form.misplacedFiles[0];
  return field === undefined ? null : { status: 400, text: `${field}: Should not be a tuple.` };
}
