internal import Diagnostics

extension Compiler {
  /// Begins the block of `{{#name}}` or `{{^name}}`.
  mutating func open(_ token: Token, at place: Place) {
    var lookup: Lookup?
    if token.name.hasPrefix("t."), token.isSound {
      report(.stringAsSection, at: place, ["name": token.name, "tag": "{{\(token.name)}}"])
    } else if token.isSound {
      lookup = look(up: token.name, at: place)
    }
    let step = program.steps.count
    var leaves = false
    var frame: Frame?
    if let lookup {
      let access = access(lookup)
      if token.kind == .inverted {
        program.steps.append(.hide(access, end: 0))
      } else {
        leaves = lookup.entry.kind.opensValue
        program.steps.append(leaves ? .enter(access, end: 0) : .show(access, end: 0))
        frame = self.frame(for: lookup)
      }
    } else {
      frame = Frame(shape: nil, scope: 0, excuses: true)
    }
    if let frame { frames.append(frame) }
    if leaves { openValues += 1 }
    blockStart = program.steps.count
    sections.append(
      Section(
        name: token.name, place: place, step: lookup == nil ? nil : step, leaves: leaves,
        hasFrame: frame != nil,
        before: surroundings))
  }

  private func frame(for lookup: Lookup) -> Frame {
    switch lookup.entry.kind {
    case .section, .list, .texts: Frame(shape: lookup.entry.inner, scope: openValues)
    case .text, .address: Frame(shape: nil, scope: lookup.scope, current: lookup)
    case .flag, .markup: Frame(shape: nil, scope: lookup.scope)
    }
  }

  /// Ends the block that `{{/name}}` closes; sections opened outside this source cannot be closed in it.
  mutating func close(_ token: Token, at place: Place, outerSections: Int) {
    guard sections.count > outerSections, let section = sections.last else {
      return report(.strayClose, at: place, ["tag": "{{/\(token.name)}}"])
    }
    guard section.name != token.name else { return endSection() }
    report(
      .wrongClose, at: place,
      ["tag": "{{/\(token.name)}}", "open": section.name, "close": "{{/\(section.name)}}"],
      related: [section.place])
    // If a section further out has this name, the inner ones were forgotten; otherwise the name is misspelt.
    if let index = sections[outerSections...].lastIndex(where: { $0.name == token.name }) {
      while sections.count > index { endSection() }
    } else {
      endSection()
    }
  }

  /// Ends the innermost block.
  mutating func endSection() {
    let section = sections.removeLast()
    if section.leaves {
      openValues -= 1
      program.steps.append(.leave(start: Int32((section.step ?? 0) + 1)))
    }
    if section.hasFrame { frames.removeLast() }
    let end = Int32(program.steps.count)
    if let step = section.step {
      switch program.steps[step] {
      case .show(let access, _): program.steps[step] = .show(access, end: end)
      case .hide(let access, _): program.steps[step] = .hide(access, end: end)
      case .enter(let access, _): program.steps[step] = .enter(access, end: end)
      default: break
      }
    }
    blockStart = program.steps.count
    surroundings.join(section.before)
  }
}

extension Shape.Kind {
  /// Whether a block of this kind opens a value of its own.
  fileprivate var opensValue: Bool {
    switch self {
    case .section, .list, .texts: true
    case .text, .address, .markup, .flag: false
    }
  }
}
