public import Evaluation

extension TargetAddress {
  /// The place at this address, known to people as `name`; nil for a package, which is made and not published to.
  public func target(named name: String) -> (any Target)? {
    switch self {
    case .folder(let path): SideBySideTarget(name, shell: .here, folder: path)
    case .inPlace(let path): InPlaceTarget(name, folder: path)
    case .ssh(let host, let port, let path):
      SideBySideTarget(name, shell: .there(host: host, port: port), folder: path)
    case .rclone(let remote): RcloneTarget(name, remote: remote)
    case .package: nil
    }
  }
}
