/// One thing that `verify` looks at, under the property of electronic records that it speaks for.
public enum CheckKind: String, Hashable, Sendable, CaseIterable {
  /// The signatures were made by the keys in the snapshot.
  case signatures
  /// The keys are those that the bureau is known by.
  case keys
  /// The pages, without their mark, are those that the release lists.
  case published
  /// The content in the snapshot gives the same site again.
  case rebuilt
  /// Every file is as the manifests list it, none is missing, none is added.
  case files
  /// The snapshot before it is the one it was linked to.
  case chain
  /// The web archive is sound and holds the same site.
  case webArchive
  /// The description says what it must.
  case description
  /// Nothing in the snapshot leads elsewhere or is other than a plain file.
  case shape

  /// The property that it speaks for (真实性, 完整性, 可用性, 安全性).
  public var property: Property {
    switch self {
    case .signatures, .keys, .published, .rebuilt: .authenticity
    case .files, .chain: .integrity
    case .webArchive, .description: .usability
    case .shape: .security
    }
  }
}
