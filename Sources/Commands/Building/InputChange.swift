internal import Diagnostics
internal import Evaluation

/// Something that a site is made from changed while it was being made, so that pages of before and after would stand beside
/// each other.
struct InputChange: Error, Hashable {
  /// The folders in which something changed, in their order; of what all regions share there is no telling where.
  let places: [String]

  /// What changed from `earlier` to `now`, of which regions may be missing that were not read again; nil where nothing did.
  init?(from earlier: SiteInputs, to now: SiteInputs) {
    let codes = now.regions.filter { earlier.regions[$0.key] != $0.value }.keys.sorted()
    places = earlier.shared == now.shared ? codes.map { "Content/\($0)" } : ["Content", "Templates"]
    if places.isEmpty { return nil }
  }

  /// What happened and what to do, in `language`.
  func wording(in language: Language) -> Wording {
    switch language {
    case .zh:
      Wording(
        "生成期间，\(places.joined(separator: "、")) 中的内容有改动；为免新旧混在一起，没有写入任何文件。",
        next: "请等导入、保存等改动结束，再生成一次。")
    case .en:
      Wording(
        "While the site was being made, something in \(places.joined(separator: ", ")) changed; nothing was written, so that old and new do not mix.",
        next: "Build again when the import or whatever makes the change has ended.")
    }
  }
}
