internal import Digests
internal import Evaluation
internal import Files

/// The files that a region is made of.
enum RegionInputs {
  /// What tells this version of the files of `code` from every other.
  static func digest(
    of code: RegionCode, in tree: any FileTree, _ digester: Digester
  ) throws(FileTrouble) -> Digest {
    var stream = digester.stream()
    for file in try tree.files(below: "Content/\(code)") {
      let bytes = try tree.bytes(at: file)
      // The length keeps the end of one file apart from the beginning of the next.
      stream.append(Array("\(file)\n\(bytes.count)\n".utf8))
      stream.append(bytes)
    }
    return stream.finish()
  }
}
