import Digests
import Evaluation
import Files
import Foundation
import Testing

@testable import Archive

/// Changes a snapshot as somebody would who has this program and time, but no key: everything that is derived from what was
/// changed is made to fit, except what the test leaves false.
struct Forger {
  let folder: String
  private let digesters: Digesters

  init(_ folder: String) throws {
    self.folder = folder
    digesters = try Digesters()
  }

  /// Replaces `old` by `new` in the file at `path`, and makes the manifests fit.
  func replace(_ old: String, by new: String, in path: String) throws {
    let text = String(decoding: try DiskTree(root: folder).bytes(at: path), as: UTF8.self)
    try put(Array(text.replacingOccurrences(of: old, with: new).utf8), at: path)
  }

  /// Puts `bytes` at `path`, and makes the manifests fit.
  func put(_ bytes: [UInt8], at path: String) throws {
    try Workshop.write(bytes, to: folder + "/" + path)
    try refit()
  }

  /// Hands every entry of the web archive to `change`, and writes it with what comes back: the package lists it, its digest
  /// fits, and so do the manifests. An entry for which nothing comes back is left out.
  func rewriteWebArchive(_ change: (_ name: String, _ bytes: [UInt8]) throws -> [UInt8]?) throws {
    let path = folder + "/" + BagPath.web
    let zip = try ZipReader(try FileSource(path), limit: 100)
    var package = ""
    var entries: [(name: String, bytes: [UInt8])] = []
    for entry in zip.entries {
      let old = try zip.file.bytes(at: entry.offset, count: entry.size)
      guard let bytes = try change(entry.name, old) else { continue }
      entries.append((entry.name, bytes))
      if entry.name == WebTexts.package { package = String(decoding: bytes, as: UTF8.self) }
    }
    for entry in zip.entries {
      guard let new = entries.first(where: { $0.name == entry.name }) else { continue }
      let old = digesters.sha256.digest(of: try zip.file.bytes(at: entry.offset, count: entry.size))
      let line = "sha256:\(old)\", \"bytes\": \(entry.size)"
      let right = "sha256:\(digesters.sha256.digest(of: new.bytes))\", \"bytes\": \(new.bytes.count)"
      package = package.replacingOccurrences(of: line, with: right)
    }
    let day = try #require(CalendarDate("2025-01-31"))
    var writer = ZipWriter(try FileSink(path + ".new", digesters, steps: .quick), day: day)
    let seal =
      "{\"path\": \"datapackage.json\", \"hash\": \"sha256:\(digesters.sha256.digest(of: Array(package.utf8)))\"}\n"
    for entry in entries {
      switch entry.name {
      case WebTexts.package: try writer.add(entry.name, Array(package.utf8))
      case WebTexts.seal: try writer.add(entry.name, Array(seal.utf8))
      default: try writer.add(entry.name, entry.bytes)
      }
    }
    _ = try writer.finish()
    #expect(rename(path + ".new", path) == 0)
    try refit()
  }

  /// Writes all manifests anew from the files that stand there, and what the description says of their size.
  func refit() throws {
    let tree = try Workshop.tree(folder)
    let payload = tree.filter { $0.key.hasPrefix("data/") }
    let oxum = "\(payload.values.reduce(0) { $0 + $1.count }).\(payload.count)"
    let info = String(decoding: tree[BagPath.description] ?? [], as: UTF8.self).split(separator: "\n").map {
      $0.hasPrefix(BagInfo.Label.oxum) ? "\(BagInfo.Label.oxum): \(oxum)" : String($0)
    }
    try Workshop.write(info.joined(separator: "\n") + "\n", to: folder + "/" + BagPath.description)
    try write(BagPath.manifest) { $0.hasPrefix("data/") }
    try write(BagPath.tagManifest) { !$0.hasPrefix("data/") && !$0.hasPrefix("tagmanifest") }
  }

  private func write(_ name: (DigestAlgorithm) -> String, _ isListed: (String) -> Bool) throws {
    var files: [BagFile] = []
    for (path, bytes) in try Workshop.tree(folder) where isListed(path) {
      var making = DigestsInMaking(digesters)
      making.append(bytes)
      files.append(BagFile(path: path, bytes: bytes.count, digests: making.finish()))
    }
    for algorithm in DigestAlgorithm.allCases {
      try Workshop.write(ManifestText.text(of: files, algorithm), to: folder + "/" + name(algorithm))
    }
  }
}
