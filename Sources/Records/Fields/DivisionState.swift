import Evaluation

/// Whether a division code is in use.
enum DivisionState: String, Term {
  case current, retired

  /// The Chinese term.
  var label: String {
    switch self {
    case .current: "现行"
    case .retired: "停用"
    }
  }
}
