import Dispatch
import Files
import Synchronization
import Testing

@testable import Releases

@Suite struct InterruptionTests {
  static let old = [
    "index.html": "old", "a/index.html": "old", "a/kept.html": "same", "a/gone.html": "x",
    "b/c/gone.html": "x",
    "turns/into/file": "x", "turned": "x", "style.css": "old",
  ]
  static let new = [
    "index.html": "new", "a/index.html": "new", "a/kept.html": "same", "a/fresh.html": "y",
    "d/e/fresh.html": "y",
    "turns": "y", "turned/into/folder.html": "y", "style.css": "new",
  ]

  /// Whether the build came to its end although the machine stops after `steps`.
  private func build(_ files: [String: String], in folder: TemporaryFolder, stoppingAfter steps: Int) -> Bool
  {
    do {
      try folder.build(files, steps: Interruption(after: steps).steps)
      return true
    } catch {
      return false
    }
  }

  /// Whether opening the folder came to its end although the machine stops after `steps`.
  private func open(_ folder: TemporaryFolder, stoppingAfter steps: Int) -> Bool {
    do {
      _ = try OutputFolder(folder.site, steps: Interruption(after: steps).steps).contents()
      return true
    } catch {
      return false
    }
  }

  @Test func `a build that is interrupted anywhere leaves the old site or the new one`() throws {
    var seen: Set<[String: String]> = []
    var steps = 0
    var isDone = false
    while !isDone {
      let folder = try TemporaryFolder()
      try folder.build(Self.old)
      isDone = build(Self.new, in: folder, stoppingAfter: steps)
      _ = try OutputFolder(folder.site, steps: .quick).contents()
      let tree = try folder.siteTree()
      #expect(tree == Self.old || tree == Self.new, "after \(steps) steps")
      seen.insert(tree)
      try folder.build(Self.new)
      #expect(try folder.siteTree() == Self.new)
      steps += 1
    }
    #expect(seen == [Self.old, Self.new])
    #expect(steps > 40)
  }

  @Test func `a first build that is interrupted anywhere leaves nothing or the new site`() throws {
    var steps = 0
    var isDone = false
    while !isDone {
      let folder = try TemporaryFolder()
      isDone = build(Self.new, in: folder, stoppingAfter: steps)
      let contents = try OutputFolder(folder.site, steps: .quick).contents()
      if contents != .absent {
        let tree = try folder.siteTree()
        #expect(tree.isEmpty || tree == Self.new, "after \(steps) steps")
        #expect(tree.isEmpty == (contents == .empty))
      }
      steps += 1
    }
  }

  @Test func `finishing a build may be interrupted anywhere, too`() throws {
    var first = 12
    var isDone = false
    while !isDone {
      for second in stride(from: 0, to: 60, by: 3) {
        let folder = try TemporaryFolder()
        try folder.build(Self.old)
        isDone = build(Self.new, in: folder, stoppingAfter: first)
        let isOpened = open(folder, stoppingAfter: second)
        _ = try OutputFolder(folder.site, steps: .quick).contents()
        let tree = try folder.siteTree()
        #expect(tree == Self.old || tree == Self.new, "after \(first) and \(second) steps")
        if isOpened || isDone { break }
      }
      first += 5
    }
  }

  @Test func `a folder that somebody makes where a new one goes keeps what is in it`() throws {
    for steps in 20..<60 {
      let folder = try TemporaryFolder()
      try folder.build(Self.old)
      if build(Self.new, in: folder, stoppingAfter: steps) { return }
      guard try folder.tree()[".disclose/journal"] != nil, try folder.tree()["d/e/fresh.html"] == nil else {
        continue
      }
      try folder.put("d/e/mine.txt", "keep")
      _ = try OutputFolder(folder.site, steps: .quick).contents()
      #expect(try folder.siteTree() == Self.new.merging(["d/e/mine.txt": "keep"]) { first, _ in first })
      return
    }
    Issue.record("no build was interrupted between its journal and the new folder")
  }

  @Test func `a new folder is moved in whole`() throws {
    let folder = try TemporaryFolder()
    let moved = Mutex<[String]>([])
    let watched = Steps(
      pass: { (action, path) throws(FileTrouble) in
        if action == .rename { moved.withLock { $0.append(path) } }
      }, reachDisk: false)
    try folder.build(Self.old)
    try folder.build(Self.new, steps: watched)
    let paths = moved.withLock { $0.map { String($0.dropFirst(folder.site.utf8.count + 1)) } }
    #expect(paths.contains("d") && !paths.contains { $0.hasPrefix("d/") })
  }

  @Test func `a disk that is full leaves the old site, and the build can be given up`() throws {
    let folder = try TemporaryFolder()
    try folder.build(Self.old)
    let full = Steps(
      pass: { (action, path) throws(FileTrouble) in
        if action == .write { throw FileTrouble(.write, path, number: 28) }
      }, reachDisk: false)
    let staging = try OutputFolder(folder.site, steps: full).stage(generator: "disclose")
    try staging.add("a/kept.html", Array("same".utf8))
    let trouble = ReleaseTrouble.files(
      FileTrouble(.write, folder.site + "/.disclose/staged/index.html", number: 28))
    #expect(throws: trouble) { try staging.add("index.html", Array("new".utf8)) }
    #expect(throws: ReleaseTrouble.unfinished(path: "index.html")) { try staging.commit() }
    try staging.discard()
    #expect(try folder.siteTree() == Self.old)
  }

  @Test func `a build cannot be given up once it has begun to replace the site`() throws {
    let folder = try TemporaryFolder()
    try folder.build(Self.old)
    let fails = Mutex(true)
    let once = Steps(
      pass: { (action, path) throws(FileTrouble) in
        let isIndex = action == .rename && path.hasSuffix("/index.html")
        let isOver = fails.withLock { fails in
          defer { if isIndex { fails = false } }
          return fails && isIndex
        }
        if isOver { throw FileTrouble(action, path, number: 5) }
      }, reachDisk: false)
    let staging = try OutputFolder(folder.site, steps: once).stage(generator: "disclose")
    for (path, text) in Self.new { try staging.add(path, Array(text.utf8)) }
    #expect(throws: ReleaseTrouble.self) { try staging.commit() }
    try staging.discard()
    #expect(try folder.siteTree() == Self.new)
  }

  @Test func `a disk that fails while more is made is heard of when all is there`() throws {
    let folder = try TemporaryFolder()
    let begun = DispatchSemaphore(value: 0)
    let steps = Steps(
      pass: { (action, path) throws(FileTrouble) in
        guard action == .sync else { return }
        if path.contains("/.disclose/staged") { begun.signal() }
        throw FileTrouble(.sync, path, number: 5)
      }, reachDisk: false)
    let staging = try OutputFolder(folder.site, steps: steps).stage(generator: "disclose")
    let megabyte = [UInt8](repeating: 1, count: 1 << 20)
    for number in 0..<7 { try staging.add("small/\(number)", megabyte) }
    #expect(begun.wait(timeout: .now()) == .timedOut)
    for number in 7..<17 { try staging.add("large/\(number)", megabyte) }
    #expect(begun.wait(timeout: .now() + 60) == .success)
    let trouble = ReleaseTrouble.files(FileTrouble(.sync, folder.site + "/", number: 5))
    #expect(throws: trouble) { try staging.commit() }
    try staging.discard()
    #expect(try OutputFolder(folder.site, steps: .quick).contents() == .absent)
  }
}
