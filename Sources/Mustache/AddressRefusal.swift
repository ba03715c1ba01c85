/// Why a text is not an address that may stand in a link.
public enum AddressRefusal: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It holds a control character or a space of any kind.
  case blankOrControl
  /// It holds a character that an address never has, such as `<` or a backslash.
  case character(Character)
  /// It begins with `/`, or holds `//`, and so would leave the site.
  case outsideTheSite
  /// Its scheme, given here in lower case, is not one that is allowed at this spot.
  case scheme(String)
  /// It is an absolute address without a scheme.
  case noScheme
  /// Its host (or the part after a mail address's `@`) is missing or not a plain host name with an optional port.
  case host
  /// A `%` in it is not followed by two hexadecimal digits.
  case percent
  /// It is a `mailto` without a plain `name@host`.
  case mailbox
  /// It is a `tel` without a telephone number.
  case telephone
}
