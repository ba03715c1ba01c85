// swift-tools-version: 6.2

import PackageDescription

// The fuzzer, apart from the program so that nobody who builds the program builds it: `scripts/fuzz`.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "disclose", path: "..")],
  targets: [
    // Of the preview only what reads requests, so that pages and downloads need not be built for it.
    .target(
      name: "Requests", dependencies: [.product(name: "DiscloseModules", package: "disclose")],
      exclude: ["HTTPDate.swift", "MediaType.swift", "Reply.swift", "Reply+Wire.swift", "Resource.swift"]),
    .executableTarget(
      name: "Fuzz", dependencies: ["Requests", .product(name: "DiscloseModules", package: "disclose")]),
  ],
  swiftLanguageModes: [.v6]
)
