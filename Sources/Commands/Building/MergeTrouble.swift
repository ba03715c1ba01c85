internal import Diagnostics
internal import Evaluation

/// Why parts of a site cannot be put together.
enum MergeTrouble: Error, Hashable {
  /// The folder holds no part that a build with `--shard` finished.
  case notAPart(folder: String)
  /// The part was made by another version of the program, or from other settings, templates or regions.
  case madeOtherwise(folder: String)
  /// No part holds these regions as they are now.
  case missing(codes: [RegionCode])
  /// Two parts hold the region.
  case twice(code: RegionCode, folder: String, other: String)
  /// A file of the part is not as it was made.
  case changedFile(folder: String, path: String)

  /// A part was to be put where a whole site stands.
  case siteThere(folder: String)
  /// A whole site was to be put where a part stands.
  case partThere(folder: String)

  /// What is wrong and what to do, in `language`.
  func wording(in language: Language) -> Wording {
    switch (self, language) {
    case (.notAPart(let folder), .zh):
      Wording("\(folder) 不是用 --shard 完整生成的一份", next: "请用 disclose build --shard 重新生成这一份，并完整复制（包括 .notes 文件）。")
    case (.notAPart(let folder), .en):
      Wording(
        "\(folder) is not a part that was finished by --shard",
        next: "Make the part again with disclose build --shard, and copy all of it, the file .notes too.")
    case (.madeOtherwise(let folder), .zh):
      Wording("\(folder) 是用另一版程序，或按另外的设置、模板、地区目录生成的", next: "请用同一版程序、同一份内容重新生成各份。")
    case (.madeOtherwise(let folder), .en):
      Wording(
        "\(folder) was made by another version of the program, or from other settings, templates or regions",
        next: "Make all parts with the same program from the same content.")
    case (.siteThere(let folder), .zh):
      Wording("\(folder) 中是整个网站，不能写入其中的一份", next: "请用 --output 为每一份指定另外的文件夹。")
    case (.siteThere(let folder), .en):
      Wording(
        "\(folder) holds a whole site, which a part would take the place of",
        next: "Give each part a folder of its own with --output.")
    case (.partThere(let folder), .zh):
      Wording("\(folder) 中是用 --shard 生成的一份，不能写入整个网站", next: "请用 --output 指定另外的文件夹，或先删除这个文件夹。")
    case (.partThere(let folder), .en):
      Wording(
        "\(folder) holds a part that --shard made, not a site",
        next: "Choose another folder with --output, or remove this one.")
    case (.missing(let codes), .zh):
      Wording("各份中没有这些地区现在的内容：\(Self.list(codes))", next: "请检查是否少了一份；内容或日期变化以后，请重新生成相应的份。")
    case (.missing(let codes), .en):
      Wording(
        "No part holds these regions as they are now: \(Self.list(codes))",
        next:
          "See whether a part is missing; after a change of content or date, make the parts in question again."
      )
    case (.twice(let code, let folder, let other), .zh):
      Wording("地区 \(code) 同时在 \(folder) 和 \(other) 中", next: "每一份只列一次，各份的总数要相同。")
    case (.twice(let code, let folder, let other), .en):
      Wording(
        "The region \(code) is in \(folder) and in \(other)",
        next: "Name each part once, all of the same number of parts.")
    case (.changedFile(let folder, let path), .zh):
      Wording("\(folder) 中的 \(path) 与生成时不一致", next: "请重新生成或重新复制这一份。")
    case (.changedFile(let folder, let path), .en):
      Wording("\(path) in \(folder) is not as it was made", next: "Make or copy the part again.")
    }
  }

  private static func list(_ codes: [RegionCode]) -> String {
    codes.prefix(20).map(\.digits).joined(separator: " ") + (codes.count > 20 ? " … (\(codes.count))" : "")
  }
}
