internal import Evaluation

/// What part of a site has to be read again after changes.
struct ChangeScope: Hashable, Sendable {
  /// Whether the templates have.
  private(set) var look = false
  /// Whether what all regions share has.
  private(set) var frame = false
  /// The regions that have.
  private(set) var regions: Set<RegionCode> = []
  /// Whether everything has.
  private(set) var isAll = false

  /// What the change of `paths`, from the site's folder on, concerns; the empty path stands for all.
  init(_ paths: Set<String>) {
    for path in paths {
      let parts = path.split(separator: "/")
      switch parts.first {
      case "Templates": look = true
      case "Content" where parts.count > 1:
        guard let code = RegionCode(String(parts[1])) else {
          frame = true
          continue
        }
        regions.insert(code)
        // A region's folder that comes or goes changes which regions there are.
        if parts.count == 2 { frame = true }
      default: isAll = true
      }
    }
    if isAll { (look, frame) = (true, true) }
  }
}
