// swift-tools-version: 6.2

import PackageDescription

/// What every target of this package is compiled with: no warning is left standing, no import is left implicit.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library of the program: its name is its folder, its dependencies are the only modules it may import.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of the library `name`, in `Tests/<name>Tests`.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
    exclude: exclude, resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "disclose",
  products: [
    .executable(name: "disclose", targets: ["disclose"]),
    // What the fuzzer in `Fuzzing/` goes through; nobody else depends on it.
    .library(
      name: "DiscloseModules",
      targets: [
        "Archive", "Attachments", "CommonMark", "Digests", "Evaluation", "Files", "Mustache", "Records",
        "Workbook",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSync"),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    library("Diagnostics"),
    library("Digests", ["CCrypto"]),
    library("Deflate", ["CZlib"]),
    library("Files"),
    library("Signatures", ["CCrypto"]),
    library("Evaluation", ["Diagnostics"]),
    library("PageText"),
    library("Mustache", ["Diagnostics", "PageText"]),
    library("CommonMark", ["CCMark", "PageText"]),
    library(
      "Workbook", ["CArchive", "CDeflate", "CXLSXWriter", "CXML", "Deflate", "Diagnostics", "Files"]),
    library("YAMLFaults", ["Diagnostics", "Yams"]),
    library("Records", ["Diagnostics", "Evaluation", "Files", "Workbook", "YAMLFaults", "Yams"]),
    library("Import", ["Diagnostics", "Digests", "Evaluation", "Files", "Records", "Workbook"]),
    library("Look", ["Diagnostics", "Files", "Mustache", "YAMLFaults", "Yams"]),
    library("Changes", ["Checks", "Diagnostics", "Digests", "Evaluation", "Records"]),
    library(
      "Pages",
      [
        "Changes", "Checks", "CommonMark", "Diagnostics", "Evaluation", "Look", "Mustache", "PageText",
        "Records", "Workbook",
      ]),
    library("Database", ["CSQLite"]),
    library(
      "Downloads", ["Checks", "Database", "Diagnostics", "Digests", "Files", "Pages", "Records", "Workbook"]),
    library("Attachments", ["CArchive", "Workbook"]),
    library("Checks", ["Attachments", "CommonMark", "Diagnostics", "Evaluation", "Files", "Records"]),
    library("Releases", ["CSync", "Diagnostics", "Digests", "Files"]),
    library(
      "Archive",
      [
        "CDeflate", "CSync", "CZlib", "Deflate", "Diagnostics", "Digests", "Evaluation", "Files", "Releases",
        "Signatures",
      ]),
    library(
      "Publishing",
      ["Archive", "CSync", "Diagnostics", "Digests", "Evaluation", "Files", "Releases", "Signatures"]),
    library(
      "Preview",
      [
        "Checks", "Diagnostics", "Digests", "Downloads", "Evaluation", "Files", "Look", "Mustache", "Pages",
        "Records", "Workbook",
      ]),
    .target(
      name: "Commands",
      dependencies: [
        "Archive", "Attachments", "CSync", "Changes", "Checks", "CommonMark", "Database", "Diagnostics",
        "Digests", "Downloads", "Evaluation", "Files", "Import", "Look", "Mustache", "Pages", "Preview",
        "Publishing", "Records", "Releases", "Signatures", "Workbook",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "disclose",
      dependencies: ["Commands"], swiftSettings: strict),
    .executableTarget(
      name: "pages-alone",
      dependencies: ["Checks", "Evaluation", "Files", "Look", "Pages", "Records", "Releases"],
      path: "Benchmarks/PagesAlone", swiftSettings: strict),
    tests(
      of: "Commands",
      [
        "Archive", "Changes", "Checks", "Diagnostics", "Digests", "Evaluation", "Files", "Pages",
        "Publishing",
        "Releases",
      ],
      exclude: ["Golden", "GoldenChecks"]),
    tests(of: "Changes", ["Checks", "Diagnostics", "Digests", "Evaluation", "Records"]),
    tests(of: "Database"),
    tests(of: "Diagnostics"),
    tests(of: "Digests"),
    tests(
      of: "Downloads", ["Diagnostics", "Evaluation", "Files", "Look", "Pages", "Records", "Workbook"]),
    tests(of: "Evaluation"),
    tests(of: "Look", ["Diagnostics", "Evaluation", "Files", "Mustache", "Pages"]),
    tests(of: "Pages", ["Diagnostics", "Evaluation", "Files", "Look", "Mustache", "Records"]),
    tests(of: "Preview", ["Digests", "Diagnostics", "Evaluation", "Files", "Records"]),
    tests(of: "Mustache", ["Diagnostics", "PageText"]),
    tests(of: "CommonMark", ["CCMark", "Mustache", "PageText"], resources: [.copy("TableCases.txt")]),
    tests(of: "Attachments", ["CArchive"]),
    tests(of: "Checks", ["Attachments", "Diagnostics", "Evaluation", "Files", "Records"]),
    tests(of: "Workbook", ["CArchive", "Diagnostics", "Files"]),
    tests(of: "Records", ["Diagnostics", "Evaluation", "Files", "Workbook"]),
    tests(of: "Import", ["Diagnostics", "Evaluation", "Files", "Records", "Workbook"]),
    tests(of: "Releases", ["Diagnostics", "Digests", "Files"]),
    tests(of: "Publishing", ["Diagnostics", "Digests", "Evaluation", "Files", "Releases"]),
    tests(of: "Signatures"),
    .testTarget(
      name: "HostileInputsTests",
      dependencies: [
        "Archive", "Attachments", "CommonMark", "Digests", "Evaluation", "Files", "Mustache", "Preview",
        "Records",
        "Workbook",
      ], swiftSettings: strict),
    tests(of: "Archive", ["Diagnostics", "Digests", "Evaluation", "Files", "Releases", "Signatures"]),
  ],
  swiftLanguageModes: [.v6]
)
