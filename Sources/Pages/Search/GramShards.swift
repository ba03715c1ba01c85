/// An index from characters and pairs to the members of a row that hold them, cut into files of similar size.
struct GramShards: Sendable {
  /// How many numbers and members one file may hold on average.
  private static let weight = 4096

  /// The number of upper bits of a gram's number that name its file; there are two to the power of it.
  let bits: Int
  private let members: [GramSet]

  /// An index of `members` by their positions.
  init(_ members: [GramSet]) {
    self.members = members
    let weight = members.reduce(0) { $0 + $1.count }
    bits = (0...12).first { weight >> $0 <= Self.weight } ?? 12
  }

  /// Its files, `<folder>grams-<n>.js`: rows of a number's lower bits and the members that hold it.
  func files(in folder: String) -> [MadeFile] {
    var holders = [[Int]](repeating: [], count: 1 << 16)
    for (position, member) in members.enumerated() {
      for number in member.numbers { holders[number].append(position) }
    }
    let size = 1 << (16 - bits)
    return (0..<(1 << bits)).map { shard in
      let rows = (0..<size).filter { !holders[shard * size + $0].isEmpty }.map { low in
        JSONText.list([low] + holders[shard * size + low])
      }
      return MadeFile(search: folder + "grams-\(shard)", rows: rows)
    }
  }
}
