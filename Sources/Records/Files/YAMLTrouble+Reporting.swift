import Diagnostics
import YAMLFaults

extension YAMLTrouble {
  /// Puts it down.
  func report(to log: FaultLog) {
    let fault: Fault =
      switch kind {
      case .unreadable: .yamlUnreadable
      case .alias: .yamlAnchor
      case .duplicateKey: .duplicateKey
      }
    log.report(fault, at: place, details)
  }
}
