internal import Evaluation

extension SitePages {
  func aboutContext() -> AboutContext {
    let used = Set(regions.flatMap(\.scales))
    return AboutContext(
      title: facts.settings.title, notice: facts.settings.notice,
      scales: facts.scales.filter { used.contains($0.name) }.compactMap {
        facts.scale(named: $0.name, marking: nil)
      },
      glossary: Interface.glossary.map { term in
        GlossaryContext(
          term: facts.interface["glossary.\(term).term"], meaning: facts.interface["glossary.\(term).meaning"]
        )
      })
  }
}
