extension FaultReason {
  /// Reasons about the form of files, and where they stand.
  static let content: [Fault: FaultReason] = [
    .notUTF8: FaultReason(
      "编码不对，汉字就会变成乱码；猜错编码，单位和项目的名称会悄悄变样。",
      "Read in the wrong encoding, names of units and projects change without anybody noticing."),
    .noHeader: FaultReason(
      "每一列是什么，由第一行的列名决定；没有列名，数字就不知道是什么数字。",
      "The names in the first row say what each column is; without them a number is just a number."),
    .duplicateKey: FaultReason(
      "同一个字段写了两次，就不知道以哪一个为准。",
      "Of two values for one field nobody can tell which one holds."),
    .yamlAnchor: FaultReason(
      "用引用代替的内容在文件里看不见，改一处会悄悄改动别处；要公开的内容都要照写出来。",
      "What an alias stands for is not seen where it stands, and changing one place changes others; what is disclosed is "
        + "written out."),
    .noFrontMatter: FaultReason(
      "标题和日期都写在文件头里；没有它，这一年度没有标题，也不知道哪一天才能公开。",
      "Title and dates stand in the front matter; without it the year has no title, and nobody knows when it may go out."
    ),
    .unclosedFrontMatter: FaultReason(
      "不知道文件头到哪里为止，正文就会被当成设置，不会公开。",
      "Where the front matter ends is not known, so the text would be taken for settings and not be disclosed."
    ),
    .textBeforeHeading: FaultReason(
      "正文按标题分段显示，标题之前的文字没有地方放。",
      "The text is shown section by section; what stands before the first heading belongs to none."),
    .missingColumn: FaultReason(
      "没有这一列，每一行都缺一项必须公开的内容，网页和统计都做不出来。",
      "Without this column every row lacks something that must be disclosed, and no page can be made."),
    .missingField: FaultReason(
      "这一项是必须填的：缺了它，网页、网址或核对就做不出来。",
      "This field is required: without it the page, its address or a check cannot be made."),
    .duplicateColumn: FaultReason(
      "两列同名而内容不同，就不知道公开哪一列。",
      "Where two columns of one name differ, nobody can tell which is to be disclosed."),
    .noContent: FaultReason(
      "没有内容就做不出网站；多半是在别的文件夹里运行了命令。",
      "Nothing can be made of nothing; most often the command was run in another folder."),
    .missingFile: FaultReason(
      "没有这个文件，这个地区或年度就没有名称、标题和日期，做不出网页。",
      "Without this file the region or year has no name, title or date, and no page can be made."),
    .unknownRegion: FaultReason(
      "地区的名称和上下级由行政区划代码决定；代码错一位，内容就挂到别的地方名下。",
      "The code decides the name of a region and what it belongs to; one wrong digit puts the content under another place."
    ),
    .symbolicLink: FaultReason(
      "链接可能指向站点以外的文件，把不该公开的内容带进来；复制到别的电脑也会失效。",
      "A link may lead to a file outside the site that must not go out, and leads nowhere on another machine."
    ),
    .fileTooLarge: FaultReason(
      "过大的文件多半是放错了；硬读会占满内存，使整个网站都做不出来。",
      "A file of that size is mostly there by mistake; reading it would take all memory and stop the whole site."
    ),
    .unseenCharacter: FaultReason(
      "看不见的字符使搜索找不到、同名算作两个，还能让显示的文字与实际内容不同。",
      "Characters that nobody sees make a search miss, one name count as two, and text appear other than it is."
    ),
    .noRegions: FaultReason(
      "网站由各地区的文件夹生成；一个也没有，网站就是空的。",
      "A site is made from the folders of its regions; without any it would be empty."),
    .noYears: FaultReason(
      "一个地区至少公开一个年度；没有年度，地区的页面就是空的。",
      "A region discloses at least one year; without any its page would be empty."),
  ]
}
