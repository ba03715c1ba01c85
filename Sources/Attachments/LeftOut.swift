/// A part of an attachment that was not looked into, and why.
public struct LeftOut: Hashable, Sendable {
  /// Why a part was not looked into.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// Its format is not one that can be read.
    case format
    /// It is an archive of another kind than ZIP.
    case otherArchive
    /// It cannot be unpacked or decoded.
    case damaged
    /// It is encrypted.
    case encrypted
    /// It holds more than is unpacked.
    case tooLarge
    /// It is an archive within an archive within an archive.
    case nested
    /// It is of the old formats of office programs, such as DOC and XLS.
    case oldOffice
    /// The annotations, forms and actions of a PDF file, where qpdf is not there or too old to give them.
    case objects
    /// The layers of a PDF file that are not shown.
    case layers
    /// The earlier versions of a PDF file that it still holds.
    case revisions
    /// The programs that read it, Poppler's, are not installed.
    case noReader
  }

  /// The part of the file; empty for the file itself.
  public let part: String
  /// Why it was not looked into.
  public let reason: Reason
}
