public import Diagnostics

/// Why the data of a site could not be compared.
public enum DataTrouble: Error, Hashable, Sendable {
  /// The file is not the one that the manifest lists.
  case changedByHand(path: String)
  /// The file has a form that this version does not know.
  case otherFormat(path: String)

  /// What happened and what to do, in `language`.
  public func wording(in language: Language) -> Wording {
    switch (self, language) {
    case (.changedByHand(let path), .zh):
      Wording("“\(path)”与清单不符，生成之后被改动过。", next: "请重新生成网站，或换用没有改动的一份，再作对比。")
    case (.changedByHand(let path), .en):
      Wording(
        "“\(path)” is not the file that the manifest lists: it was changed after it was made.",
        next: "Build the site again, or compare a copy that nobody changed.")
    case (.otherFormat(let path), .zh):
      Wording("“\(path)”的格式不是本版本能读的。", next: "请用较新版本的程序对比，或用本版本重新生成。")
    case (.otherFormat(let path), .en):
      Wording(
        "“\(path)” has a form that this version cannot read.",
        next: "Compare with a newer version of the program, or build again with this one.")
    }
  }
}
