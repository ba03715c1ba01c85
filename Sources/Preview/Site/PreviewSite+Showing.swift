internal import Diagnostics
internal import Digests
internal import Evaluation
internal import Files
internal import Mustache
internal import Pages
internal import Records

extension PreviewSite {
  /// How many faults and records a page shows; the rest is counted.
  static let most = 100

  /// The page of `topic` as it goes out; nil where no page stands there.
  func page(_ topic: Topic) -> ShownPage? {
    if let known = pages.take(topic) { return known }
    let page: ShownPage?
    if topic.page == PreviewPath.findings {
      page = look.additions.map { listing($0.findings, topic, status: .ok) }
    } else {
      switch find(topic.page, on: topic.day) {
      case .page(let bytes, let path, let heldBack):
        page = decorate(bytes, path, heldBack, topic, status: path == .notFound ? .notFound : .ok)
      case .nothing:
        let address = "http://\(topic.host)/" + PreviewPath.prefix(of: topic.day, unless: setup.day)
        page = notFound(below: address).map { decorate($0, .notFound, [], topic, status: .notFound) }
      case .faulty:
        page = look.additions.map { listing($0.nothing, topic, status: .serviceUnavailable) }
      case .file, .folder: page = nil
      }
    }
    if let page { pages.put(page, under: topic) }
    return page
  }

  private func decorate(
    _ bytes: [UInt8], _ path: PagePath, _ heldBack: [HeldBack], _ topic: Topic, status: Status
  ) -> ShownPage {
    let plain = Resource(type: MediaType.html, bytes: bytes, digester: digester)
    guard let template = look.additions?.bar else {
      return ShownPage(status: status, resource: plain, version: plain.tag)
    }
    var context = barContext(bytes, path, heldBack, topic)
    let version = version(of: bytes, template.render(context).bytes)
    context.version = version
    let shown = Decoration.decorate(bytes, with: template.render(context).bytes)
    let resource = Resource(type: MediaType.html, bytes: shown, digester: digester)
    return ShownPage(status: status, resource: resource, version: version)
  }

  private func listing(_ template: Template<ListingContext>, _ topic: Topic, status: Status) -> ShownPage {
    var lines = ShownLines(tree: tree)
    let findings = findings(most: 1000)
    var context = ListingContext(
      language: languageTag, day: topic.day.description, page: topic.page, version: "",
      faults: faults.prefix(1000).map { fault($0, &lines) }, faultCount: count(faults.count),
      findings: findings.map { fault($0, &lines) }, findingCount: count(findingCount))
    context.version = version(of: template.render(context).bytes, [])
    let resource = Resource(type: MediaType.html, bytes: template.render(context).bytes, digester: digester)
    return ShownPage(status: status, resource: resource, version: context.version)
  }

  private func barContext(
    _ bytes: [UInt8], _ path: PagePath, _ heldBack: [HeldBack], _ topic: Topic
  ) -> BarContext {
    var lines = ShownLines(tree: tree)
    let origin = PageOrigin(path, of: shows.take(ShowKey(code: path.regionCode, day: topic.day)))
    let released = release.map { $0[path.file] }
    let digest = release == nil ? nil : digester.digest(of: bytes)
    let base = String(repeating: "../", count: depth(of: topic))
    return BarContext(
      language: languageTag, page: topic.page, day: topic.day.description,
      isOtherDay: topic.day != setup.day, version: "", content: origin.content, template: origin.template,
      isNew: released.map { $0 == nil } ?? false,
      isChanged: released.map { $0 != nil && $0 != digest } ?? false,
      isSame: released.map { $0 != nil && $0 == digest } ?? false,
      heldBack: heldBack.prefix(Self.most).map { HeldBackContext($0, base: base) },
      heldBackCount: count(heldBack.count), findingCount: count(findingCount),
      faults: faults.prefix(Self.most).map { fault($0, &lines) }, faultCount: count(faults.count),
      isOld: hasFaultyFiles, isArchived: isArchived(topic.page))
  }

  /// Whether a page of an archived site stands at `path` once the site is built.
  private func isArchived(_ path: String) -> Bool {
    basis.frame?.snapshots.contains { notice in
      let folder = PagePath.archivedSite(notice.name).file.dropLast(PagePath.home.file.count)
      return notice.isOnSite && path.hasPrefix(folder)
    } ?? false
  }

  private func fault(_ diagnostic: Diagnostic, _ lines: inout ShownLines) -> FaultContext {
    FaultContext(diagnostic, line: lines.line(at: diagnostic.place), in: setup.language)
  }

  /// How many folders lie between the root of the server and the page, as the browser sees it.
  private func depth(of topic: Topic) -> Int {
    let address = PreviewPath.prefix(of: topic.day, unless: setup.day) + topic.page
    return address.utf8.count { $0 == UInt8(ascii: "/") }
  }

  private var languageTag: String { setup.language == .zh ? "zh-CN" : "en" }

  private func count(_ number: Int) -> String? { number == 0 ? nil : String(number) }

  /// What tells the version of a page from others: its bytes, what is added, and the styles and scripts of the site.
  private func version(of page: [UInt8], _ addition: [UInt8]) -> String {
    var stream = digester.stream()
    stream.append(page)
    stream.append(addition)
    for assets in [look.assets, look.additionAssets] {
      for (path, bytes) in assets.sorted(by: { $0.key < $1.key }) {
        stream.append(Array(path.utf8))
        stream.append(bytes)
      }
    }
    return String(stream.finish().hex.prefix(32))
  }
}
