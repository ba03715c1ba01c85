import Diagnostics
import Evaluation
import Records

/// A rule about the scales of a site, which all its regions share.
protocol ScaleRule: Rule {
  /// Everything that is wrong with `scale`.
  func faults(of scale: GradeScale) -> [Diagnostic]
}

extension ScaleRule {
  /// Looks at every scale once: with the first region of the site, so that many regions do not repeat one fault.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    if let first = matter.frame.regions.first, first != matter.region.region.code { return }
    for scale in matter.frame.scales { tally.examine(faults(of: scale)) }
  }

  /// The file that holds all scales.
  var place: Place { Place(file: "Content/scales.yaml") }
}
