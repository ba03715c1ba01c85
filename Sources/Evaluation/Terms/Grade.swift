/// The grade of an evaluation.
public enum Grade: String, Term, Codable, CodingKeyRepresentable {
  case excellent, good, fair, poor

  /// The Chinese term.
  public var label: String {
    switch self {
    case .excellent: "优"
    case .good: "良"
    case .fair: "中"
    case .poor: "差"
    }
  }
}

extension Grade: Comparable {
  /// The better grade comes first.
  public static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
