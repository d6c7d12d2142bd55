import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** What a server for TLS needs; all in PEM. */
export interface ServerIdentity {
  /** The certificate of the authority, for those who are to trust it. */
  readonly authority: string;
  readonly cert: string;
  readonly key: string;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;

/**
 * A new certificate authority called `name`, and one certificate of it for all of `hosts`, good from yesterday until tomorrow. Both
 * have the extensions that Python 3.13 insists on (`VERIFY_X509_STRICT`).
 */
export async function newServerIdentity(name: string, hosts: readonly string[]): Promise<ServerIdentity> {
  const [root, leaf] = await Promise.all([newKeys(), newKeys()]);
  const common = {
    issuer: `CN=${name}`,
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + DAY_MS),
    signingAlgorithm: ALGORITHM,
    signingKey: root.privateKey,
  };
  const authority = await X509CertificateGenerator.create(
    {
      ...common,
      subject: common.issuer,
      publicKey: root.publicKey,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
        await SubjectKeyIdentifierExtension.create(root.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  const certificate = await X509CertificateGenerator.create(
    {
      ...common,
      subject: `CN=${hosts[0] ?? ''}`,
      publicKey: leaf.publicKey,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns', value }))),
        await SubjectKeyIdentifierExtension.create(leaf.publicKey, false, webcrypto),
        await AuthorityKeyIdentifierExtension.create(root.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  const key = await webcrypto.subtle.exportKey('pkcs8', leaf.privateKey);
  return {
    authority: authority.toString('pem'),
    cert: certificate.toString('pem'),
    key: PemConverter.encode(key, 'PRIVATE KEY'),
  };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}
