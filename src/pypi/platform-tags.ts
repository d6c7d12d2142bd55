// Which platforms PyPI takes wheels for. Source: warehouse/forklift/legacy.py, August 2026.

const NAMED = new Set([
  ...['any', 'win32', 'win_amd64', 'win_arm64', 'win_ia64', 'linux_armv6l', 'linux_armv7l'],
  ...['manylinux1_x86_64', 'manylinux1_i686', 'manylinux2010_x86_64', 'manylinux2010_i686'],
  ...['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64', 'ppc64le', 's390x'].map(
    (arch) => `manylinux2014_${arch}`,
  ),
]);
const LINUX = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';
const MACOS = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
const PATTERNS = [
  new RegExp(`^manylinux_\\d+_\\d+_(${LINUX}|ppc64)$`),
  new RegExp(`^musllinux_\\d+_\\d+_(${LINUX})$`),
  // Apple's numbers of versions: others come with time, so that the number alone is no reason to stop.
  new RegExp(`^macosx_(10_\\d+|(1[1-9]|[2-9]\\d)_0)_(${MACOS})$`),
  /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)$/,
  /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
  /^pyemscripten_\d+_\d+_wasm32$/,
];

/**
 * The platforms of a wheel that PyPI does not take.
 * @param tags of the wheel, as its name has them: `cp312-cp312-manylinux1_x86_64.manylinux_2_28_x86_64`
 */
export function refusedPlatforms(tags: string): string[] {
  const platforms = (tags.split('-').at(-1) ?? '').split('.');
  return platforms.filter(
    (platform) => !NAMED.has(platform) && !PATTERNS.some((taken) => taken.test(platform)),
  );
}

/** The way out for a platform that PyPI does not take, as a sentence. */
export function wayOutOf(platform: string): string {
  if (platform.startsWith('linux_')) {
    return 'Build the wheel with cibuildwheel, or repair it with auditwheel, so that it is a manylinux or musllinux one; or publish the sdist alone (`build-formats: sdist`), or to an index of your own (`repository`).';
  }
  if (platform.startsWith('macosx_')) {
    return 'Set `MACOSX_DEPLOYMENT_TARGET` to a version like 11.0 for the build; delocate can rename what it depends on.';
  }
  return 'Publish the sdist alone (`build-formats: sdist`), or to an index of your own (`repository`).';
}
