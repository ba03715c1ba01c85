/// A file to download as a page offers it.
public struct DownloadOffer: Hashable, Sendable {
  /// What is inside a file.
  public struct Content: Hashable, Sendable {
    /// What it is called.
    public let title: String
    /// How many rows it has, without the header.
    public let rows: Int
    /// How many columns it has.
    public let columns: Int

    /// A table of a file.
    public init(title: String, rows: Int, columns: Int) {
      self.title = title
      self.rows = rows
      self.columns = columns
    }
  }

  /// The forms that files are offered in.
  public enum Form: String, CaseIterable, Sendable {
    case xlsx, csv, json, package, sqlite
  }

  /// Its path below the site's root.
  public let path: String
  /// Its form.
  public let form: Form
  /// How many bytes it has; nil where it was not made, because the page is only looked through.
  public let size: Int?
  /// Its tables.
  public let contents: [Content]

  /// A file to download.
  public init(path: String, form: Form, size: Int?, contents: [Content]) {
    self.path = path
    self.form = form
    self.size = size
    self.contents = contents
  }
}
