import { createHash } from 'node:crypto';
import type { QuestionInput } from '../model/question.ts';
import type { CliParts } from './cli-parts.ts';
import type { VendorOptions } from './vendor-options.ts';

type Documents = Pick<NonNullable<QuestionInput['product']>, 'sbom' | 'provenance' | 'digests'>;

/**
 * The documents about the product that a command line names, and the digests of what is to be bought. What they say is read
 * where every other surface reads it. Throws `AssayError` for files that cannot be read.
 */
export async function readDocuments(
  { sbom, provenance, artifact, digest = [] }: VendorOptions,
  { files }: Pick<CliParts, 'files'>,
): Promise<Documents> {
  const digests = [...(artifact === undefined ? [] : [await digestFile(artifact, files)]), ...digest];
  return {
    ...(sbom === undefined ? {} : { sbom: await files.readBytes(sbom) }),
    ...(provenance === undefined
      ? {}
      : { provenance: await Promise.all(provenance.map((path) => files.readBytes(path))) }),
    ...(digests.length === 0 ? {} : { digests }),
  };
}

/** Piece by piece: what is bought may be an image of many gigabytes. */
async function digestFile(path: string, files: CliParts['files']): Promise<string> {
  const { bytes, close } = await files.openInput(path);
  try {
    const hash = createHash('sha256');
    for await (const chunk of bytes) hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
  } finally {
    close();
  }
}
