"""What a hostile text could do in a reader's browser, looked for in pages that are opened without their policy."""

import re

import pytest

POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'"

# What a reader's browser makes of the page: whatever acts and is not the site's own.
LOOK = """() => {
  const harmful = [];
  const elements = 'script iframe frame object embed applet portal form input button select textarea base meta link style ' +
    'svg math template video audio source track dialog marquee noscript xmp plaintext listing title';
  for (const element of document.querySelectorAll('main *')) {
    if (element.closest('form.lookup, form.filters, svg.chart, svg.scores, svg.grades, svg.money, button[type=button]')) continue;
    if (elements.split(' ').includes(element.localName)) harmful.push(element.outerHTML.slice(0, 200));
  }
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name) || ['srcdoc', 'formaction', 'ping', 'style'].includes(attribute.name)) {
        harmful.push(element.outerHTML.slice(0, 200));
      }
    }
    for (const name of ['href', 'src', 'action', 'data', 'xlink:href', 'poster', 'background']) {
      const value = element.getAttribute(name);
      if (value === null || element.namespaceURI.endsWith('/svg') && value.startsWith('#')) continue;
      const protocol = new URL(value, document.baseURI).protocol;
      if (!['http:', 'https:', 'mailto:', 'tel:', location.protocol].includes(protocol)) harmful.push(element.outerHTML.slice(0, 200));
      const origin = new URL(value, document.baseURI).origin;
      if (name !== 'href' && !value.startsWith('#') && ![location.origin, 'https://example.gov.cn'].includes(origin)) {
        harmful.push(element.outerHTML.slice(0, 200));
      }
    }
  }
  for (const name of ['hit', 'body', 'location', 'cookie', 'getElementById', 'querySelector', 'forms']) {
    if (document[name] instanceof HTMLElement && name !== 'body') harmful.push(`document.${name} is an element`);
  }
  if (document.body.localName !== 'body' || document.querySelectorAll('body').length !== 1) harmful.push('another body');
  return harmful;
}"""


@pytest.fixture
def watched(browser):
    """Opens pages without their policy and gives what they did that no page of ours does."""
    contexts = []

    def open_page(policy=False):
        context = browser.new_context(bypass_csp=not policy)
        contexts.append(context)
        page = context.new_page()
        page.did = []
        own = ("/assets/", "/search/", "/.disclose/")
        session = context.new_cdp_session(page)
        session.on("Debugger.scriptParsed", lambda script: page.did.append(f"script {script['url']} {script['hash'][:8]}")
                   if script.get("executionContextAuxData", {}).get("isDefault") and not script["url"].endswith(".js")
                   and "__playwright" not in script["url"] and script["url"] else None)
        session.send("Debugger.enable")
        context.route(re.compile("^(?!file:|data:|http://127.0.0.1)"), lambda route: (page.did.append(route.request.url), route.abort()))
        page.on("request", lambda request: page.did.append(request.url) if request.resource_type in ("script", "stylesheet")
                and not any(part in request.url for part in own) else None)
        page.on("dialog", lambda dialog: (page.did.append(dialog.message), dialog.dismiss()))
        page.on("popup", lambda popup: page.did.append(popup.url))
        page.add_init_script("window.hit = () => { throw window.name = 'HIT' }")
        return page

    yield open_page
    for context in contexts:
        context.close()


def touch(page):
    """Lets every handler act that a mouse, a key or time could wake."""
    page.evaluate("""() => { for (const element of document.querySelectorAll('main *')) {
      for (const kind of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart']) {
        if (kind !== 'click' || !element.closest('a[href], button, summary, form')) element.dispatchEvent(new Event(kind));
      } } }""")
    assert page.evaluate("window.name") == ""
