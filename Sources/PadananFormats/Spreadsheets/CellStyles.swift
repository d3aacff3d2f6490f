/// The styles of a workbook, as far as they say which numbers are dates.
///
/// - Source: ECMA-376-1, sections 18.8.10 (`cellXfs`), 18.8.30 (`numFmt`) and 18.8.45 (`xf`).
struct CellStyles: Sendable {
    /// What each cell format shows of a number; `nil` for a plain number.
    private(set) var kinds: [SerialDate.Kind?] = []
    /// More formats than any program writes; the rest are plain numbers.
    private static let limit = 100_000

    init() {}

    /// Reads the styles part.
    init(_ reader: inout XMLReader) throws {
        var codes: [Int: SerialDate.Kind] = [:]
        var codeIDs: Set<Int> = []
        var isInFormats = false
        while try reader.next() != .end {
            if reader.localName == "cellXfs" { isInFormats = reader.event == .startElement }
            guard reader.event == .startElement, codeIDs.count < Self.limit, kinds.count < Self.limit else { continue }
            let number = reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
            if reader.localName == "numFmt", let code = reader.attribute("formatCode") {
                codeIDs.insert(number)
                codes[number] = NumberFormatCode.kind(of: code)
            } else if reader.localName == "xf", isInFormats {
                kinds.append(codeIDs.contains(number) ? codes[number] : NumberFormatCode.kind(of: number))
            }
        }
    }

    /// What the format numbered `style` shows of a number, or `nil`.
    func kind(_ style: Int) -> SerialDate.Kind? {
        kinds.indices.contains(style) ? kinds[style] : nil
    }
}
