extension Substring {
  /// Whether a file may bear this name on every system that a site is copied to.
  ///
  /// Refused are names that Windows refuses (Microsoft, “Naming Files, Paths, and Namespaces”): its devices, the
  /// characters `< > : " | ? * \`, a blank or point at the end; and control characters, characters that nobody sees and
  /// that turn or cut what is seen, names of more than 255 bytes, `.` and `..`, which lead elsewhere or fail on other
  /// systems too.
  var canBearFileEverywhere: Bool {
    guard let last, last != " ", last != ".", utf8.count <= 255, !isDeviceName else { return false }
    return unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: false
      default: !"<>:\"|?*\\".unicodeScalars.contains(scalar)
      }
    }
  }

  /// Whether Windows takes a file of this name for one of its devices, whatever its ending.
  var isDeviceName: Bool {
    let name = prefix { $0 != "." }.uppercased()
    if ["CON", "PRN", "AUX", "NUL"].contains(name) { return true }
    guard name.count == 4, name.hasPrefix("COM") || name.hasPrefix("LPT"), let last = name.last else {
      return false
    }
    return "123456789¹²³".contains(last)
  }
}
