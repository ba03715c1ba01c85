extension HiddenParts {
  /// The author and the comments of a document of OFD (GB/T 33190); links, stamps and watermarks are annotations too.
  static func fixedLayout(_ entry: Archive.Entry) -> [HiddenPart.Kind] {
    if entry.path == "OFD.xml" { return names(in: ["Author"], of: entry) }
    guard entry.path.hasSuffix(".xml"), entry.path.contains("/Annot") else { return [] }
    let isComment = Markup.tags(named: "Annot", in: entry.bytes).contains { tag in
      tag["Type"].map { !["Link", "Stamp", "Watermark"].contains($0) } ?? false
    }
    return isComment ? [.comments] : []
  }
}
