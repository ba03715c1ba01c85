internal import Digests

/// Serves a site to the browsers of this machine, made from its files as they are at that moment.
public struct PreviewServer: Sendable {
  /// Where the site is served, such as `http://127.0.0.1:8000/`.
  public let address: String

  private let site: PreviewSite
  private let outbox: Outbox
  private let changes: AsyncStream<Set<String>>

  /// Begins to serve and to watch the site of `setup`.
  public static func start(_ setup: PreviewSetup) throws -> PreviewServer {
    try start(setup, limits: ServerLimits())
  }

  /// The same with other limits.
  static func start(_ setup: PreviewSetup, limits: ServerLimits) throws -> PreviewServer {
    let site = PreviewSite(setup, digester: try Digester(.sha256))
    let outbox = try Outbox()
    let listener = try Listener(wish: setup.port)
    let (changes, reporting) = AsyncStream.makeStream(of: Set<String>.self)
    let watch = ChangeWatch(
      folder: setup.folder, names: ["Content", "Templates"], watching: setup.watching)
    try watch.start { reporting.yield($0) }
    try BackgroundThread.start {
      var loop = ServerLoop(listener: listener, outbox: outbox, limits: limits) { await site.answer($0) }
      loop.run()
    }
    return PreviewServer(
      address: "http://127.0.0.1:\(listener.port)/", site: site, outbox: outbox, changes: changes)
  }

  /// Reads the site, then keeps up with its changes and tells the open pages of them, for ever.
  public func run() async {
    await site.update([""])
    for await paths in changes {
      await site.update(paths)
      for topic in outbox.topics { outbox.put(.news(topic, await site.news(of: topic))) }
    }
  }
}
