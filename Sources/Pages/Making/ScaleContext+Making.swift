internal import Evaluation
internal import Mustache

extension ScaleContext {
  /// `scale`, with the band of `grade` marked.
  init(_ scale: GradeScale, marking grade: Grade?, in interface: Interface) {
    self.init(
      name: scale.name, note: scale.note,
      bands: scale.bands.map { band in
        let content = BandContent(
          grade: interface.word(band.grade), key: band.grade.rawValue, from: band.from.description,
          to: band.to.description, isTop: scale.isTop(band), isThis: band.grade == grade)
        return BandContext(content: Shared(content))
      })
  }
}
