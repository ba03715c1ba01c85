/// A part of an attachment that does something when a reader opens it, or is a program.
public struct ActingPart: Hashable, Sendable {
  /// What kind of part it is.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// A script of a PDF.
    case script
    /// An action of a PDF that starts a program or opens a file.
    case launch
    /// An action of a PDF that sends what was filled in, or takes in a file.
    case submission
    /// A form of a PDF that is a program of its own (XFA).
    case dynamicForm
    /// A film, sound or drawing in space within a PDF.
    case media
    /// Macros or controls of an office document.
    case macros
    /// A program or script in an archive.
    case program
  }

  /// What kind of part it is.
  public let kind: Kind
  /// The part of the file; empty for the file itself.
  public let name: String
}
