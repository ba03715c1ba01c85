/// What could be read of an attachment.
public struct AttachmentContent: Hashable, Sendable {
  /// The texts found, each with the part of the file that holds it.
  public private(set) var texts: [AttachmentText] = []
  /// The parts that a reader does not see at first sight.
  public private(set) var hidden: [HiddenPart] = []
  /// The parts that do something when a reader opens them.
  public private(set) var acting: [ActingPart] = []
  /// The parts that were not looked into, with the reason.
  public private(set) var leftOut: [LeftOut] = []

  mutating func add(_ text: String, part: String, layout: AttachmentText.Layout = .loose) {
    if !text.isEmpty { texts.append(AttachmentText(part: part, text: text, layout: layout)) }
  }

  mutating func add(_ part: HiddenPart) { hidden.append(part) }

  mutating func add(_ part: ActingPart) { acting.append(part) }

  mutating func leaveOut(_ part: String, _ reason: LeftOut.Reason) {
    leftOut.append(LeftOut(part: part, reason: reason))
  }
}
