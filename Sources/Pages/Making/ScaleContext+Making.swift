internal import Evaluation

extension ScaleContext {
  /// `scale`, with the band of `grade` marked.
  init(_ scale: GradeScale, marking grade: Grade?, in interface: Interface) {
    self.init(
      name: scale.name, note: scale.note,
      bands: scale.bands.map { band in
        BandContext(
          grade: interface.word(band.grade), key: band.grade.rawValue, from: band.from.description,
          to: band.to.description, isTop: scale.isTop(band), isThis: band.grade == grade)
      })
  }
}
