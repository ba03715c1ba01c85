internal import Diagnostics
internal import Evaluation
internal import Files

extension PreviewSite {
  /// The answer to `request`.
  func answer(_ request: Request) async -> Reply {
    await ready()
    guard let path = request.path else { return show(nowhere(request), to: request) }
    if path == PreviewPath.folder || path.hasPrefix(PreviewPath.folder + "/") {
      return ownAnswer(request, path)
    }
    return answer(request, path, on: setup.day)
  }

  private func answer(_ request: Request, _ path: String, on day: CalendarDate) -> Reply {
    let topic = Topic(page: path, day: day, host: request.host)
    if let page = page(topic) { return page.resource.reply(to: request, status: page.status) }
    switch find(path, on: day) {
    case .file(let bytes):
      let resource = Resource(type: MediaType.of(path), bytes: bytes, digester: digester)
      return resource.reply(to: request)
    case .folder:
      // A folder's path has nothing in it that would have to be encoded: digits and slashes.
      let prefix = PreviewPath.prefix(of: day, unless: setup.day)
      return .redirect(to: "/\(prefix)\(path)/", .movedPermanently)
    case .page, .nothing, .faulty: return show(nowhere(request), to: request)
    }
  }

  /// What the preview has for itself.
  private func ownAnswer(_ request: Request, _ path: String) -> Reply {
    if path == PreviewPath.on { return choose(request) }
    if path == PreviewPath.events { return events(request) }
    if path == PreviewPath.findings { return answer(request, path, on: setup.day) }
    let rest = path.dropFirst(PreviewPath.folder.count + 1)
    if let bytes = look.additionAssets[String(rest)] {
      return Resource(type: MediaType.of(path), bytes: bytes, digester: digester).reply(to: request)
    }
    let parts = path.dropFirst(PreviewPath.on.count + 1)
      .split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard path.hasPrefix(PreviewPath.on + "/"), parts.count == 2, let day = CalendarDate(parts[0]),
      !parts[1].hasPrefix(PreviewPath.folder)
    else {
      return show(nowhere(request), to: request)
    }
    return answer(request, String(parts[1]), on: day)
  }

  /// Leads to the page as the public sees it on the day that was chosen.
  private func choose(_ request: Request) -> Reply {
    guard let day = request.queryValue("date").flatMap(CalendarDate.init),
      let text = request.queryValue("page")
    else { return .plain(.badRequest) }
    let known = text.hasPrefix(PreviewPath.folder) || text.utf8.contains { !Self.isPlain($0) } ? "" : text
    return .redirect(to: "/" + PreviewPath.prefix(of: day, unless: setup.day) + known, .seeOther)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "-._~/".utf8.contains(byte)
  }

  /// The stream of events of a page, which begins with its version.
  private func events(_ request: Request) -> Reply {
    guard let text = request.queryValue("page"),
      let day = request.queryValue("day").flatMap(CalendarDate.init)
    else { return .plain(.badRequest) }
    let topic = Topic(page: text, day: day, host: request.host)
    return Reply(
      .ok, [HeaderField("Content-Type", MediaType.events)],
      body: Array("retry: 500\n".utf8) + news(of: topic), topic: topic)
  }

  /// The event that tells the version of the page of `topic`.
  func news(of topic: Topic) -> [UInt8] {
    Array("event: page\ndata: \(page(topic)?.version ?? "")\n\n".utf8)
  }

  private func nowhere(_ request: Request) -> ShownPage? {
    page(Topic(page: request.path ?? "..", day: setup.day, host: request.host))
  }

  private func show(_ page: ShownPage?, to request: Request) -> Reply {
    page.map { $0.resource.reply(to: request, status: $0.status) } ?? .plain(.notFound)
  }
}
