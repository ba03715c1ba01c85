internal import Evaluation

/// What the search can find: a page with what it is called and known by.
struct SearchEntry: Sendable {
  /// What kind of page it is; the search page has a word for each.
  enum Kind: String, Sendable, CaseIterable {
    case region, year, evaluation, unit, evaluator
  }

  let kind: Kind
  /// The path of its page below the region's folder.
  let file: String
  let title: String
  /// Units, shown beside the title.
  var units: [String] = []
  /// Numbers, codes and other names, found but not shown.
  var marks: [String?] = []
  var year: Int?
  /// The English name of its grade.
  var grade: String?
  var score: Score?
  /// The full score, where there is a score and it is not out of 100.
  var otherFullScore: ExactDecimal?

  private var marksText: String {
    var marks = marks.compactMap(\.self)
    for name in [title] + units {
      if let initials = PinyinInitials.text(of: name) { marks.append(initials) }
    }
    return marks.joined(separator: " ")
  }

  /// The entry as a row of a file: empty texts stand for what is not there, and nothing for a full score of 100.
  var row: [UInt8] {
    let texts = [
      kind.rawValue, file, title, units.joined(separator: " "), marksText, year.map { String($0) } ?? "",
      grade ?? "", score?.description ?? "",
    ]
    return JSONText.list(texts + (otherFullScore.map { [$0.description] } ?? []))
  }

  /// All that it can be found by, besides its region.
  var texts: [String] { [title, units.joined(separator: " "), marksText, year.map { String($0) } ?? ""] }
}
