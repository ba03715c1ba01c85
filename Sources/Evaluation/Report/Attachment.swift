public import Diagnostics

/// A file that the document links to.
public struct Attachment: Hashable, Sendable {
  /// Its name, as the document lists it.
  public let title: String
  /// Its kind, such as pdf or xlsx.
  public let format: String?
  /// The file in the folder `attachments`; nil where it is not provided here.
  public let file: String?
  /// The id of the evaluation that it reports.
  public let evaluation: String?
  /// What to know about it.
  public let note: String?
  /// Where it is listed.
  public let place: Place

  /// An attachment.
  public init(
    title: String,
    format: String? = nil,
    file: String? = nil,
    evaluation: String? = nil,
    note: String? = nil,
    place: Place
  ) {
    self.title = title
    self.format = format
    self.file = file
    self.evaluation = evaluation
    self.note = note
    self.place = place
  }
}
