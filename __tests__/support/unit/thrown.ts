import { PublishError } from '../../../src/errors.ts';

/** The PublishError that some work ends with. @throws where it ends well, or badly in another way */
export async function publishError(work: () => unknown): Promise<PublishError> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof PublishError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}
