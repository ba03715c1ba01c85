internal import Diagnostics

extension Compiler {
  /// Writes the step for `{{name}}` or `{{{name}}}`.
  mutating func writeValue(_ token: Token, at place: Place) {
    guard token.isSound else { return }
    if token.name.hasPrefix("t.") {
      if token.kind == .raw {
        report(.notMarkup, at: place, ["name": token.name, "tag": "{{\(token.name)}}"])
      }
      return writeString(String(token.name.dropFirst(2)), at: place)
    }
    guard let lookup = look(up: token.name, at: place) else { return surroundings.passValue() }
    if token.kind == .raw {
      writeMarkup(lookup, at: place)
    } else {
      writeEscaped(lookup, at: place)
    }
    surroundings.passValue()
  }

  private mutating func writeMarkup(_ lookup: Lookup, at place: Place) {
    guard lookup.entry.kind == .markup else {
      return report(.notMarkup, at: place, ["name": lookup.name, "tag": "{{\(lookup.name)}}"])
    }
    guard program.escaping != .json else {
      return report(.markupInJSON, at: place, ["name": lookup.name])
    }
    program.steps.append(.markup(access(lookup)))
  }

  private mutating func writeEscaped(_ lookup: Lookup, at place: Place) {
    let spots = surroundings.spots
    let tag = "{{\(lookup.name)}}"
    switch lookup.entry.kind {
    case .text:
      if spots.contains(.unquoted) {
        report(.outsideQuotes, at: place, ["name": lookup.name])
      } else if spots.contains(.attribute) || spots.contains(.destination) {
        report(.notAnAddress, at: place, ["name": lookup.name])
      }
      program.steps.append(.text(access(lookup)))
    case .address:
      if spots.contains(.unquoted) { report(.outsideQuotes, at: place, ["name": lookup.name]) }
      // As text an address may begin a list or emphasis in Markdown; its plain form is for links alone.
      let isLink = spots.allSatisfy { $0 == .destination || $0 == .attribute }
      let access = access(lookup)
      program.steps.append(isLink ? .address(access) : .addressAsText(access))
    case .markup:
      report(.markupEscaped, at: place, ["name": lookup.name, "tag": "{" + tag + "}"])
    case .flag, .section, .list, .texts:
      report(
        .wrongUse, at: place,
        ["name": lookup.name, "tag": tag, "section": "{{#\(lookup.name)}}…{{/\(lookup.name)}}"])
    }
  }
}
