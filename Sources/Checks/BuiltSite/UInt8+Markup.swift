extension UInt8 {
  /// Whether it is a letter of ASCII.
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercasedASCII) }

  /// Whether it is a space, tab, line end or form feed.
  var isASCIIBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// The small letter, for a capital of ASCII.
  var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
