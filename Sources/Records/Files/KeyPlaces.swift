import Diagnostics
import Evaluation

/// Where the values of the keys of one mapping stand.
struct KeyPlaces: FieldPlaces {
  /// The places of the keys that are there, by the English names of their fields.
  let places: [String: Place]
  /// Where the mapping begins.
  let whole: Place

  /// Where the value of `field` stands, or the mapping where it has none.
  func place(ofRow row: Int, field: String) -> Place { places[field] ?? whole }
}
