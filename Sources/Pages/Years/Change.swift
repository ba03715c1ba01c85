internal import Evaluation

/// What became of an evaluation from one disclosure year to the next.
enum Change: String, Term {
  /// Only the later year has it.
  case entered
  /// Only the earlier year has it.
  case left
  /// The grade of the later year is the better one.
  case raised
  /// The grade of the later year is the worse one.
  case lowered
  /// Both years have the same grade.
  case same
  /// One of the years has no grade for it.
  case ungraded
  /// It was evaluated at another stage, so that the results are not comparable.
  case otherStage
  /// The grades come from another scale, so that they are not comparable.
  case otherScale

  var label: String { rawValue }

  /// Whether both years have it and their grades cannot be compared.
  var isIncomparable: Bool {
    switch self {
    case .ungraded, .otherStage, .otherScale: true
    case .entered, .left, .raised, .lowered, .same: false
    }
  }
}
