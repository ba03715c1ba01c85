/// The scripts in a package with which the portal's staff compares files and digests, without this program.
///
/// Both work alike: without an argument they look at the package itself, with a folder at the site into which its files were
/// copied. Exit status 0 where all is well, 1 where something differs, 2 where the work could not be done.
enum VerifyScripts {
  /// For Linux, Kylin, UOS and macOS: POSIX shell with `sha256sum` or `shasum`.
  static let shell = """
    #!/bin/sh
    # sh verify.sh          核对发布包本身 / checks the package
    # sh verify.sh FOLDER   核对已放到服务器上的网站 / checks the site that was copied to FOLDER
    set -u
    LC_ALL=C
    export LC_ALL
    here=$(cd "$(dirname "$0")" && pwd) || exit 2
    if [ $# -eq 0 ]; then
      folder=$here/site
      list=$here/packed.sha256
    else
      folder=$1
      list=$here/whole.sha256
    fi
    if command -v sha256sum >/dev/null 2>&1; then
      sum=sha256sum
    elif command -v shasum >/dev/null 2>&1; then
      sum='shasum -a 256'
    else
      echo '没有 sha256sum 或 shasum / sha256sum and shasum are missing'
      exit 2
    fi
    cd "$folder" || exit 2
    bad=0
    $sum -c "$list" 2>/dev/null | grep -v ': OK$' && bad=1
    checked=$($sum -c "$list" 2>/dev/null | grep -c ': OK$')
    listed=$(grep -c . "$list")
    [ "$checked" -eq "$listed" ] || bad=1
    if [ $# -gt 0 ]; then
      while IFS= read -r path; do
        [ -n "$path" ] || continue
        if [ -e "$path" ]; then
          echo "$path: 应删除 / should be removed"
          bad=1
        fi
      done <"$here/removed.txt"
    fi
    digest=$($sum manifest.json | cut -c 1-64)
    fingerprint=$(printf '%s\\n' "$digest" | awk '{
      letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
      for (group = 0; group < 5; group++) {
        value = 0
        for (i = 1; i <= 5; i++)
          value = value * 16 + index("0123456789abcdef", substr($0, group * 5 + i, 1)) - 1
        for (power = 32768; power >= 1; power /= 32)
          text = text substr(letters, int(value / power) % 32 + 1, 1)
        if (group < 4) text = text "-"
      }
      print text
    }')
    for signature in "$here"/seal/*.sig; do
      [ -f "$signature" ] || continue
      scheme=$(basename "$signature" .sig)
      scheme=${scheme##*.}
      more='-rawin'
      [ "$scheme" = sm2 ] && more='-rawin -digest sm3 -pkeyopt distid:1234567812345678'
      if ! command -v openssl >/dev/null 2>&1; then
        echo "签名 $scheme：未核对（没有 openssl）/ signature not checked (no openssl)"
      elif openssl pkeyutl -verify -pubin -inkey "$here/seal/$scheme-public.pem" $more -in manifest.json \\
        -sigfile "$signature" >/dev/null 2>&1; then
        echo "签名 $scheme：有效 / signature valid"
      else
        echo "签名 $scheme：无效 / signature NOT valid"
        bad=1
      fi
    done
    echo "SHA-256 $digest"
    echo "指纹 / fingerprint $fingerprint"
    if [ $bad -eq 0 ]; then
      echo "一致：$checked 个文件 / all $checked files match"
    else
      echo "不一致：$listed 个文件中 $checked 个相符 / NOT the same: $checked of $listed files match"
    fi
    exit $bad

    """

  /// For Windows: PowerShell 5 or later.
  static let powerShell = """
    # powershell -ExecutionPolicy Bypass -File verify.ps1 [FOLDER]
    # 不写 FOLDER 核对发布包，写 FOLDER 核对已放到服务器上的网站 / without FOLDER the package, with it the copied site
    param([string]$Folder = '')
    $ErrorActionPreference = 'Stop'
    $here = Split-Path -Parent $MyInvocation.MyCommand.Path
    $isSite = $Folder -ne ''
    if ($isSite) { $list = 'whole.sha256' } else { $Folder = Join-Path $here 'site'; $list = 'packed.sha256' }
    $bad = 0
    $matched = 0
    $lines = [IO.File]::ReadAllLines((Join-Path $here $list), [Text.Encoding]::UTF8)
    foreach ($line in $lines) {
      if ($line -eq '') { continue }
      $path = $line.Substring(66)
      $file = Join-Path $Folder $path
      if ((Test-Path -LiteralPath $file -PathType Leaf) -and
        ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash.ToLower() -eq $line.Substring(0, 64))) {
        $matched++
      } else {
        Write-Output ($path + ': FAILED')
        $bad = 1
      }
    }
    if ($isSite) {
      foreach ($path in [IO.File]::ReadAllLines((Join-Path $here 'removed.txt'), [Text.Encoding]::UTF8)) {
        if ($path -ne '' -and (Test-Path -LiteralPath (Join-Path $Folder $path))) {
          Write-Output ($path + ': 应删除 / should be removed')
          $bad = 1
        }
      }
    }
    $digest = (Get-FileHash -LiteralPath (Join-Path $Folder 'manifest.json') -Algorithm SHA256).Hash.ToLower()
    $letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    $groups = @()
    for ($group = 0; $group -lt 5; $group++) {
      $value = [Convert]::ToInt32($digest.Substring($group * 5, 5), 16)
      $text = ''
      for ($shift = 15; $shift -ge 0; $shift -= 5) { $text += $letters[($value -shr $shift) -band 31] }
      $groups += $text
    }
    if (Test-Path -LiteralPath (Join-Path $here 'seal')) {
      Write-Output '签名：未核对，请用 openssl，命令见 package.txt / signatures not checked: use openssl as package.txt says'
    }
    Write-Output ('SHA-256 ' + $digest)
    Write-Output ('指纹 / fingerprint ' + ($groups -join '-'))
    if ($bad -eq 0) {
      Write-Output ("一致：$matched 个文件 / all $matched files match")
    } else {
      Write-Output ("不一致：$matched 个文件相符 / NOT the same: $matched files match")
    }
    exit $bad

    """
}
