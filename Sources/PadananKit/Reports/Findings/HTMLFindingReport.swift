import PadananModel

/// One page of HTML that needs nothing else: an overview, and the findings with filters, side by side and usable by keyboard.
///
/// The findings are blocks of JSON that the page's own script shows, so that ten thousand open at once; they are written as they come, and
/// nothing of them is kept but a short list for browsers without JavaScript. Same input, same bytes.
public struct HTMLFindingReport: FindingReport {
    /// Segments of a block: browsers limit the length of one text, to 512 MB and less.
    private static let blockSize = 1000

    private let settings: FindingReportSettings
    private var excerpts = HTMLExcerpts()
    private var count = 0

    public init(_ settings: FindingReportSettings) {
        self.settings = settings
    }

    public func begin() -> [UInt8] {
        var writer = HTMLWriter()
        HTMLPage.writeHead(&writer)
        return writer.bytes
    }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var writer = HTMLWriter()
        if count > 0, count % Self.blockSize == 0 {
            writer.markup(HTMLPage.dataEnd)
            writer.markup(HTMLPage.dataStart)
        } else if count > 0 {
            writer.markup(",")
        }
        count += 1
        excerpts.add(result)
        writer.data { HTMLIsland(result).append(to: &$0) }
        return writer.bytes
    }

    public func end(_ totals: CheckTotals) -> [UInt8] {
        var writer = HTMLWriter()
        writer.markup(HTMLPage.dataEnd)
        HTMLPage.writeTop(settings, &writer)
        HTMLOverview(totals, rules: settings.rules).write(&writer)
        HTMLPage.writeList(settings, &writer)
        excerpts.write(total: totals.findings, &writer)
        HTMLPage.writeFoot(&writer)
        return writer.bytes
    }
}
