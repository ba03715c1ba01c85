extension RuleBook {
  /// How texts are written, with the common wrong words and the bureau's own `words`.
  public static func wording(words: [WrongWord]) -> [any Rule] {
    [WrongWordUse(WrongWord.common + words), DocumentNumberBrackets(), FullWidthDigits()]
  }
}
