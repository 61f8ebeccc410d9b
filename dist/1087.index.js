export const id = 1087;
export const ids = [1087];
export const modules = {

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSignature: () => (/* binding */ readSignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../../main/node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(618);
// EXTERNAL MODULE: ../../main/node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(85344);
// EXTERNAL MODULE: ../../main/node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(11441);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(68364);
// EXTERNAL MODULE: ./build/src/domain/json.js
var json = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/src/domain/text.js
var domain_text = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/domain/urls.js
var urls = __webpack_require__(4209);
// EXTERNAL MODULE: ./build/src/builds/errors.js
var builds_errors = __webpack_require__(599);
// EXTERNAL MODULE: ./build/src/domain/fields.js
var fields = __webpack_require__(94398);
;// CONCATENATED MODULE: ./build/src/builds/legacy-signature.js

/** Whether a JSON value is such a bundle. */
function isLegacyBundle(value) {
    const { base64Signature, cert, rekorBundle } = (0,fields/* fieldsOf */.Pf)(value);
    const { SignedEntryTimestamp, Payload } = (0,fields/* fieldsOf */.Pf)(rekorBundle);
    const { body, integratedTime, logIndex, logID } = (0,fields/* fieldsOf */.Pf)(Payload);
    return ([base64Signature, cert, SignedEntryTimestamp, body, logID].every((field) => typeof field === 'string') && [integratedTime, logIndex].every((field) => typeof field === 'number'));
}
/**
 * Converts it to a Sigstore bundle of version 0.1, which has the log's inclusion promise instead of a proof
 * (sigstore/protobuf-specs, protos/sigstore_bundle.proto).
 *
 * @param digest sha256 of what is signed, in base64: the old form does not contain it
 */
function toSigstoreBundle({ base64Signature, cert, rekorBundle }, digest) {
    const { body, integratedTime, logIndex, logID } = rekorBundle.Payload;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
        verificationMaterial: {
            x509CertificateChain: { certificates: [{ rawBytes: derOf(cert) }] },
            tlogEntries: [
                {
                    logIndex: String(logIndex),
                    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
                    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
                    integratedTime: String(integratedTime),
                    inclusionPromise: { signedEntryTimestamp: rekorBundle.SignedEntryTimestamp },
                    canonicalizedBody: body,
                },
            ],
        },
        messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest },
            signature: base64Signature,
        },
    };
}
/** The base64 between the first pair of a PEM's lines. */
function derOf(cert) {
    const pem = Buffer.from(cert, 'base64').toString('utf8');
    return /-----BEGIN CERTIFICATE-----([^-]*)-----END/.exec(pem)?.[1]?.replaceAll(/\s/g, '') ?? '';
}

;// CONCATENATED MODULE: ./build/src/builds/trusted-root.json
const trusted_root_namespaceObject = /*#__PURE__*/JSON.parse('{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}');
;// CONCATENATED MODULE: ./build/src/builds/sigstore.js











/** The one digest that Fulcio's certificates are used with. */
const DIGEST = 'sha256';
const ACCEPTED_DIGESTS = [
    protobuf_specs_dist.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED,
    protobuf_specs_dist.HashAlgorithm.SHA2_256,
];
/** Placeholder for a digest that is not known yet. */
const EMPTY_DIGEST = Buffer.alloc(32).toString('base64');
const NOT_CURRENT = 'Use the newest version of this action, which supports the newest signature formats, or a newer trusted-root';
const SOMETHING_ELSE = "Do not use this file: it is not what CRI-O published. Check the mirror and the proxies; if it comes from CRI-O's own bucket, report it to CRI-O";
/**
 * Reads a signature, see `openSignature`. The signed bytes are read once, as a stream: only their digest and the state
 * of the verification are kept.
 *
 * @throws RunError (environment, build-unavailable) when the signature or the trusted root is not understood
 */
function readSignature(text, options) {
    const value = (0,json/* parseJson */.q)(text);
    const trust = trustMaterialOf(options);
    // A legacy bundle needs the digest, which is known at the end. Whether it can be parsed is checked now.
    if (!isLegacyBundle(value))
        bundleOf(value, options);
    else
        bundleOf(toSigstoreBundle(value, EMPTY_DIGEST), options);
    const hash = (0,external_node_crypto_.createHash)(DIGEST);
    const verification = (0,external_node_crypto_.createVerify)(DIGEST);
    return {
        update(chunk) {
            hash.update(chunk);
            verification.update(chunk);
        },
        confirm() {
            const digest = hash.digest();
            const bundle = bundleOf(isLegacyBundle(value) ? toSigstoreBundle(value, digest.toString('base64')) : value, options);
            verify(bundle, { digest, verification }, trust, options);
        },
    };
}
function verify(bundle, seen, trust, options) {
    const { identity, also = [], issuer } = options.signer;
    try {
        if (!isDigestOf(bundle, seen.digest)) {
            throw new verify_dist/* VerificationError */.mk({
                code: 'SIGNATURE_ERROR',
                message: 'it is for another file',
            });
        }
        // An attacker controls the bundle, but neither the trust material nor the signed bytes.
        const signer = new verify_dist/* Verifier */.BL(trust).verify(entityOf(bundle, seen), { extensions: { issuer } });
        // The library would treat the identity as a regular expression.
        const actual = signer.identity?.subjectAlternativeName ?? 'unknown';
        if (actual !== identity && !also.includes(actual)) {
            throw new verify_dist/* PolicyError */.pn({ code: 'UNTRUSTED_SIGNER_ERROR', message: `The signer is ${actual}` });
        }
    }
    catch (error) {
        throw refused(error, options);
    }
}
/** The library expects the signed bytes in memory. It gets their digest and verification state instead. */
function entityOf(bundle, { digest, verification }) {
    const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
    const { signature } = entity.signature;
    const isSeen = (other) => digest.equals(other);
    return {
        ...entity,
        signature: {
            signature,
            compareSignature: (other) => signature.equals(other),
            compareDigest: isSeen,
            compareSignedDigest: isSeen,
            verifySignature: (key) => verification.verify(key, signature),
        },
    };
}
/** Compares the digest that a bundle may contain. Nothing depends on it, but it gives the clearest error. */
function isDigestOf({ content }, digest) {
    if (content.$case !== 'messageSignature')
        return false;
    const stated = content.messageSignature.messageDigest?.digest;
    return stated === undefined || stated.length === 0 || digest.equals(stated);
}
function bundleOf(value, options) {
    let bundle;
    try {
        bundle = (0,dist/* bundleFromJSON */.vw)(value);
    }
    catch (error) {
        throw notUnderstood((0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)), options);
    }
    const { content } = bundle;
    if (content.$case !== 'messageSignature') {
        throw notUnderstood('It signs a statement, not a file', options);
    }
    const algorithm = content.messageSignature.messageDigest?.algorithm;
    if (algorithm !== undefined && !ACCEPTED_DIGESTS.includes(algorithm)) {
        throw notUnderstood(`It is made with ${protobuf_specs_dist.HashAlgorithm[algorithm]}, not with SHA-256`, options);
    }
    return bundle;
}
function trustMaterialOf({ trustedRoot, what }) {
    try {
        return (0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(trustedRoot ?? trusted_root_namespaceObject));
    }
    catch (error) {
        throw (0,builds_errors/* buildUnavailable */.pP)(`The signature of ${what} cannot be checked: the trusted root is not valid`, (0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error)), 'Give a Sigstore trusted root (trusted_root.json), or leave the input trusted-root out');
    }
}
function refused(error, { what, url, signer }) {
    if (!(error instanceof verify_dist/* VerificationError */.mk || error instanceof verify_dist/* PolicyError */.pn)) {
        // Malformed certificates and log entries make the library's parsers throw errors of many kinds.
        return (0,builds_errors/* buildUnavailable */.pP)(`${what} is signed, but its signature is broken`, `${(0,urls/* publicUrl */.x6)(url)}: ${(0,domain_text/* plainLine */.h0)((0,errors/* messageOf */.bD)(error))}`, SOMETHING_ELSE);
    }
    const flaw = error instanceof verify_dist/* PolicyError */.pn
        ? `it is not signed by ${signer.identity}`
        : 'its signature is not valid';
    return (0,builds_errors/* buildUnavailable */.pP)(`${what} is not the published file: ${flaw}`, `${(0,urls/* publicUrl */.x6)(url)}: ${(0,domain_text/* plainLine */.h0)(error.message)} (${error.code})`, SOMETHING_ELSE);
}
function notUnderstood(why, { what, url }) {
    return (0,builds_errors/* buildUnavailable */.pP)(`The format of the signature of ${what} is not supported`, `${(0,urls/* publicUrl */.x6)(url)}: ${why}`, NOT_CURRENT);
}


/***/ })

};
