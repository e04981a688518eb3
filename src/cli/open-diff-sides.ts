import type { DiffSide } from '../authoring/diff/diff-packs.ts';
import { type Pack, readPack } from '../authoring/read-pack.ts';
import { AssayError } from '../model/error.ts';
import { DEFAULT_POLICY } from '../model/question.ts';
import type { CliParts } from './cli-parts.ts';

/** The two sides of a comparison, ready to be asked. */
interface DiffSides {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Whether two policies of one pack are compared, and not two packs. */
  readonly arePolicies: boolean;
}

/** What lies under both sides, and the policy that decides. */
interface DiffBase {
  readonly rules: readonly string[];
  readonly data: readonly string[];
  readonly policy?: string | undefined;
}

/** Finds out what two names mean, two policies or two folders of rules, and opens them. Throws `AssayError`. */
export async function openDiffSides(
  names: readonly [string, string],
  { rules, data, policy }: DiffBase,
  parts: CliParts,
): Promise<DiffSides> {
  const base = { rules, data };
  const shared = readPack(await parts.readPackFiles(base));
  const isPolicy = (name: string) => shared.policies.has(name);
  if (names.every(isPolicy)) {
    if (policy !== undefined)
      throw new AssayError('validation', 'two policies are compared, so `--policy` has no place here');
    const service = await parts.openService(base);
    const side = (name: string): DiffSide => ({ label: name, pack: shared, service, policy: name });
    return { before: side(names[0]), after: side(names[1]), arePolicies: true };
  }
  const side = async (name: string): Promise<DiffSide> => {
    const overlays = { rules: name === 'shipped' ? rules : [...rules, name], data };
    const pack = name === 'shipped' ? { ...shared } : await readFolder(name, overlays, shared, parts);
    return {
      label: name,
      pack,
      service: await parts.openService(overlays),
      policy: policy ?? DEFAULT_POLICY,
    };
  };
  return { before: await side(names[0]), after: await side(names[1]), arePolicies: false };
}

/** The pack with a folder laid over it; whoever misspelt a policy is told which there are. */
async function readFolder(
  name: string,
  overlays: Pick<DiffBase, 'rules' | 'data'>,
  shared: Pack,
  { readPackFiles }: CliParts,
): Promise<Pack> {
  if (shared.policies.has(name))
    throw new AssayError(
      'validation',
      `\`${name}\` is a policy and the other is none; name two policies, or two folders of rules (\`./${name}\` for a folder of that name)`,
    );
  try {
    return readPack(await readPackFiles(overlays));
  } catch (error) {
    if (!(error instanceof AssayError) || error.issues.length > 0) throw error;
    const policies = [...shared.policies.keys()].map((id) => `\`${id}\``).join(', ');
    throw new AssayError(error.code, `${error.message}; nor is it a policy, which are ${policies}`);
  }
}
