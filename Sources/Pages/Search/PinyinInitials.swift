/// The initials of names in Hanyu Pinyin, by which people who type on a keyboard look for them: 道路维修 as `dlwx`.
enum PinyinInitials {
  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF
  /// The initial of each character from `first` to `last`; 0 for those that have none.
  private static let initials: [UInt8] = {
    var initials = [UInt8](repeating: 0, count: Int(last - first + 1))
    for (initial, characters) in PinyinTable.characters {
      for character in characters.unicodeScalars {
        initials[Int(character.value - first)] = initial.asciiValue ?? 0
      }
    }
    return initials
  }()

  /// The initials of `text`, run by run: what has none, as rare characters, digits and signs, sets runs apart, and a run of
  /// one is left out. Nil where nothing is left.
  static func text(of text: String) -> String? {
    let initials = initials
    var runs: [UInt8] = []
    var start = 0
    func endRun() {
      if runs.count == start + 1 { runs.removeLast() }
      if runs.count > start { runs.append(UInt8(ascii: " ")) }
      start = runs.count
    }
    for scalar in text.unicodeScalars {
      let initial = first <= scalar.value && scalar.value <= last ? initials[Int(scalar.value - first)] : 0
      if initial == 0 { endRun() } else { runs.append(initial) }
    }
    endRun()
    return runs.isEmpty ? nil : String(decoding: runs.dropLast(), as: UTF8.self)
  }
}
