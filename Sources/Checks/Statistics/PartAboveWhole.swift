import Diagnostics
import Evaluation
import Records

/// A stated part that is larger than its whole.
struct PartAboveWhole: StrandRule {
  var faults: [Fault] { [.partAboveWhole] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    // Money spent may exceed what was budgeted; another rule speaks of that.
    for (whole, parts) in strand.partGroups() where parts[0].measure != .executed {
      for part in parts {
        guard part.approximation == nil, whole.approximation == nil else {
          tally.leaveOut(.hedged)
          continue
        }
        guard let value = part.magnitude, let total = whole.magnitude else {
          tally.leaveOut(.otherUnits)
          continue
        }
        tally.examine(
          value > total
            ? Diagnostic(
              .partAboveWhole, at: part.place,
              ["strand": strand.title, "part": part.namedText, "whole": whole.namedText],
              related: [whole.place]) : nil)
      }
    }
  }
}
