import Releases

/// Why a site was not published.
public enum PublishTrouble: Error, Hashable, Sendable {
  /// No target bears this name, and it is not an address; what was written is not repeated where it may hold a secret.
  case unknownTarget(String?)
  /// The address holds a password.
  case secretInAddress
  /// The system has no program of this name.
  case noProgram(String)
  /// A program failed.
  case program(name: String, status: Int32, words: String)
  /// The target holds `name`, which no publication put there.
  case foreign(target: String, name: String)
  /// What says which release is live, at `path` of the target, is not as a publication writes it.
  case changedManifest(target: String, path: String)
  /// Another release went live at the target after this one had been compared with what was live.
  case liveChanged(target: String)
  /// Another machine publishes to the target, or was cut off while it did: who, and the path of the file that says so.
  case held(target: String, by: String, lock: String)
  /// Another publication is at work on the target, or in the site's folder.
  case busy(String)
  /// The line to the target was gone for a while, and with it the claim on it.
  case lostHold(String)
  /// The file system of the target has no symbolic links.
  case noLinks(target: String)
  /// The machine of the target lacks a program that is needed there.
  case lacking(target: String, program: String)
  /// What stands at the target still differs from the release after a second try.
  case differs(target: String, paths: [String])
  /// What stands in the output folder is not what the content gives; the first path that differs, and how many do.
  case notBuilt(folder: String, path: String, count: Int)
  /// There is no built site.
  case nothingBuilt(folder: String)
  /// The release is another than the one that was approved.
  case notApproved(approved: String, found: String)
  /// The text is not a fingerprint.
  case notAFingerprint(String)
  /// More files would go than may go without being allowed by hand.
  case tooManyRemovals(count: Int, limit: Int)
  /// The log of releases was changed or damaged at a line.
  case damagedLog(line: Int)
  /// No such release is kept.
  case notKept(String)
  /// What was packed last is not among the kept releases, so that nobody can say what would change.
  case liveNotKept(String)
  /// The target has no release before the one that is live.
  case nothingBefore(target: String)
  /// A kept release is not whole any more.
  case damagedRelease(String, path: String)
  /// An earlier release shows records that may not be shown now; each with where its content stands.
  case heldBackSince(String, records: [String])
  /// The day is earlier than that of the last release.
  case earlierDay(day: String, last: String)
  /// The package's key or file cannot be used for this.
  case package(path: String)

  /// Whether this is a decision not to publish rather than trouble of the machine.
  public var isRefusal: Bool {
    switch self {
    case .notBuilt, .nothingBuilt, .notApproved, .tooManyRemovals, .damagedLog, .notKept, .liveNotKept,
      .nothingBefore,
      .damagedRelease, .heldBackSince, .earlierDay, .differs, .foreign,
      .changedManifest, .liveChanged:
      true
    case .unknownTarget, .secretInAddress, .noProgram, .program, .busy, .held, .lostHold, .noLinks, .lacking,
      .notAFingerprint,
      .package:
      false
    }
  }
}
