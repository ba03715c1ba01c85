internal import Evaluation
internal import Mustache

extension RegionPages {
  func term(_ stage: Stage, from addresses: Addresses) -> TermContext {
    term(facts.interface.word(stage), stage.rawValue, .stage(stage), from: addresses)
  }

  func term(_ subject: Subject, from addresses: Addresses) -> TermContext {
    term(facts.interface.word(subject), subject.rawValue, .subject(subject), from: addresses)
  }

  func term(_ type: FundType, from addresses: Addresses) -> TermContext {
    term(facts.interface.word(type), type.rawValue, .fundType(type), from: addresses)
  }

  func term(_ ledger: Ledger, from addresses: Addresses) -> TermContext {
    term(facts.interface.word(ledger), ledger.rawValue, .ledger(ledger), from: addresses)
  }

  func grade(_ grade: Grade, from addresses: Addresses) -> GradeContext {
    GradeContext(
      word: facts.interface.word(grade), key: grade.rawValue, meaning: facts.interface.meaning(grade),
      list: list(.grade(grade), from: addresses))
  }

  /// The page of a list, if the region has one.
  func list(_ kind: ListKind, from addresses: Addresses) -> Address? {
    index.files[kind].flatMap { addresses.file("\(region.region.code)/\($0)") }
  }

  /// The region's name, leading to its page.
  func regionLink(from addresses: Addresses) -> Link {
    Link(name: region.region.name, address: addresses.page(.region(region.region.code)))
  }

  /// `names`, each leading to the list that `kind` makes of it.
  func links(_ names: [String], _ kind: (String) -> ListKind, from addresses: Addresses) -> [Link] {
    Link.row(names.map { Link(name: $0, address: list(kind($0), from: addresses)) })
  }

  private func term(_ word: String, _ key: String, _ kind: ListKind, from addresses: Addresses) -> TermContext
  {
    TermContext(word: word, key: key, list: list(kind, from: addresses))
  }
}
