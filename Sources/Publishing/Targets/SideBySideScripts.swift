/// What `SideBySideTarget` lets the machine of the target do: POSIX shell with coreutils and flock. The first argument is
/// always the folder of the target. Folders that it makes can be read by everybody, as what rsync brings, whatever the umask of
/// the account.
///
///     releases/<fingerprint>/     whole releases, never changed
///     current -> releases/…       what the web server serves
///     .disclose/target            says that the folder is ours
///     .disclose/order             the releases in the order in which they went live, the last one last
///     .disclose/incoming/         a release on its way
///     .disclose/incoming-for      which release it becomes, and from which it began
///     .disclose/lock              held while somebody publishes
enum SideBySideScripts {
  /// Writes the manifest of what is live, or nothing; exit status 3 with the name of what is not ours.
  static let look =
    foreign + """
      [ -d "$1" ] || exit 0
      cd "$1"
      refuse_foreign
      [ ! -e current/manifest.json ] || cat current/manifest.json
      """

  /// Takes the folder in the name of `$2` and holds it until the input ends, or nothing has come in for `$3` seconds, as after the
  /// line was lost: 3 it is not ours, 4 it is held, 5 no links, 6 a program is missing.
  static let claim =
    foreign + """
      [ -d "$1" ] || (umask 022; mkdir -p "$1")
      cd "$1"
      refuse_foreign
      for program in flock sha256sum find xargs rsync timeout; do
        command -v $program >/dev/null || { echo $program; exit 6; }
      done
      mkdir -p .disclose
      exec 9>>.disclose/lock
      flock -n 9 || exit 4
      rm -f .disclose/next
      ln -s releases/none .disclose/next 2>/dev/null || exit 5
      rm -f .disclose/next
      echo "$2" >.disclose/owner
      echo 'disclose target 1' >.disclose/target.new
      mv -f .disclose/target.new .disclose/target
      [ -d releases ] || (umask 022; mkdir releases)
      echo ready
      while [ "$(timeout "$3" head -c 1 | wc -c)" -gt 0 ]; do :; done
      """

  /// Whether the release `$2` stands there whole: exit status 0 or 1.
  static let stands = """
    set -eu
    cd "$1"
    [ -d "releases/$2" ]
    """

  /// Lets the release on its way, which becomes `$2`, begin as hard links to the files of the release `$3`, unless it began so
  /// before and was interrupted; then removes the paths that the input lists. Where links cannot be made it begins empty.
  static let prepare = """
    set -eu
    export LC_ALL=C
    cd "$1"
    if [ "$(cat .disclose/incoming-for 2>/dev/null)" != "$2 $3" ] || [ ! -d .disclose/incoming ]; then
      rm -rf .disclose/incoming .disclose/incoming-for
      if [ -z "$3" ] || ! cp -al "releases/$3" .disclose/incoming 2>/dev/null; then
        rm -rf .disclose/incoming
        mkdir .disclose/incoming
      fi
      echo "$2 $3" >.disclose/incoming-for
    fi
    cd .disclose/incoming
    chmod a+rx .
    xargs -r -d '\\n' rm -f --
    find . -mindepth 1 -type d -empty -delete
    """

  /// Reads lines of `sha256sum` and writes those paths of the folder `$2` that differ, and a line `/.` for each of the others, as
  /// they are compared; then a line `//`, and every path, behind `f ` where it is that of a file, behind `o ` otherwise.
  static let compare = """
    set -u
    export LC_ALL=C
    cd "$1/$2" || exit 1
    sha256sum -c - 2>/dev/null | sed -n -e 's/: FAILED\\( open or read\\)\\{0,1\\}$//p' -e t -e 's,.*: OK$,/.,p'
    echo //
    find . -type f | sed 's,^\\./,f ,'
    find . ! -type d ! -type f | sed 's,^\\./,o ,'
    """

  /// Makes the release `$2` the one that is served, once all of it has reached the disk; where the disk says that it lost something,
  /// which may still be read from memory, all of it goes, to be brought anew. 7 where the folder is not held any
  /// more in the name of `$3`, as after the line was gone for a while.
  ///
  /// Then removes all releases but the last `$4`, but only those that hold exactly what their manifests list.
  static let change = """
    set -eu
    export LC_ALL=C
    cd "$1"
    if [ "$(cat .disclose/owner)" != "$3" ] || flock -n .disclose/lock true; then exit 7; fi
    # Before coreutils 8.24, as in CentOS 7, it writes out every disk and takes no path.
    if sync --help 2>&1 | grep -q -e --file-system; then settle() { sync -f "$1"; }; else settle() { sync; }; fi
    { [ ! -f .disclose/order ] || grep -vxF "$2" .disclose/order || true; echo "$2"; } >.disclose/order.new
    mv -f .disclose/order.new .disclose/order
    if [ ! -d "releases/$2" ]; then
      settle .disclose/incoming || { rm -rf .disclose/incoming .disclose/incoming-for; exit 1; }
      mv -T .disclose/incoming "releases/$2"
      rm -f .disclose/incoming-for
    fi
    rm -f .disclose/next
    ln -s "releases/$2" .disclose/next
    mv -T .disclose/next current
    settle .
    for trash in .disclose/trash-*; do
      [ ! -d "$trash" ] || rm -rf "$trash"
    done
    head -n "-$4" .disclose/order | while read -r name; do
      folder="releases/$name"
      case $name in */*|.*|'') continue ;; esac
      [ -f "$folder/manifest.json" ] || continue
      [ "$(readlink current)" != "$folder" ] || continue
      {
        sed -n 's/^{"path": "\\(.*\\)", "bytes": [0-9]*, "sha256": .*$/\\1/p' "$folder/manifest.json" | sed 's/\\\\"/"/g'
        echo manifest.json
      } | sort >.disclose/listed
      (cd "$folder" && find . ! -type d | sed 's,^\\./,,') | sort | cmp -s - .disclose/listed || continue
      mv -T "$folder" ".disclose/trash-$name"
      rm -rf ".disclose/trash-$name"
    done
    while read -r name; do
      [ ! -d "releases/$name" ] || echo "$name"
    done <.disclose/order >.disclose/order.new
    mv -f .disclose/order.new .disclose/order
    rm -f .disclose/listed
    """

  private static let foreign = """
    set -eu
    export LC_ALL=C
    refuse_foreign() {
      if [ ! -f .disclose/target ]; then
        for name in * .[!.]* ..?*; do
          if [ "$name" != .disclose ] && { [ -e "$name" ] || [ -L "$name" ]; }; then
            echo "$name"
            exit 3
          fi
        done
      fi
      if [ -e current ] && [ ! -L current ]; then
        echo current
        exit 3
      fi
    }

    """
}
