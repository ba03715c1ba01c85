package import Yams

/// How every YAML text of a site is read.
package enum YAMLText {
  /// A parser of `text`, to which every scalar is a text: what is a number or a date is said by the field that it stands in.
  ///
  /// So a key that stands twice is found whether it is quoted or not, and without the regular expressions by which Yams tells
  /// numbers and dates, on which two thirds of reading a file of strings went. The encoding is given because the default one is
  /// looked up in the environment.
  package static func parser(of text: String) throws -> Parser {
    try Parser(yaml: text, resolver: .basic, encoding: .utf8)
  }
}
