public import Digests
public import Files

/// Why a site could not be put into its output folder.
public enum ReleaseTrouble: Error, Hashable, Sendable {
  /// The folder holds `name`, which no build of this program made, and no manifest: it will not be touched.
  case foreign(folder: String, name: String)
  /// The folder's manifest has a form that this version does not know: it will not be touched.
  case otherFormat(folder: String, format: Int)
  /// Another build works in the folder.
  case busy(folder: String)
  /// Another command changes what is in the folder.
  case changing(folder: String)
  /// A path that leads out of the folder or cannot be written everywhere.
  case badPath(String)
  /// A path that the output folder keeps for itself.
  case reservedPath(String)
  /// Two files of the site have this path, or one has it and another stands below it.
  case twice(path: String)
  /// Something that was not made by a build stands where a file or folder of the site belongs.
  case inTheWay(path: String)
  /// A folder of a site or its content is a symbolic link, which is never followed.
  case linkedFolder(path: String)
  /// A folder of the site is another disk, to which nothing can be moved in one step.
  case otherDisk(path: String)
  /// The file with this path was handed in but not wholly written, so the site must not be replaced.
  case unfinished(path: String)
  /// Files were handed in after the site was replaced or given up.
  case closed(folder: String)
  /// The notes from which an interrupted build is finished do not fit what is there.
  case damagedJournal(folder: String)
  /// The machine cannot make the digests that are needed.
  case digests(DigestTrouble)
  /// Trouble with a file.
  case files(FileTrouble)
}
