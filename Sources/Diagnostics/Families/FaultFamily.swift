/// Faults that are explained together: why they matter, and an example of each. A fault that matters for another reason than the
/// others has its own (`FaultReason`).
///
/// Every kind of fault of the catalogue belongs to one family.
public struct FaultFamily: Sendable {
  /// Its faults, in the order of the catalogue.
  public let faults: [Fault]

  private let zh: (title: String, why: String)
  private let en: (title: String, why: String)
  private let place: Place
  private let places: [Fault: Place]
  private let samples: [String: String]
  private let special: [Fault: [String: String]]

  /// A family of `faults`, whose examples stand at `place` with `samples` in the place of details; `places` and `special` are
  /// those that serve one fault only.
  init(
    zh: (String, String), en: (String, String), place: Place, places: [Fault: Place] = [:],
    samples: [String: String] = [:], special: [Fault: [String: String]] = [:], _ faults: [Fault]
  ) {
    self.zh = zh
    self.en = en
    self.place = place
    self.places = places
    self.samples = samples
    self.special = special
    self.faults = faults
  }

  /// Every family, in the order in which a site is made.
  public static var all: [FaultFamily] { content + checks + imports + templates + archive }

  /// The family of the fault with `code`, and that fault; nil where no fault has it.
  public static func family(of code: String) -> (family: FaultFamily, fault: Fault)? {
    for family in all {
      if let fault = family.faults.first(where: { $0.code == code }) { return (family, fault) }
    }
    return nil
  }

  /// What its faults are about, in `language`.
  public func title(in language: Language) -> String { (language == .zh ? zh : en).title }

  /// Why its faults matter, in `language`.
  public func why(in language: Language) -> String { (language == .zh ? zh : en).why }

  /// Why `fault` matters, where that is another reason than that of the family; nil where it is the same.
  public func ownReason(of fault: Fault, in language: Language) -> String? {
    FaultReason.all[fault].map { language == .zh ? $0.zh : $0.en }
  }

  /// An invented diagnostic of `fault`, with all of its details.
  public func example(of fault: Fault) -> Diagnostic {
    Diagnostic(fault, at: places[fault] ?? place, samples.merging(special[fault] ?? [:]) { _, own in own })
  }
}
