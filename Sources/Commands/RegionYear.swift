internal import ArgumentParser
internal import Evaluation

/// The region and year that `--region` and `--year` name.
enum RegionYear {
  /// Throws, in words that say which of the two it is, where one is missing or not written as it should be.
  static func check(region: String?, year: Int?) throws(ValidationError) {
    guard let region else {
      throw ValidationError(
        "请用 --region 写明六位行政区划代码，例如 --region 130102 / name the region with --region and its six digits")
    }
    guard RegionCode(region) != nil else {
      throw ValidationError(
        "--region：“\(region)”不是六位行政区划代码，请用六个半角数字，例如 130102 / --region: “\(region)” is not a code of six digits"
      )
    }
    guard let year else {
      throw ValidationError("请用 --year 写明四位年度，例如 --year 2024 / name the year with --year")
    }
    guard (1000...9999).contains(year) else {
      throw ValidationError("--year：“\(year)”不是四位年度，例如 2024 / --year: “\(year)” is not a year of four digits")
    }
  }
}
