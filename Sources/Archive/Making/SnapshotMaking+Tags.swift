import Digests
import Evaluation
import Signatures

extension SnapshotMaking {
  /// Manifests, description, keys, tag manifests, and last the signatures; gives the fingerprint.
  mutating func putTags() throws(ArchiveTrouble) -> Digest {
    let payload = bag.payload
    try bag.put(BagPath.declaration, Array(BagPath.declarationText.utf8))
    try bag.put(BagPath.description, description.text)
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

  private var description: BagInfo {
    let record = source.record
    var info = BagInfo()
    info.add(BagInfo.Label.name, name.description)
    info.add(BagInfo.Label.title, record.title)
    info.add("题名", record.title)
    info.add("Source-Organization", record.agency)
    info.add("责任者", record.agency)
    info.add("Division-Codes", record.divisions.joined(separator: ", "))
    info.add("行政区划代码", record.divisions.joined(separator: ", "))
    info.add("Year", "\(record.year)")
    info.add("年度", "\(record.year)")
    info.add(BagInfo.Label.archived, "\(record.archived)")
    info.add("归档日期", "\(record.archived)")
    info.add(BagInfo.Label.built, "\(record.built)")
    info.add(BagInfo.Label.address, record.address)
    info.add("Language", record.language)
    info.add("Pages", "\(facts.pages)")
    info.add("页数", "\(facts.pages)")
    info.add("Files", "\(facts.files)")
    info.add("文件数", "\(facts.files)")
    info.add("Content-Scope", source.scope.rawValue)
    info.add("数据范围", source.scope.chinese)
    let payload = bag.payload
    info.add(BagInfo.Label.oxum, "\(payload.reduce(0) { $0 + $1.bytes }).\(payload.count)")
    info.add("Bag-Software-Agent", record.software)
    info.add(BagInfo.Label.format, "1")
    if let previous {
      info.add(BagInfo.Label.previous, previous.name.description)
      info.add(BagInfo.Label.previousFingerprint, previous.fingerprint.hex)
    }
    return info
  }
}
