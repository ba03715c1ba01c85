public import Digests
public import Files
public import Signatures

/// Why a snapshot could not be made, read or restored.
public enum ArchiveTrouble: Error, Hashable, Sendable {
  /// Nothing may be written here, because something of this name is there.
  case exists(path: String)
  /// There is no built site in this folder.
  case notBuilt(folder: String)
  /// There is no snapshot of this name, or what is there is not one.
  case notASnapshot(path: String)
  /// Another command makes a snapshot in the folder, or restores one to it.
  case busy(folder: String)
  /// Several snapshots could be the one before, so that it must be named.
  case ambiguousPrevious([String])
  /// A snapshot that is to be restored is damaged at this path; nothing was left behind.
  case damaged(path: String)
  /// The bag is larger than this program takes on.
  case tooMuch(path: String)
  /// Compressing failed, with the library's number for the reason, 0 where it gives none.
  case compression(Int32)
  /// The machine cannot make the digests that are needed.
  case digests(DigestTrouble)
  /// Something could not be signed, or a key not be used.
  case signature(SignatureTrouble)
  /// The bureau's own command for signing ended with this status, or what it gave is no signature by the key.
  case signer(status: Int32)
  /// Trouble with a file.
  case files(FileTrouble)
}
