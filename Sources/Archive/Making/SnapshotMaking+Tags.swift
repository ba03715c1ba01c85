import Digests
import Signatures

extension SnapshotMaking {
  /// Manifests, description, keys, tag manifests, and last the signatures; gives the fingerprint.
  mutating func putTags() throws(ArchiveTrouble) -> Digest {
    let payload = bag.payload
    try bag.put(BagPath.declaration, Array(BagPath.declarationText.utf8))
    let oxum = "\(payload.reduce(0) { $0 + $1.bytes }).\(payload.count)"
    try bag.put(BagPath.description, BagInfo(of: facts, oxum: oxum).text)
    for algorithm in DigestAlgorithm.allCases {
      try bag.put(BagPath.manifest(algorithm), ManifestText.text(of: payload, algorithm))
    }
    for seal in seals { try bag.put(seal.key.scheme.keyPath, seal.key.pem) }
    let tags = bag.tags
    var texts: [DigestAlgorithm: [UInt8]] = [:]
    for algorithm in DigestAlgorithm.allCases {
      let text = ManifestText.text(of: tags, algorithm)
      texts[algorithm] = text
      try bag.put(BagPath.tagManifest(algorithm), text)
    }
    for seal in seals {
      let scheme = seal.key.scheme
      try bag.put(scheme.signaturePath, try seal.signature(of: texts[scheme.sealed] ?? []))
    }
    return bag.digesters.sha256.digest(of: texts[.sha256] ?? [])
  }
}
