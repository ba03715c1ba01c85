extension BagInfo {
  /// What a snapshot of which `facts` are known says of itself, `oxum` being how many bytes and files its payload has, as
  /// RFC 8493 writes it. **The lines must not change**, because verifying makes them again; others are a form of another number.
  init(of facts: SnapshotFacts, oxum: String) {
    let record = facts.record
    add(Label.name, "\(facts.name)")
    add(Label.title, record.title)
    add("题名", record.title)
    add(Label.agency, record.agency)
    add("责任者", record.agency)
    add(Label.divisions, record.divisions.joined(separator: ", "))
    add("行政区划代码", record.divisions.joined(separator: ", "))
    add("Year", "\(record.year)")
    add("年度", "\(record.year)")
    add(Label.archived, "\(record.archived)")
    add("归档日期", "\(record.archived)")
    add(Label.built, "\(record.built)")
    add(Label.address, record.address)
    add(Label.language, record.language)
    add("Pages", "\(facts.pages)")
    add("页数", "\(facts.pages)")
    add("Files", "\(facts.files)")
    add("文件数", "\(facts.files)")
    for (label, value) in zip(Label.scopes, [facts.scope.rawValue, facts.scope.chinese]) { add(label, value) }
    add(Label.oxum, oxum)
    add(Label.software, record.software)
    add(Label.format, "1")
    if let previous = facts.previous {
      add(Label.previous, previous.name)
      add(Label.previousFingerprint, previous.fingerprint)
    }
  }
}
