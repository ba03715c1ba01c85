/// The initials of names in Hanyu Pinyin, by which people who type on a keyboard look for them: 道路维修 as `dlwx`.
enum PinyinInitials {
  private static let initials: [Unicode.Scalar: Character] = {
    var initials: [Unicode.Scalar: Character] = [:]
    for (initial, characters) in PinyinTable.characters {
      for character in characters.unicodeScalars { initials[character] = initial }
    }
    return initials
  }()

  /// The initials of `text`, run by run: what has none, as rare characters, digits and signs, sets runs apart, and a run of
  /// one is left out. Nil where nothing is left.
  static func text(of text: String) -> String? {
    var runs = [""]
    for scalar in text.unicodeScalars {
      if let initial = initials[scalar] {
        runs[runs.count - 1].append(initial)
      } else if runs.last?.isEmpty == false {
        runs.append("")
      }
    }
    let kept = runs.filter { $0.count > 1 }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }
}
