import { execFileSync } from 'node:child_process';

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = process.env;
const git = (...args) => execFileSync('git', args, { stdio: 'inherit' });
const isWhole = process.env['INPUT_FETCH-DEPTH'] === '0';
git('init', '--quiet', '.');
git('remote', 'add', 'origin', `${server}/${repository}`);
git('fetch', '--quiet', ...(isWhole ? ['--tags', 'origin', sha] : ['--no-tags', '--depth=1', 'origin', sha]));
git('checkout', '--quiet', '--detach', sha);
