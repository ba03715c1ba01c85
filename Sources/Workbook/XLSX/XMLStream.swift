internal import CXML
import Diagnostics
internal import Glibc

/// XML read from front to back through libxml2: no entity is expanded, nothing is loaded from elsewhere, and a document
/// type, which no workbook has, is refused.
final class XMLStream {
  /// What comes next.
  enum Event { case start, end, text, other }

  private let source: PartSource?
  private let part: String
  private let reader: xmlTextReaderPtr
  /// The web page that is gone through; nil where XML is read.
  private let page: xmlDocPtr?

  /// The XML of `source`, which is the part called `part`.
  init(_ source: PartSource, part: String) throws(WorkbookRefusal) {
    self.source = source
    self.part = part
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_COMPACT.rawValue)
    let context = Unmanaged.passUnretained(source).toOpaque()
    let made = xmlReaderForIO(
      { context, buffer, size in
        guard let context, let buffer else { return -1 }
        return Int32(Unmanaged<PartSource>.fromOpaque(context).takeUnretainedValue().read(buffer, Int(size)))
      }, { _ in 0 }, context, nil, nil, options)
    guard let made else { throw WorkbookRefusal(.damagedWorkbook, ["part": part]) }
    reader = made
    page = nil
    // The status of reading tells of errors; nothing is printed.
    xmlTextReaderSetErrorHandler(made, { _, _, _, _ in }, nil)
  }

  /// The web page `text`, read as browsers do, whatever it leaves out; nil where there is nothing in it.
  init?(page text: [UInt8]) {
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_NOERROR.rawValue
        | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue)
    let page = text.withUnsafeBytes { bytes in
      htmlReadMemory(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count), nil, "UTF-8", options)
    }
    guard let page, let made = xmlReaderWalker(page) else {
      xmlFreeDoc(page)
      return nil
    }
    source = nil
    part = "HTML"
    reader = made
    self.page = page
  }

  deinit {
    xmlFreeTextReader(reader)
    xmlFreeDoc(page)
  }

  /// The next event; nil at the end.
  func next() throws(WorkbookRefusal) -> Event? {
    let status = xmlTextReaderRead(reader)
    if let refusal = source?.refusal { throw refusal }
    guard status >= 0 else { throw WorkbookRefusal(.damagedWorkbook, ["part": part]) }
    if status == 0 { return nil }
    switch xmlTextReaderNodeType(reader) {
    case 1: return .start
    case 15: return .end
    case 3, 4, 13, 14: return .text
    case 5,
      10 where page == nil:
      throw WorkbookRefusal(.hostileMarkup, ["part": part])
    default: return .other
    }
  }

  /// Whether the present element, without its prefix, is called `name`.
  func isNamed(_ name: StaticString) -> Bool {
    guard let found = xmlTextReaderConstLocalName(reader) else { return false }
    return strcmp(UnsafeRawPointer(found).assumingMemoryBound(to: CChar.self), Self.pointer(name)) == 0
  }

  /// Whether the present element has no content and no end.
  var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

  /// The present text.
  var text: String { Self.string(xmlTextReaderConstValue(reader)) }

  /// The present text, added to `text`.
  func append(to text: inout String) {
    guard let value = xmlTextReaderConstValue(reader) else { return }
    text += Self.string(value)
  }

  /// The attribute called `name`, whatever its prefix.
  func attribute(_ name: StaticString) -> String? {
    var found: String?
    guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
    repeat {
      if isNamed(name) { found = text }
    } while found == nil && xmlTextReaderMoveToNextAttribute(reader) == 1
    xmlTextReaderMoveToElement(reader)
    return found
  }

  /// Gives the name's first byte, and the value, of every attribute whose name is one letter: those of rows and cells.
  func shortAttributes(_ body: (UInt8, UnsafePointer<UInt8>) -> Void) {
    guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return }
    repeat {
      guard let name = xmlTextReaderConstName(reader), name[0] != 0, name[1] == 0,
        let value = xmlTextReaderConstValue(reader)
      else { continue }
      body(name[0], UnsafePointer(value))
    } while xmlTextReaderMoveToNextAttribute(reader) == 1
    xmlTextReaderMoveToElement(reader)
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private static func pointer(_ name: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
