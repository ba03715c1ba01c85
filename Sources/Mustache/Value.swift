/// What was read for a name.
enum Value {
  case nothing
  case text(String)
  case address(Address)
  case markup(Markup)
  case flag(Bool)
  /// An inner value to open.
  case scope(any Scope)
  /// The items of a list that has some, the first one being current.
  case items(any Scope)

  /// Whether a block opened by it is shown.
  var isShown: Bool {
    switch self {
    case .nothing: false
    case .text(let text): !text.isEmpty
    case .address: true
    case .markup(let markup): !markup.bytes.isEmpty
    case .flag(let flag): flag
    case .scope, .items: true
    }
  }
}
