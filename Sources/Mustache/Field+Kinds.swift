/// Those that know the type of an inner value are inlinable, so that it is known where a template reads it: without that,
/// Swift looks the type up anew each time, and copies the value to see whether it is there.
extension Field {
  /// A text; `""` renders as nothing, and a block opened by its name shows if there is something to show.
  public static func text(_ name: String, _ meaning: String, _ path: KeyPath<Subject, String>) -> Field {
    Field(name, meaning, .text, .text(at: offset(path)))
  }

  /// A text that may not be there; `nil` renders as `""` does.
  public static func text(_ name: String, _ meaning: String, _ path: KeyPath<Subject, String?>) -> Field {
    Field(name, meaning, .text, .optionalText(at: offset(path)))
  }

  /// A text that is worked out each time the template uses it.
  @inlinable
  public static func text(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Subject) -> String?
  ) -> Field {
    Field(name, meaning, .text, .computedText { read($0.assumingMemoryBound(to: Subject.self).pointee) })
  }

  /// A checked address, the only thing that may stand where a link goes.
  public static func address(_ name: String, _ meaning: String, _ path: KeyPath<Subject, Address>) -> Field {
    Field(name, meaning, .address, .address(at: offset(path)))
  }

  /// A checked address that may not be there.
  public static func address(_ name: String, _ meaning: String, _ path: KeyPath<Subject, Address?>) -> Field {
    Field(name, meaning, .address, .optionalAddress(at: offset(path)))
  }

  /// Ready HTML, written as it stands by `{{{name}}}`.
  public static func markup(_ name: String, _ meaning: String, _ path: KeyPath<Subject, Markup>) -> Field {
    Field(name, meaning, .markup, .markup(at: offset(path)))
  }

  /// Ready HTML that may not be there.
  public static func markup(_ name: String, _ meaning: String, _ path: KeyPath<Subject, Markup?>) -> Field {
    Field(name, meaning, .markup, .optionalMarkup(at: offset(path)))
  }

  /// Yes or no, for `{{#name}}` and `{{^name}}`.
  public static func flag(_ name: String, _ meaning: String, _ path: KeyPath<Subject, Bool>) -> Field {
    Field(name, meaning, .flag, .flag(at: offset(path)))
  }

  /// Yes or no, worked out each time the template asks.
  @inlinable
  public static func flag(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Subject) -> Bool
  ) -> Field {
    Field(name, meaning, .flag, .computedFlag { read($0.assumingMemoryBound(to: Subject.self).pointee) })
  }

  /// Whether a list holds anything.
  @inlinable
  public static func flag<Item>(_ name: String, _ meaning: String, anyOf path: KeyPath<Subject, [Item]>)
    -> Field
  {
    Field(name, meaning, .flag, .items(at: offset(path), Readers([]), Item.self))
  }

  /// A thing with names of its own: `{{name.other}}` reaches into it, `{{#name}}` opens it.
  public static func section<Inner>(
    _ name: String, _ meaning: String, _ contract: Contract<Inner>, _ path: KeyPath<Subject, Inner>
  ) -> Field {
    Field(
      name, meaning, .section, inner: contract.shape, .section(at: offset(path), contract.readers))
  }

  /// A thing with names of its own that may not be there.
  @inlinable
  public static func section<Inner>(
    _ name: String, _ meaning: String, _ contract: Contract<Inner>, _ path: KeyPath<Subject, Inner?>
  ) -> Field {
    Field(
      name, meaning, .section, inner: contract.shape,
      .optionalSection(at: offset(path), contract.readers) {
        // A switch, because a comparison would ask for a copy.
        if case .some = $0.assumingMemoryBound(to: Inner?.self).pointee { true } else { false }
      })
  }

  /// Things with names of their own: `{{#name}}…{{/name}}` once for each, `{{^name}}` if there is none.
  @inlinable
  public static func list<Inner>(
    _ name: String, _ meaning: String, _ contract: Contract<Inner>, _ path: KeyPath<Subject, [Inner]>
  ) -> Field {
    Field(name, meaning, .list, inner: contract.shape, .items(at: offset(path), contract.readers, Inner.self))
  }

  /// Texts: `{{#name}}{{.}}{{/name}}` once for each, `{{^name}}` if there is none.
  @inlinable
  public static func texts(_ name: String, _ meaning: String, _ path: KeyPath<Subject, [String]>) -> Field {
    let contract = Contract<String>(name, [.text(".", meaning, \.self)])
    return Field(
      name, meaning, .texts, inner: contract.shape, .items(at: offset(path), contract.readers, String.self))
  }
}

extension Reader {
  /// The reader of a list whose items `readers` read.
  ///
  /// The items stay where they are as long as the subject that holds the list, which a template is filled with.
  @inlinable
  static func items<Item>(at offset: Int, _ readers: Readers, _ item: Item.Type) -> Reader {
    .list(at: offset, readers) { list in
      list.assumingMemoryBound(to: [Item].self).pointee.withUnsafeBufferPointer {
        Items(
          start: $0.baseAddress.map { UnsafeRawPointer($0) }, count: $0.count,
          stride: MemoryLayout<Item>.stride)
      }
    }
  }
}
