public import Digests
import Files
import Glibc

/// The folder in which a built site stands.
public struct OutputFolder: Sendable {
  /// What is in an output folder.
  public enum Contents: Hashable, Sendable {
    /// There is no such folder yet.
    case absent
    /// Nothing; names that begin with a dot do not count.
    case empty
    /// A site that this program built.
    case site(Manifest)
  }

  /// The folder, as it was named; a link that a person names is followed, one below it never.
  public let path: String
  let steps: Steps

  /// The output folder at `path`.
  public init(_ path: String) {
    self.init(path, steps: .real)
  }

  /// The output folder at `path`, every change of which passes `steps`.
  init(_ path: String, steps: Steps) {
    self.path = path
    self.steps = steps
  }

  /// What is in the folder, after a build that was interrupted has been finished or cleared away.
  ///
  /// Throws `ReleaseTrouble.foreign` where there is something that no build of this program made.
  public func contents() throws(ReleaseTrouble) -> Contents {
    guard let root = try Directory.named(path, steps: steps) else { return .absent }
    if try root.kind(of: SitePath.work) == .folder {
      let digester = try sha256()
      let work = try WorkFolder.claim(root)
      try work.recover(digester)
      try work.drop()
      return try found(in: work.root)
    }
    return try found(in: root)
  }

  /// Whether files of another site are being moved in, by a command that is at work or was interrupted.
  public var isBeingReplaced: Bool { access("\(path)/\(SitePath.work)/\(Journal.name)", F_OK) == 0 }

  /// Begins a build by the program `generator`, which makes the folder if it is not there.
  ///
  /// Where the manifest that stands there has the digest `known`, parts of its site can be kept unread.
  ///
  /// Throws `ReleaseTrouble.foreign`, before anything is touched, where there is something that no build of this program
  /// made, and `ReleaseTrouble.busy` where another build is at work.
  public func stage(generator: String, known: Digest? = nil) throws(ReleaseTrouble) -> Staging {
    let digester = try sha256()
    var isNew = false
    if let root = try Directory.named(path, steps: steps) {
      try refuseForeign(root)
    } else {
      try Directory.make(path, steps: steps)
      isNew = true
    }
    guard let root = try Directory.named(path, steps: steps) else {
      throw .files(FileTrouble(.list, path, number: FileTrouble.notThere))
    }
    let work = try WorkFolder.claim(root)
    let leftover = try work.recover(digester)
    let earlier = try earlier(in: work, known: known, digester)
    return try Staging(
      work, earlier: earlier, generator: generator, isNew: isNew, leftover: leftover, digester)
  }

  /// Looks before the lock is taken, because even the lock would be a change to a folder that is not ours.
  private func refuseForeign(_ root: borrowing Directory) throws(ReleaseTrouble) {
    if try root.kind(of: SitePath.work) == .folder { return }
    if let json = try root.bytes(of: Manifest.name), Manifest.opens(json) { return }
    _ = try found(in: root)
  }

  /// The manifest of the site that stands there; what is not ours after all is left as it was.
  private func earlier(
    in work: borrowing WorkFolder, known: Digest?, _ digester: Digester
  ) throws(ReleaseTrouble) -> EarlierSite? {
    do throws(ReleaseTrouble) {
      if let known, let json = try work.root.bytes(of: Manifest.name), digester.digest(of: json) == known,
        let text = ManifestText(json)
      {
        return EarlierSite(text)
      }
      guard case .site(let manifest) = try found(in: work.root) else { return nil }
      return EarlierSite(manifest)
    } catch {
      try work.drop()
      throw error
    }
  }

  private func found(in root: borrowing Directory) throws(ReleaseTrouble) -> Contents {
    guard try root.kind(of: Manifest.name) == .file, let json = try root.bytes(of: Manifest.name) else {
      guard let name = try root.names().first(where: { !$0.hasPrefix(".") }) else { return .empty }
      throw .foreign(folder: path, name: name)
    }
    do throws(Manifest.Fault) {
      return .site(try Manifest(json: json))
    } catch {
      switch error {
      case .notOurs: throw .foreign(folder: path, name: Manifest.name)
      case .otherFormat(let format): throw .otherFormat(folder: path, format: format)
      }
    }
  }

  private func sha256() throws(ReleaseTrouble) -> Digester {
    do { return try Digester(.sha256) } catch { throw .digests(error) }
  }
}
