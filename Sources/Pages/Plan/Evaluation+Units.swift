internal import Evaluation

extension Evaluation {
  /// The units that the evaluation is about: those it names, or, where a department as a whole is evaluated without
  /// naming any, the department itself.
  var unitNames: [String] {
    units.isEmpty && subject == .department ? [name] : units
  }
}
