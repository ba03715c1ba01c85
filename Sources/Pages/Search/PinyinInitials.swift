/// The initials of names in Hanyu Pinyin, by which people who type on a keyboard look for them: 道路维修 as `dlwx`.
enum PinyinInitials {
  /// The initial of each character from `first` on, 0 where it has none: a place in a table is found many times faster than
  /// in a dictionary.
  private static let initials: [UInt8] = {
    let all = PinyinTable.characters.flatMap { initial, characters in
      characters.unicodeScalars.map { (place: Int($0.value - first.value), initial: initial) }
    }
    var initials = [UInt8](repeating: 0, count: (all.map(\.place).max() ?? 0) + 1)
    for (place, initial) in all { initials[place] = initial.asciiValue ?? 0 }
    return initials
  }()

  /// The first of the CJK unified ideographs, among which all of the table are.
  private static let first: Unicode.Scalar = "\u{4E00}"

  /// The initials of `text`, run by run: what has none, as rare characters, digits and signs, sets runs apart, and a run of
  /// one is left out. Nil where nothing is left.
  static func text(of text: String) -> String? {
    let initials = initials
    var runs: [UInt8] = []
    var start = 0
    func endRun() {
      if runs.count - start == 1 { runs.removeLast() }
      if runs.count > start { runs.append(UInt8(ascii: " ")) }
      start = runs.count
    }
    for scalar in text.unicodeScalars {
      let place = Int(scalar.value) - Int(first.value)
      if initials.indices.contains(place), initials[place] != 0 {
        runs.append(initials[place])
      } else {
        endRun()
      }
    }
    endRun()
    return runs.isEmpty ? nil : String(decoding: runs.dropLast(), as: UTF8.self)
  }
}
