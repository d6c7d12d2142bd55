/** The user name that stands before an API token in basic authentication, on PyPI and on other indexes that have such tokens. */
export const TOKEN_USER = '__token__';
