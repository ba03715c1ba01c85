import Files
import Foundation

@testable import Releases

/// A folder that goes with its owner, and an output folder `site` in it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "disclose-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
  }

  var site: String { path + "/site" }

  /// Every file in the output folder and its text; links as `-> target`, empty folders with a stroke at the end.
  func tree() throws -> [String: String] {
    var tree: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: site) {
      let attributes = try FileManager.default.attributesOfItem(atPath: site + "/" + name)
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory:
        if try FileManager.default.contentsOfDirectory(atPath: site + "/" + name).isEmpty {
          tree[name + "/"] = ""
        }
      case .typeSymbolicLink:
        tree[name] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: site + "/" + name))
      default: tree[name] = String(decoding: try DiskTree(root: site).bytes(at: name), as: UTF8.self)
      }
    }
    return tree
  }

  /// The files of the output folder that the manifest lists, which must be all but the manifest.
  func siteTree() throws -> [String: String] {
    var tree = try tree()
    tree["manifest.json"] = nil
    return tree
  }

  /// The manifest that stands in the output folder.
  func manifest() throws -> Manifest {
    try Manifest(json: try DiskTree(root: site).bytes(at: Manifest.name))
  }

  /// Puts a file into the output folder by hand.
  func put(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: site + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: site + "/" + path)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: site + "/" + path, withDestinationPath: target)
  }

  /// When a file of the output folder was last changed, to the nanosecond.
  func changed(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: site + "/" + path)[.modificationDate] as? Date
  }

  /// Builds a site of `files` into the output folder.
  @discardableResult
  func build(_ files: [String: String], steps: Steps = .quick) throws(ReleaseTrouble) -> Replacement {
    let staging = try OutputFolder(site, steps: steps).stage(generator: "disclose")
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { try staging.add(path, Array(text.utf8)) }
    return try staging.commit()
  }
}

extension Steps {
  /// Steps that do not wait for the disk.
  static let quick = Steps(pass: { _, _ throws(FileTrouble) in }, reachDisk: false)
}
