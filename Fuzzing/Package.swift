// swift-tools-version: 6.2

import PackageDescription

// The fuzzer, apart from the program so that nobody who builds the program builds it: `scripts/fuzz`.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "disclose", path: "..")],
  targets: [
    .executableTarget(name: "Fuzz", dependencies: [.product(name: "DiscloseModules", package: "disclose")])
  ],
  swiftLanguageModes: [.v6]
)
