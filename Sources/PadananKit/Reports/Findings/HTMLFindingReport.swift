import PadananModel

/// One page of HTML that needs nothing else: an overview, and the findings with filters, side by side and usable by keyboard.
///
/// The findings are a block of JSON that the page's own script shows, so that ten thousand open at once; it is written as they come, and
/// nothing of them is kept but a short list for browsers without JavaScript. Same input, same bytes.
public struct HTMLFindingReport: FindingReport {
    private let settings: FindingReportSettings
    private var excerpts = HTMLExcerpts()
    private var isFirst = true

    public init(_ settings: FindingReportSettings) {
        self.settings = settings
    }

    public func begin() -> [UInt8] {
        var writer = HTMLWriter()
        HTMLPage.writeHead(&writer)
        return writer.bytes
    }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var bytes = Array((isFirst ? "\n" : ",\n").utf8)
        isFirst = false
        excerpts.add(result)
        var island = HTMLIsland(result)
        island.append(to: &bytes)
        return bytes
    }

    public func end(_ totals: CheckTotals) -> [UInt8] {
        var writer = HTMLWriter()
        writer.markup("\n]</script>\n")
        HTMLPage.writeTop(settings, &writer)
        HTMLOverview(totals, rules: settings.rules).write(&writer)
        HTMLPage.writeList(settings, &writer)
        excerpts.write(total: totals.findings, &writer)
        HTMLPage.writeFoot(&writer)
        return writer.bytes
    }
}
