extension Field {
  /// A text; `nil` and `""` render as nothing, and a block opened by its name shows if there is something to show.
  public static func text(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Subject) -> String?
  ) -> Field {
    Field(name, meaning, .text, .text(read))
  }

  /// A checked address, the only thing that may stand where a link goes.
  public static func address(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Subject) -> Address?
  ) -> Field {
    Field(name, meaning, .address, .address(read))
  }

  /// Ready HTML, written as it stands by `{{{name}}}`.
  public static func markup(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Subject) -> Markup?
  ) -> Field {
    Field(name, meaning, .markup, .markup(read))
  }

  /// Yes or no, for `{{#name}}` and `{{^name}}`.
  public static func flag(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Subject) -> Bool
  ) -> Field {
    Field(name, meaning, .flag, .flag(read))
  }

  /// A thing with names of its own: `{{name.other}}` reaches into it, `{{#name}}` opens it.
  public static func section<Inner>(
    _ name: String, _ meaning: String, _ contract: Contract<Inner>,
    _ read: @escaping @Sendable (Subject) -> Inner?
  ) -> Field {
    Field(
      name, meaning, .section, inner: contract.shape,
      .inner { subject, rest in
        guard let inner = read(subject) else { return .nothing }
        return rest.isEmpty ? .scope(contract.scope(of: inner)) : contract.value(of: inner, at: rest)
      })
  }

  /// Things with names of their own: `{{#name}}…{{/name}}` once for each, `{{^name}}` if there is none.
  public static func list<Inner>(
    _ name: String, _ meaning: String, _ contract: Contract<Inner>,
    _ read: @escaping @Sendable (Subject) -> [Inner]
  ) -> Field {
    Field(name, meaning, .list, inner: contract.shape, .inner(contract.items(read)))
  }

  /// Texts: `{{#name}}{{.}}{{/name}}` once for each, `{{^name}}` if there is none.
  public static func texts(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Subject) -> [String]
  ) -> Field {
    let contract = Contract<String>(name, [.text(".", meaning) { $0 }])
    return Field(name, meaning, .texts, inner: contract.shape, .inner(contract.items(read)))
  }
}

extension Contract {
  /// The reader of a list whose items are bound by this contract.
  fileprivate func items<Owner>(
    _ read: @escaping @Sendable (Owner) -> [Subject]
  ) -> @Sendable (Owner, Path) -> Value {
    { owner, _ in
      let items = read(owner)
      return items.isEmpty ? .nothing : .items(ItemScope(contract: self, items: items))
    }
  }
}
