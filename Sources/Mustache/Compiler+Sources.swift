internal import Diagnostics

extension Compiler {
  /// In which role a source is written into the program.
  enum Role {
    case template
    case partial
    case string
  }

  /// Writes a source in at this place, each of its lines indented by `indent`.
  mutating func write(_ source: TemplateSource, indent: [UInt8], as role: Role) {
    var tokenizer = Tokenizer(source.text, isInline: role == .string)
    tokenizer.run()
    for finding in tokenizer.findings {
      report(finding.fault, at: source.place(at: finding.offset), finding.details)
    }
    let outerSections = sections.count
    var isLineStart = true
    var places = TemplateSource.PlaceFinder(source)
    for token in tokenizer.tokens {
      if token.kind == .text {
        writeText(source.text[token.range], indent: indent, isLineStart: &isLineStart, as: role)
        continue
      }
      if token.indent == nil {
        if isLineStart { writeLiteral(indent[...]) }
        isLineStart = false
      }
      let place = places.place(at: token.range.lowerBound)
      switch token.kind {
      case .variable, .raw: writeValue(token, at: place)
      case .open, .inverted: open(token, at: place)
      case .close: close(token, at: place, outerSections: outerSections)
      case .partial: writePartial(token, indent: indent, from: source, at: place)
      case .text, .silent: break
      }
    }
    while sections.count > outerSections {
      let section = sections[sections.count - 1]
      report(.unclosedSection, at: section.place, ["name": section.name, "close": "{{/\(section.name)}}"])
      endSection()
    }
  }

  private mutating func writePartial(
    _ token: Token, indent: [UInt8], from source: TemplateSource, at place: Place
  ) {
    guard token.isSound else { return }
    guard let partial = library.partials[token.name] else {
      return report(.missingPartial, at: place, ["name": token.name])
    }
    partials.insert(token.name)
    let own = token.indent.map { indent + source.text[$0] } ?? []
    follow(Call(name: ">" + token.name, place: place), at: place) { compiler in
      compiler.write(partial, indent: own, as: .partial)
    }
  }

  /// Writes in the interface string that `{{t.key}}` asks for.
  mutating func writeString(_ key: String, at place: Place) {
    guard let string = library.strings[key] else {
      return report(.missingString, at: place, ["name": key, "file": library.stringsFile])
    }
    strings.insert(key)
    follow(Call(name: "t." + key, place: place), at: place) { compiler in
      compiler.write(string, indent: [], as: .string)
    }
  }

  private mutating func follow(_ call: Call, at place: Place, _ body: (inout Compiler) -> Void) {
    guard !calls.contains(where: { $0.name == call.name }) else {
      return report(
        .partialLoop, at: place,
        ["name": call.name.hasPrefix(">") ? String(call.name.dropFirst()) : call.name])
    }
    calls.append(call)
    body(&self)
    calls.removeLast()
  }

  private mutating func writeText(
    _ text: ArraySlice<UInt8>, indent: [UInt8], isLineStart: inout Bool, as role: Role
  ) {
    if role == .string, program.escaping == .json {
      // The text of a string stands inside a JSON string, as a value would.
      return writeLiteral(Escaping.json.written(String(decoding: text, as: UTF8.self))[...])
    }
    guard !indent.isEmpty else {
      isLineStart = false
      return writeLiteral(text)
    }
    var rest = text
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      let line = rest[..<end]
      let isBlank = line.allSatisfy { $0 == 0x0A || $0 == 0x0D }
      if isLineStart, !isBlank { writeLiteral(indent[...]) }
      writeLiteral(line)
      isLineStart = line.last == 0x0A
      rest = rest[end...]
    }
  }
}
