public import Diagnostics
public import Digests
public import Evaluation

/// What a preview shows, and to whom it speaks.
public struct PreviewSetup: Sendable {
  /// The folder that holds `Content` and `Templates`.
  public var folder: String
  /// The day that decides what is due.
  public var day: CalendarDate
  /// The language of what the preview adds to pages.
  public var language: Language
  /// The wished port; where it is taken, any free one is.
  public var port: UInt16
  /// How changes are noticed.
  public var watching: Watching
  /// The SHA-256 digests of the files of the built site by path; nil where none is built.
  public var release: @Sendable () -> [String: Digest]?
  /// Called with all faults that keep the site from being built, with what else was newly found and how much of that there
  /// is in all, first when everything was read and then whenever that is another.
  public var report: @Sendable (_ faults: [Diagnostic], _ news: [Diagnostic], _ count: Int) -> Void

  /// A preview of the site in `folder` on `day`.
  public init(
    folder: String, day: CalendarDate, language: Language, port: UInt16 = 8000,
    watching: Watching = .automatic,
    release: @escaping @Sendable () -> [String: Digest]? = { nil },
    report: @escaping @Sendable ([Diagnostic], [Diagnostic], Int) -> Void = { _, _, _ in }
  ) {
    self.folder = folder
    self.day = day
    self.language = language
    self.port = port
    self.watching = watching
    self.release = release
    self.report = report
  }
}
