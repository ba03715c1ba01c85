/// A run of digits in a text and what stands around it.
struct DigitGroup {
  /// What joins a run to the one before it.
  enum Joint { case none, space, hyphen }

  /// Where its digits begin among the digits of its chain.
  let first: Int
  /// How many digits it has.
  var count = 0
  /// The byte at which it begins.
  let start: Int
  /// The byte after its last digit.
  var end: Int
  /// What joins it to the run before it in its chain.
  let joint: Joint
  /// Whether it is a piece of a decimal number or of one grouped by commas.
  var isFraction = false
}
