internal import Glibc

/// Watches folders of a site and tells which paths changed, once a change has settled.
struct ChangeWatch: Sendable {
  /// The site's folder.
  let folder: String
  /// The folders in it that are watched.
  let names: [String]
  /// How changes are noticed.
  let watching: Watching

  /// How long nothing may happen before a change counts as settled, in milliseconds.
  static let calm: UInt64 = 30
  /// The same for a file that is written to and still open, in milliseconds.
  static let openCalm: UInt64 = 150

  /// Starts watching on a thread of its own, where `report` is called with the paths that changed, from the site's folder
  /// on; the empty path stands for all. When this returns, no later change is missed.
  func start(report: @escaping @Sendable (Set<String>) -> Void) throws(ServerTrouble) {
    switch watching {
    case .polling(let pause): try poll(pause: pause, report)
    case .automatic:
      let isRemote = ([""] + names).contains { MountTable.current.isRemote(folder + "/" + $0) }
      guard !isRemote, let first = ChangeNotices(folder: folder, names: names), first.isComplete else {
        return try poll(pause: 1000, report)
      }
      try BackgroundThread.start { [self] in
        var notices = first
        listen(to: &notices, report)
        // Notices ran out, for instance because there are more folders than the system watches for one user.
        look(pause: 1000, since: FileStamps(of: folder, names: names), report)
      }
    }
  }

  private func poll(
    pause: Int32, _ report: @escaping @Sendable (Set<String>) -> Void
  ) throws(ServerTrouble) {
    let stamps = FileStamps(of: folder, names: names)
    try BackgroundThread.start { [self] in look(pause: pause, since: stamps, report) }
  }

  /// Reports what the system gives notice of; returns when it cannot give notice of everything any more.
  private func listen(to notices: inout ChangeNotices, _ report: (Set<String>) -> Void) {
    var changed: Set<String> = []
    var deadline: UInt64?
    while notices.isComplete {
      let now = Clock.milliseconds
      var waits = [pollfd(fd: notices.descriptor, events: Int16(POLLIN), revents: 0)]
      let patience = deadline.map { $0 > now ? Int32($0 - now) : 0 } ?? 1000
      Descriptor.wait(for: &waits, milliseconds: patience)
      for change in notices.read() {
        changed.insert(change.path)
        deadline = Clock.milliseconds + (change.isSettled ? Self.calm : Self.openCalm)
      }
      if let due = deadline, due <= Clock.milliseconds {
        report(changed)
        (changed, deadline) = ([], nil)
      }
    }
    report([""])
  }

  /// Reports what differs from one look to the next, for ever.
  private func look(pause: Int32, since first: FileStamps, _ report: (Set<String>) -> Void) {
    var known = first
    while true {
      usleep(UInt32(pause) * 1000)
      var now = FileStamps(of: folder, names: names)
      if now == known { continue }
      while true {
        usleep(UInt32(Self.calm) * 1000)
        let later = FileStamps(of: folder, names: names)
        if later == now { break }
        now = later
      }
      let changed = now.differences(from: known)
      if !changed.isEmpty { report(changed) }
      known = now
    }
  }
}
