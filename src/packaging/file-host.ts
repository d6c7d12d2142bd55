/** Where PyPI keeps files; below it the path of each is made of the BLAKE2b hash of its bytes. */
export const PYPI_FILES = 'https://files.pythonhosted.org/packages/';
