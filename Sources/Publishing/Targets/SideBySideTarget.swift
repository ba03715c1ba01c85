import Files
import Releases

/// A folder, here or on another machine, in which releases stand side by side and a link says which one is served.
///
/// A release begins as hard links to the files of the one before; rsync brings what differs, each file as a new one. All of it is
/// compared with its digests there, and only then the link is changed, in one step. A reader meets the old release or the
/// new one, never a mixture.
struct SideBySideTarget: Target {
  /// How many releases stay.
  static let kept = 5
  /// After how many seconds without a sign of life a folder is free again: a machine may take a lost line for open for hours.
  private static let silence = 120
  /// The line with which the answer of a script begins.
  private static let beginning = "//disclose/"
  let name: String
  private let shell: Shell
  private let folder: String
  /// In whose name the folder is held: another one every time.
  private let holder: String

  /// The folder `folder` on the machine of `shell`, known to people as `name`.
  init(_ name: String, shell: Shell, folder: String) {
    self.name = name
    self.shell = shell
    self.folder = folder
    holder = "\(UInt64.random(in: .min ... .max))"
  }

  func live() throws -> Manifest? {
    let json = try output(SideBySideScripts.look)
    return json.isEmpty ? nil : try manifest(json)
  }

  func fetch(_ paths: [String], to place: String) throws {
    let options = ["--files-from", "-", "--ignore-missing-args"]
    _ = try OutsideProgram(
      name: "rsync", arguments: options + shell.rsyncArguments(to: "\(folder)/current/") + [place + "/"]
    ).output(paths.lines)
  }

  func claimed(_ work: () throws -> Void) throws {
    let program = shell.program(SideBySideScripts.claim, [folder, holder, "\(Self.silence)"])
    let held = try HeldProgram(program.name, program.arguments)
    guard held.isReady else {
      let (status, words) = held.end()
      throw trouble(program, status, held.lines, words)
    }
    defer { held.end() }
    try work()
  }

  func put(_ release: KeptRelease, replacing earlier: Manifest?, _ headway: Headway) throws {
    let fingerprint = "\(release.release.fingerprint)"
    let stands = try shell.program(SideBySideScripts.stands, [folder, fingerprint]).run()
    if stands.status == 0 {
      try repair(release, in: "releases/" + fingerprint, headway)
    } else {
      try bring(release, replacing: earlier, headway)
    }
    _ = try output(SideBySideScripts.change, [fingerprint, holder, "\(Self.kept)"])
  }

  func standing(between earlier: Release?, and release: Release) -> Standing {
    do {
      switch try live() {
      case release.manifest: return .new(release.fingerprint)
      case earlier?.manifest: return .earlier(earlier?.fingerprint)
      default: break
      }
    } catch {
      // The line is gone, as it was before; the link is changed in one step all the same.
    }
    return .either(earlier?.fingerprint, release.fingerprint)
  }

  func differences(from release: KeptRelease, _ headway: Headway) throws -> LiveDifference {
    try differences(of: "current", from: release, headway)
  }

  /// Brings the files of `release` in beside those of `earlier`, and compares them all; where some are wrong, as after somebody
  /// changed a release in place, every file is brought anew whose bytes differ.
  private func bring(_ release: KeptRelease, replacing earlier: Manifest?, _ headway: Headway) throws {
    let incoming = ".disclose/incoming"
    let difference = ManifestDifference(from: earlier, to: release.release.manifest)
    let base = try earlier.map { "\(try Release($0).fingerprint)" } ?? ""
    _ = try output(
      SideBySideScripts.prepare, ["\(release.release.fingerprint)", base], difference.removed.lines)
    let brought = difference.added + difference.changed + [Manifest.name]
    try copy(
      release, to: incoming, ["--files-from", "-"], brought.lines,
      counting: headway.counting(.sending, to: brought.count))
    let first = try differences(of: incoming, from: release, headway)
    if first.wrong.isEmpty && first.strange.isEmpty { return }
    try copy(release, to: incoming, ["--recursive", "--delete"], counting: count(of: release, headway))
    let second = try differences(of: incoming, from: release, headway)
    guard second.wrong.isEmpty, second.strange.isEmpty else {
      throw PublishTrouble.differs(target: name, paths: second.wrong + second.strange)
    }
  }

  /// Puts right what somebody changed in `inner`, file by file; what they added stays.
  private func repair(_ release: KeptRelease, in inner: String, _ headway: Headway) throws {
    if try differences(of: inner, from: release, headway).wrong.isEmpty { return }
    try copy(release, to: inner, ["--recursive"], counting: count(of: release, headway))
    let wrong = try differences(of: inner, from: release, headway).wrong
    guard wrong.isEmpty else { throw PublishTrouble.differs(target: name, paths: wrong) }
  }

  /// Brings files of `release` whose bytes differ from those in `inner`, each as a new file: what stands there may be linked.
  private func copy(
    _ release: KeptRelease, to inner: String, _ more: [String], _ list: [UInt8] = [],
    counting count: HeadwayCount
  ) throws {
    // Every file that is brought is named in a line at once.
    let options =
      ["--checksum", "--times", "--perms", "--chmod=D755,F644", "--out-format=%n", "--outbuf=L"] + more
    _ = try OutsideProgram(
      name: "rsync",
      arguments: options + [release.folder + "/"] + shell.rsyncArguments(to: "\(folder)/\(inner)/")
    ).output(list, counting: count)
  }

  /// A count of all files of `release` on their way.
  private func count(of release: KeptRelease, _ headway: Headway) -> HeadwayCount {
    headway.counting(.sending, to: release.paths.count)
  }

  /// The paths of the folder `inner` at which it is not `release`, with those that should not be there.
  private func differences(
    of inner: String, from release: KeptRelease, _ headway: Headway
  ) throws -> LiveDifference {
    if case .here = shell { return try release.differences(in: folder + "/" + inner, headway) }
    let answer = String(
      decoding: try output(
        SideBySideScripts.compare, [inner], release.checklist,
        counting: headway.counting(.comparing, to: release.paths.count)), as: UTF8.self)
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
    let compared = lines.prefix { $0 != "//" }
    let wrong = compared.filter { $0 != "/." }.map(String.init)
    let listed = Set(release.paths)
    var strange: [String] = []
    var files: Set<String> = []
    for line in lines.dropFirst(compared.count + 1) {
      guard let blank = line.firstIndex(of: " ") else { continue }
      let path = String(line[blank...].dropFirst())
      if !listed.contains(path) { strange.append(path) } else if line[..<blank] == "f" { files.insert(path) }
    }
    // What is read through a link is not the release's own, whatever bytes it has today.
    let linked = listed.subtracting(files).subtracting(wrong).sorted()
    return LiveDifference(wrong: wrong + linked, strange: strange)
  }

  private func manifest(_ json: [UInt8]) throws -> Manifest {
    do { return try Manifest(json: json) } catch {
      throw PublishTrouble.changedManifest(target: name, path: "current/" + Manifest.name)
    }
  }

  private func output(
    _ script: String, _ arguments: [String] = [], _ input: [UInt8] = [], counting count: HeadwayCount? = nil
  ) throws -> [UInt8] {
    // Some machines greet whoever logs in, with words that would pass for an answer.
    let program = shell.program("echo \(Self.beginning)\n" + script, [folder] + arguments)
    let result = try program.run(input, counting: count)
    if result.status == 0, let greeting = result.output.firstRange(of: Array("\(Self.beginning)\n".utf8)) {
      return Array(result.output[greeting.upperBound...])
    }
    let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init)
    throw trouble(program, result.status, lines, result.words)
  }

  /// What the exit status of a script means.
  private func trouble(
    _ program: OutsideProgram, _ status: Int32, _ lines: [String], _ words: String
  ) -> PublishTrouble {
    switch (status, lines.last) {
    case (3, let found?): .foreign(target: name, name: found)
    case (4, _): .busy(name)
    case (5, _): .noLinks(target: name)
    case (7, _): .lostHold(name)
    case (6, let missing?): .lacking(target: name, program: missing)
    default: .program(name: program.name, status: status, words: Redaction.lastWords(of: words))
    }
  }
}
