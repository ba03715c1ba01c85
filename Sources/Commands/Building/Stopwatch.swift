internal import Checks
internal import Pages
internal import Synchronization

/// How long the stages of a build and the pages of each template take.
///
/// It reads a clock that knows no date, and what it measures goes to the person at the terminal alone.
final class Stopwatch: Sendable {
  /// A stage of the whole build, or of the work on the regions.
  enum Stage: CaseIterable {
    /// Stages of the whole build, one after the other.
    case comparing, preparing, regions, spanning, replacing, noting
    /// What is done for the regions, on all cores together.
    case reading, checking, planning, pages, files, proving, writing

    /// Whether it is a part of the work on the regions and on what spans them, measured on all cores together.
    var isWork: Bool {
      switch self {
      case .comparing, .preparing, .regions, .spanning, .replacing, .noting: false
      case .reading, .checking, .planning, .pages, .files, .proving, .writing: true
      }
    }
  }

  /// What the pages of one template took.
  struct Pages {
    var count = 0
    var time = Duration.zero
    /// The slowest of them.
    var slowest: (path: String, time: Duration)?
  }

  /// What was measured so far.
  struct Measures {
    var stages: [Stage: Duration] = [:]
    var pages: [PageKind: Pages] = [:]
  }

  private let measured = Mutex(Measures())

  /// What was measured so far.
  var measures: Measures { measured.withLock { $0 } }

  fileprivate func add(_ time: Duration, to stage: Stage) {
    measured.withLock { $0.stages[stage, default: .zero] += time }
  }

  fileprivate func add(_ time: Duration, for page: MadePage) {
    measured.withLock { measured in
      measured.stages[.pages, default: .zero] += time
      var pages = measured.pages[page.kind] ?? Pages()
      pages.count += 1
      pages.time += time
      if pages.slowest.map({ $0.time < time }) ?? true { pages.slowest = (page.path, time) }
      measured.pages[page.kind] = pages
    }
  }
}

extension Stopwatch? {
  /// Does `work`, and adds what it took to `stage` where anybody wants to know.
  func time<Value>(_ stage: Stopwatch.Stage, _ work: () throws -> Value) rethrows -> Value {
    guard let self else { return try work() }
    let start = ContinuousClock.now
    defer { self.add(start.duration(to: .now), to: stage) }
    return try work()
  }

  /// The same for work that waits for other tasks.
  func time<Value>(
    _ stage: Stopwatch.Stage, isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> Value
  ) async rethrows -> Value {
    guard let self else { return try await work() }
    let start = ContinuousClock.now
    defer { self.add(start.duration(to: .now), to: stage) }
    return try await work()
  }

  /// Makes a page, and adds what it took to those of its template.
  func page(_ work: () -> MadePage) -> MadePage {
    guard let self else { return work() }
    let start = ContinuousClock.now
    let page = work()
    self.add(start.duration(to: .now), for: page)
    return page
  }
}

/// Measures how long another sink takes.
struct TimedSink: PageSink {
  let sink: any PageSink
  let stopwatch: Stopwatch?

  func add(_ path: String, _ bytes: [UInt8]) throws {
    try stopwatch.time(.writing) { try sink.add(path, bytes) }
  }

  func add(_ path: String, contentsOf file: String) throws {
    try stopwatch.time(.writing) { try sink.add(path, contentsOf: file) }
  }
}
