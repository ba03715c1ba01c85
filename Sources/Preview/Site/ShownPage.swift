/// A page as it goes out.
struct ShownPage: Sendable {
  /// The status it goes out with.
  let status: Status
  /// Its bytes.
  let resource: Resource
  /// What tells this version of it, styles included, from others.
  let version: String
}
