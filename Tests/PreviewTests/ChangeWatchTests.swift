import Foundation
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(5))) struct ChangeWatchTests {
  /// The changes that a watch reports, awaited one by one.
  private struct Reports {
    /// Held as long as something is awaited, because its folder goes with it.
    let site: TestSite
    var iterator: AsyncStream<Set<String>>.Iterator

    init(_ site: TestSite, _ watching: Watching) throws {
      self.site = site
      let (stream, continuation) = AsyncStream.makeStream(of: Set<String>.self)
      try ChangeWatch(folder: site.folder.path, names: ["Content", "Templates"], watching: watching)
        .start { continuation.yield($0) }
      iterator = stream.makeAsyncIterator()
    }

    /// Waits until `path` is among what changed.
    mutating func until(_ path: String) async {
      while let paths = await iterator.next(isolation: nil) {
        if paths.contains(path) || paths.contains("") { return }
      }
    }
  }

  static let ways: [Watching] = [.automatic, .polling(milliseconds: 20)]
  private static let table = "Content/110101/2023/evaluations.csv"

  @Test(arguments: ways) func `a file that is written is reported`(way: Watching) async throws {
    let site = try TestSite()
    var reports = try Reports(site, way)
    try site.replace("92.50", with: "93", in: Self.table)
    await reports.until(Self.table)
  }

  @Test(arguments: ways) func `an editor may save by renaming`(way: Watching) async throws {
    let site = try TestSite()
    var reports = try Reports(site, way)
    for score in ["93", "94"] {
      try site.write(site.read(Self.table).replacing("92.50", with: score), to: "Content/110101/2023/.new")
      try site.remove(Self.table)
      try site.move("Content/110101/2023/.new", to: Self.table)
      await reports.until(Self.table)
    }
  }

  @Test(arguments: ways) func `new folders, and what comes to stand in them, are reported`(way: Watching)
    async throws
  {
    let site = try TestSite()
    var reports = try Reports(site, way)
    try site.makeFolder("Content/110103/2024")
    await reports.until("Content/110103")
    try site.write("a", to: "Content/110103/2024/report.md")
    await reports.until("Content/110103/2024/report.md")
  }

  @Test(arguments: ways) func `a folder may be renamed and still be watched`(way: Watching) async throws {
    let site = try TestSite()
    var reports = try Reports(site, way)
    try site.move("Content/110101", to: "Content/110105")
    await reports.until("Content/110105")
    try site.write("a", to: "Content/110105/2023/report.md")
    await reports.until("Content/110105/2023/report.md")
  }

  @Test(arguments: ways) func `a folder that is deleted may come back`(way: Watching) async throws {
    let site = try TestSite()
    var reports = try Reports(site, way)
    try site.move("Content", to: "Elsewhere")
    await reports.until("Content")
    try site.move("Elsewhere", to: "Content")
    await reports.until("Content")
    try site.replace("92.50", with: "93", in: Self.table)
    await reports.until(Self.table)
  }

  @Test(arguments: [
    ("/home/a", false), ("/mnt/share", true), ("/mnt/share/deep/down", true), ("/mnt/sharesome", false),
    ("/media/my disk/site", true), ("/", false),
  ])
  func `folders on network drives are looked at instead`(folder: String, isRemote: Bool) {
    let table = MountTable(
      """
      /dev/sda1 / ext4 rw 0 0
      //server/share /mnt/share cifs rw 0 0
      server:/x /media/my\\040disk nfs4 rw 0 0
      """)
    #expect(table.isRemote(at: folder) == isRemote)
  }
}
