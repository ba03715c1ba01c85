internal import Evaluation

/// Which evaluations of a region are about the same project, over all its years and stages.
///
/// The same are those with the same project code, and those whose name, kind of subject and units are all the same. Where
/// the code changed but name and units did not, or the name changed but the code did not, they still belong together.
struct ProjectRegister: Sendable {
  /// The number of each evaluation's project, by year and position.
  let projects: [[Int]]
  /// The evaluations of each project, the latest year first and then in the order of the content.
  let evaluations: [[RegionReference]]

  /// The register of all evaluations of `years`.
  init(_ years: [PublicYear]) {
    var joining = Joining(of: years.reduce(0) { $0 + $1.evaluations.count })
    let first = years.map { year in year.evaluations.map { joining.project(of: $0) } }
    var numbers: [Int: Int] = [:]
    var evaluations: [[RegionReference]] = []
    projects = first.enumerated().map { year, projects in
      projects.enumerated().map { position, project in
        let root = joining.root(of: project)
        let number = numbers[root] ?? evaluations.count
        if numbers.updateValue(number, forKey: root) == nil { evaluations.append([]) }
        evaluations[number].append(RegionReference(year: year, evaluation: position))
        return number
      }
    }
    self.evaluations = evaluations
  }

  /// The number of the project of the evaluation at `reference`.
  func project(of reference: RegionReference) -> Int { projects[reference.year][reference.evaluation] }

  /// All evaluations of the project of the one at `reference`, itself included.
  func evaluations(like reference: RegionReference) -> [RegionReference] {
    evaluations[project(of: reference)]
  }

  /// Projects that turn out to be the same are joined under the one that was met first.
  private struct Joining {
    private struct Name: Hashable {
      let name: String
      let subject: Subject
      /// Sorted, each once.
      let units: [String]
    }

    private var parents: [Int] = []
    private var codes: [String: Int] = [:]
    private var names: [Name: Int] = [:]

    /// A joining of about `count` evaluations.
    init(of count: Int) {
      names.reserveCapacity(count)
    }

    mutating func project(of evaluation: Evaluation) -> Int {
      // Nearly all have one unit, which needs neither.
      let named = evaluation.unitNames
      let units = named.count > 1 ? Set(named).sorted() : named
      let name = Name(name: evaluation.name, subject: evaluation.subject, units: units)
      let own = names[name] ?? parents.count
      if own == parents.count {
        parents.append(own)
        names[name] = own
      }
      guard let code = evaluation.projectCode else { return own }
      if let other = codes.updateValue(own, forKey: code) { join(own, other) }
      return own
    }

    mutating func root(of project: Int) -> Int {
      var root = project
      while parents[root] != root { root = parents[root] }
      parents[project] = root
      return root
    }

    private mutating func join(_ one: Int, _ other: Int) {
      let (one, other) = (root(of: one), root(of: other))
      parents[max(one, other)] = min(one, other)
    }
  }
}
