/** Provenance of an invented product, in the wrappings in which it comes. */

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const BUILDER = 'https://builds.example-alpine.example/pipelines/release@v4';
export const DIGEST = '1f'.repeat(32);

export const SUBJECT = { name: 'example-endpoint.tar.gz', digest: { sha256: DIGEST } };

export const V1 = 'https://slsa.dev/provenance/v1';
export const V02 = 'https://slsa.dev/provenance/v0.2';

/** What SLSA provenance of version 1 says, and next to it what is nobody's business. */
export const predicateV1 = {
  buildDefinition: {
    buildType: 'https://builds.example-alpine.example/types/release/v1',
    externalParameters: {
      source: { uri: 'git+https://code.example-alpine.example/endpoint@refs/tags/v4' },
      token: 'the-secret-parameter',
    },
    internalParameters: { ACTOR: 'the-secret-actor' },
  },
  runDetails: {
    builder: { id: BUILDER, version: { runner: 'the-secret-version' } },
    metadata: {
      invocationId: 'the-secret-invocation',
      startedOn: '2026-04-20T22:58:00Z',
      finishedOn: '2026-04-20T23:30:00-01:00',
    },
    byproducts: [{ name: 'the-secret-log' }],
  },
};

export const predicateV02 = {
  builder: { id: BUILDER },
  buildType: 'https://builds.example-alpine.example/types/release/v0',
  invocation: {
    configSource: { uri: 'git+https://code.example-alpine.example/endpoint@refs/tags/v3' },
    parameters: { password: 'the-secret-parameter' },
    environment: { ACTOR: 'the-secret-actor' },
  },
  metadata: {
    buildInvocationId: 'the-secret-invocation',
    buildStartedOn: '2026-04-20T22:58:00Z',
    buildFinishedOn: '2026-04-20T23:30:00.169342Z',
  },
};

export const statement = (more: object = {}) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [SUBJECT],
  predicateType: V1,
  predicate: predicateV1,
  ...more,
});

export const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** An envelope around a statement; its signature is none, for nobody here checks it. */
export const envelope = (payload: unknown = statement(), more: object = {}) => ({
  payloadType: PAYLOAD_TYPE,
  payload: base64(typeof payload === 'string' ? payload : JSON.stringify(payload)),
  signatures: [{ keyid: 'key-1', sig: base64('a signature') }],
  ...more,
});

export const bundle = (dsseEnvelope: unknown = envelope()) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { certificate: { rawBytes: base64('the-secret-certificate') } },
  dsseEnvelope,
});

export const cloudBuild = (...provenance: unknown[]) => ({
  image_summary: { registry: 'registry.example' },
  provenance_summary: { provenance },
});

export const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
