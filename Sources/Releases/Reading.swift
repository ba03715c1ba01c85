import Files

/// What `work` reads; its trouble as trouble with a release.
func reading<Result: ~Copyable>(_ work: () throws(FileTrouble) -> Result) throws(ReleaseTrouble) -> Result {
  do { return try work() } catch { throw .files(error) }
}
