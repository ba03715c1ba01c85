extension TableScanner {
  /// Reads one line: which containers go on, what begins, and what becomes of the rest.
  mutating func readLine() {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: text[line]), skipping: 0)
    guard let matched = match(&cursor) else { return }
    var state = Opening(
      matched: matched.containers, inLeaf: matched.leaf, maybeLazy: isParagraph,
      inParagraph: matched.leaf && isParagraph)
    if !(matched.leaf && takesWholeLines) { open(&cursor, &state) }
    take(&cursor, state)
  }

  /// What is known while the blocks that begin in a line are opened.
  struct Opening {
    /// The containers that the line goes on.
    var matched: Int
    /// Whether it goes on the leaf within them too.
    var inLeaf: Bool
    /// Whether the line may be a lazy continuation, and so cannot begin indented code.
    var maybeLazy: Bool
    /// Whether what the line goes on is a paragraph.
    var inParagraph: Bool
    /// Whether the line is used up by what began in it.
    var isUsed = false
    /// Whether anything began.
    var hasOpened = false
  }

  var isParagraph: Bool { if case .paragraph = leaf { true } else { false } }

  private var takesWholeLines: Bool {
    switch leaf {
    case .indentedCode, .fencedCode, .raw: true
    case .none, .paragraph, .table: false
    }
  }

  /// The containers that the line goes on and whether it goes on the leaf; nil for a line that closed a
  /// fence.
  private mutating func match(_ cursor: inout LineCursor) -> (containers: Int, leaf: Bool)? {
    var matched = 0
    while matched < containers.count {
      switch containers[matched] {
      case .quote:
        guard !cursor.isIndented, cursor.next == UInt8(ascii: ">") else { return (matched, false) }
        cursor.advance(columns: cursor.indent + 1)
        if cursor.isAtSpace { cursor.advance(columns: 1) }
      case .item(let width, let isEmpty):
        if cursor.indent >= width {
          cursor.advance(columns: width)
        } else if cursor.isBlank && !isEmpty {
          cursor.advanceToNonspace()
        } else {
          return (matched, false)
        }
      }
      matched += 1
    }
    switch leaf {
    case .none: return (matched, false)
    case .paragraph: return (matched, !cursor.isBlank)
    case .table: return (matched, !cursor.isBlank && TableRow.split(cursor.rest, into: &cells))
    case .indentedCode:
      if cursor.isIndented {
        cursor.advance(columns: 4)
      } else if cursor.isBlank {
        cursor.advanceToNonspace()
      } else {
        return (matched, false)
      }
      return (matched, true)
    case .fencedCode(let fence):
      guard !cursor.isIndented, BlockStart.closes(fence, cursor.rest) else { return (matched, true) }
      leaf = .none
      return nil
    case .raw(let kind):
      return (matched, kind == .block || kind == .tag ? !cursor.isBlank : true)
    }
  }

  /// Opens the blocks that begin in the line.
  private mutating func open(_ cursor: inout LineCursor, _ state: inout Opening) {
    var breakStop = 0
    while !state.isUsed {
      let indented = cursor.isIndented
      let rest = cursor.rest
      if !indented && cursor.next == UInt8(ascii: ">") {
        begin(&state)
        cursor.advance(columns: cursor.indent + 1)
        if cursor.isAtSpace { cursor.advance(columns: 1) }
        containers.append(.quote)
        state.matched += 1
      } else if !indented && BlockStart.isHeading(rest) {
        beginLeaf(.none, &state)
      } else if !indented, let fence = BlockStart.fence(rest) {
        beginLeaf(.fencedCode(fence), &state)
      } else if !indented, let kind = RawBlock(startOf: rest, interruptingParagraph: state.inParagraph) {
        beginLeaf(kind.ends(in: rest) ? .none : .raw(kind), &state)
      } else if !indented && state.inParagraph && BlockStart.isUnderline(rest) {
        leaf = .none
        state.isUsed = true
      } else if !indented && breakStop <= cursor.nonspace, isBreak(cursor, &breakStop) {
        beginLeaf(.none, &state)
      } else if !indented, let marker = BlockStart.listMarker(rest, interruptingParagraph: state.inParagraph)
      {
        begin(&state)
        openItem(marker, &cursor, &state)
      } else if indented && !state.maybeLazy && !cursor.isBlank {
        beginLeaf(.indentedCode, &state)
      } else {
        if !indented && state.inParagraph { openTable(cursor, &state) }
        return
      }
      state.maybeLazy = false
      state.inParagraph = false
    }
  }

  private func isBreak(_ cursor: LineCursor, _ stop: inout Int) -> Bool {
    var found = 0
    let isBreak = BlockStart.isThematicBreak(cursor.rest, stop: &found)
    stop = cursor.nonspace + found
    return isBreak
  }

  private mutating func openItem(
    _ marker: BlockStart.ListMarker, _ cursor: inout LineCursor, _ state: inout Opening
  ) {
    let indent = cursor.indent
    cursor.advanceToNonspace()
    cursor.advance(bytes: marker.length)
    let behindMarker = cursor
    var spaces = 0
    while spaces <= 5 && cursor.isAtSpace {
      cursor.advance(columns: 1)
      spaces += 1
    }
    let isCodeOrBlank = spaces >= 5 || spaces < 1 || cursor.isAtEnd
    if isCodeOrBlank {
      cursor = behindMarker
      if spaces > 0 { cursor.advance(columns: 1) }
    }
    containers.append(.item(width: indent + marker.length + (isCodeOrBlank ? 1 : spaces), isEmpty: true))
    state.matched += 1
  }

  /// Closes what the line does not go on, before a block that begins.
  private mutating func begin(_ state: inout Opening) {
    close(to: state.matched)
    state.inLeaf = false
    state.hasOpened = true
  }

  private mutating func beginLeaf(_ new: Leaf, _ state: inout Opening) {
    begin(&state)
    leaf = new
    state.isUsed = true
  }

  /// Closes the containers behind the first `matched` ones and the leaf; the innermost one left is about to
  /// hold something.
  private mutating func close(to matched: Int) {
    if matched < containers.count { containers.removeLast(containers.count - matched) }
    leaf = .none
    guard case .item(let width, true)? = containers.last else { return }
    containers[containers.count - 1] = .item(width: width, isEmpty: false)
  }

  /// Gives the rest of the line to the block that it belongs to.
  private mutating func take(_ cursor: inout LineCursor, _ state: Opening) {
    if state.isUsed { return }
    let isLazy = !state.hasOpened && !state.inLeaf && isParagraph && !cursor.isBlank
    if isLazy || (state.inLeaf && isParagraph) {
      noteLine(cursor, isFirst: false)
      return
    }
    if state.inLeaf {
      switch leaf {
      case .raw(let kind): if kind.ends(in: cursor.rest) { leaf = .none }
      case .table: appendRow(cursor)
      case .none, .paragraph, .indentedCode, .fencedCode: break
      }
      return
    }
    if cursor.isBlank {
      if !state.hasOpened {
        if state.matched < containers.count { containers.removeLast(containers.count - state.matched) }
        leaf = .none
      }
      return
    }
    close(to: state.matched)
    beginParagraph(cursor)
  }

  /// Begins a paragraph with the line.
  mutating func beginParagraph(_ cursor: LineCursor) {
    leaf = .paragraph
    captions = (startsCaption(cursor.rest), captions.last)
    isRefused = false
    noteLine(cursor, isFirst: true)
  }

  private mutating func noteLine(_ cursor: LineCursor, isFirst: Bool) {
    header = (line.lowerBound, (line.lowerBound + cursor.nonspace)..<line.upperBound, isFirst)
  }
}
