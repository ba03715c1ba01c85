internal import Diagnostics

/// Two addresses that differ only in upper and lower case, which are one file on Windows.
struct AddressesInCase: BuiltSiteRule {
  var faults: [Fault] { [.addressesInCase] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    var seen: [String: String] = [:]
    for path in site.paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let first = seen.updateValue(path, forKey: path.lowercased()) else {
        tally.examine()
        continue
      }
      tally.examine(
        Diagnostic(.addressesInCase, at: Place(file: "Public/" + path), ["path": path, "first": first]))
    }
  }
}
