/// The report as one HTML file that a lawyer can mail, read on paper and hear from a screen reader: no script, nothing
/// loaded, colours of the system's light or dark mode, every severity also a word.
enum HTMLReport {
  static func render(_ report: Report, _ options: ReportOptions) -> String {
    let groups = FileGroup.groups(report.findings, repeats: options.repeats)
    let title = Markup.escape(options.text(Frame.title))
    var out = "<!DOCTYPE html>\n<html" + Markup.attribute("lang", options.language)
    out +=
      Markup.attribute("dir", isRightToLeft(options.language) ? "rtl" : "ltr") + ">\n<head>\n<meta charset=\"utf-8\">\n"
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width\">\n<title>\(title)</title>\n"
    out += "<style>\n\(style)\n</style>\n</head>\n<body>\n<main>\n<h1>\(title)</h1>\n"
    out += summary(report, groups, options)
    for (index, group) in groups.enumerated() { out += section(group, "f\(index + 1)", report, options) }
    for (index, checklist) in report.checklists.enumerated() {
      out += ChecklistHTML.render(checklist, index + 1, options)
    }
    return out + "</main>\n</body>\n</html>\n"
  }

  private static func summary(_ report: Report, _ groups: [FileGroup], _ options: ReportOptions) -> String {
    var out = "<p>\(Markup.escape(Summary.line(report, options)))</p>\n<table>\n"
    out += "<caption>\(escaped(Frame.summary, options))</caption>\n<thead><tr><th scope=\"col\">"
    out +=
      "\(escaped(Frame.severity, options))</th><th scope=\"col\">\(escaped(Frame.number, options))</th></tr></thead>\n"
    out += "<tbody>\n"
    for severity in Severity.allCases.reversed() {
      out +=
        "<tr><th scope=\"row\">\(escaped(Frame.name(severity), options))</th><td>\(report.count(severity))</td></tr>\n"
    }
    out += "<tr><th scope=\"row\">\(escaped(Frame.waived, options))</th><td>\(report.waivedCount)</td></tr>\n"
    out += "</tbody>\n</table>\n"
    guard groups.count > 1 else { return out }
    out += "<nav aria-labelledby=\"files\">\n<h2 id=\"files\">\(escaped(Frame.files, options))</h2>\n<ul>\n"
    for (index, group) in groups.enumerated() {
      let count = group.shown.count + group.rest.reduce(0) { $0 + $1.findings.count }
      out += "<li><a href=\"#f\(index + 1)\">\(name(group, options))</a> (\(count))</li>\n"
    }
    return out + "</ul>\n</nav>\n"
  }

  private static func section(
    _ group: FileGroup, _ id: String, _ report: Report, _ options: ReportOptions
  ) -> String {
    var out = "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(name(group, options))</h2>\n"
    for finding in group.shown { out += article(finding, report, options) }
    for rest in group.rest { out += "<p class=\"rest\">… \(Markup.escape(rest.text(options)))</p>\n" }
    return out + "</section>\n"
  }

  private static func name(_ group: FileGroup, _ options: ReportOptions) -> String {
    group.path.isEmpty
      ? escaped(Frame.noFile, options) : "<bdi dir=\"ltr\">\(Markup.escape(group.path))</bdi>"
  }

  private static func article(_ finding: Diagnostic, _ report: Report, _ options: ReportOptions) -> String {
    let isWaived = finding.waivedBy != nil
    let severity = isWaived ? Frame.waived : Frame.name(finding.severity)
    var out = "<article class=\"\(isWaived ? "waived" : finding.severity.rawValue)\">\n<h3 dir=\"auto\">"
    out +=
      "\(Markup.escape(TextReport.sentence(finding, options)))</h3>\n<p><strong>\(escaped(severity, options))</strong> · "
    out += "<code dir=\"ltr\">\(Markup.escape(finding.rule.rawValue))</code>"
    if let start = finding.range?.start {
      out += " · \(escaped(Frame.line, options)) <bdi dir=\"ltr\">\(start.line):\(start.column)</bdi>"
    }
    out += "</p>\n"
    if !isWaived, let range = finding.range, let source = report.sources[range.path],
      let excerpt = Excerpt(source, range, width: options.width)
    {
      out += "<pre dir=\"ltr\"><code>\(Markup.escape(excerpt.before))<mark>\(Markup.escape(excerpt.marked))</mark>"
      out += "\(Markup.escape(excerpt.after))</code></pre>\n"
    }
    out += "<dl>\n"
    for (label, text) in TextReport.labelled(finding, report, options) {
      out += "<dt>\(Markup.escape(label))</dt><dd dir=\"auto\">\(Markup.escape(text))</dd>\n"
    }
    return out + "</dl>\n</article>\n"
  }

  private static func escaped(_ phrase: Phrase, _ options: ReportOptions) -> String {
    Markup.escape(options.text(phrase))
  }

  private static func isRightToLeft(_ language: String) -> Bool {
    ["ar", "fa", "he", "ur", "ps", "dv", "yi", "ckb"].contains(String(language.prefix { $0 != "-" }))
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --quiet: #595959; --rule: #767676;
      --stop: #a4161a; --warn: #7a4b00; --hint: #005a70; --mark: #ffe8a3; --code: #f3f3f3; --link: #0b4aa2 }
    @media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --quiet: #b5b5b5;
      --rule: #8c8c8c; --stop: #ff9a94; --warn: #f0c06a; --hint: #7fd0e6; --mark: #5c4a00; --code: #262626;
      --link: #9cc4ff } }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
    main { max-inline-size: 60rem; margin-inline: auto; padding: 1rem }
    a { color: var(--link) }
    h2 { margin-block: 2rem 0.5rem; overflow-wrap: anywhere }
    h3 { margin: 0; font-size: 1.05rem }
    table { border-collapse: collapse; margin-block: 1rem }
    caption { text-align: start; font-weight: bold }
    th, td { border: 1px solid var(--rule); padding: 0.25rem 0.75rem; text-align: start }
    td { text-align: end }
    article { border-inline-start: 0.3rem solid var(--rule); padding-inline-start: 1rem; margin-block: 1.5rem;
      break-inside: avoid }
    article.fatal, article.error { border-color: var(--stop) } .fatal strong, .error strong { color: var(--stop) }
    article.warning { border-color: var(--warn) } .warning strong { color: var(--warn) }
    article.advice { border-color: var(--hint) } .advice strong { color: var(--hint) }
    .waived, .rest { color: var(--quiet) }
    p { margin-block: 0.25rem }
    pre { background: var(--code); padding: 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere }
    mark { background: var(--mark); color: inherit; text-decoration: underline }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin-block: 0.5rem }
    dt { font-weight: bold } dd { margin: 0; overflow-wrap: anywhere }
    @media (max-width: 30rem) { dl { grid-template-columns: 1fr } }
    @media print { main { max-inline-size: none } a { color: inherit } }
    """
}
