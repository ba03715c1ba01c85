/// How a published figure came from the recomputed one.
enum Agreement {
  /// It is the recomputed figure, rounded half up where need be.
  case rounded
  /// Digits were cut off where rounding gives the next figure.
  case cutOff
  /// It is another figure.
  case contradicts
}
