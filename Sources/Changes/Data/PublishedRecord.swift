import Evaluation
import Records

/// A record as a data file has it, its fields as texts.
struct PublishedRecord: Sendable {
  let kind: RecordKind
  /// Its id; empty for a report, `strand/figure` for a figure.
  let id: String
  /// What a person calls it.
  let name: String
  /// The evaluation that a finding belongs to.
  let evaluation: String?
  /// The texts of its fields, blank ones left out, in the order of the declarations.
  let fields: [(path: FieldPath, text: String)]
  /// The ids that it had before.
  let formerly: [String]

  /// The record of `kind` in `value`; figures stand in strands, whose id is `strand`.
  init(_ kind: RecordKind, _ value: DataValue, strand: String = "") {
    self.kind = kind
    let own = value["id"]?.text ?? ""
    id = kind == .figure ? strand + "/" + own : own
    name = value[Self.nameField(of: kind)]?.text ?? ""
    evaluation = kind == .finding ? value["evaluation"]?.text : nil
    formerly = value["formerly"]?.items.compactMap(\.text) ?? []
    var flattening = Flattening()
    flattening.add(
      value, PublishedFields.declarations(of: kind), below: nil, leaving: kind == .strand ? ["figures"] : [])
    fields = flattening.fields
  }

  private static func nameField(of kind: RecordKind) -> String {
    switch kind {
    case .report, .strand: "title"
    case .evaluation, .figure: "name"
    case .finding: "problem"
    }
  }
}
