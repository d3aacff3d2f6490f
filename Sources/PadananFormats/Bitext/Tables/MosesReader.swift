import PadananModel

/// Reads two files of parallel lines pair by pair.
///
/// Line numbers are the ids. A pair of two empty lines is left out. When one file ends first, reading ends with it, with a defect there.
public struct MosesReader: DocumentReader {
    var sourceWindow: LineWindow
    var targetWindow: LineWindow
    /// The line of the last unit in the target file.
    private(set) var targetLine = LineWindow.Line(start: 0, end: 0, lineStart: 0, number: 0)
    var reportsEmptyLines = false

    private let files: (source: String, target: String)
    private let options: ReadingOptions
    private var hasBegun = false
    private var hasEnded = false
    private var log = DefectLog()

    /// - Parameter files: the names of the source and the target file, for messages.
    public init(source: ByteSource, target: ByteSource, files: (String, String), options: ReadingOptions = ReadingOptions()) throws {
        sourceWindow = try LineWindow(source, file: files.0)
        targetWindow = try LineWindow(target, file: files.1)
        self.files = files
        self.options = options
    }

    public var defects: [Defect] { log.defects }

    public mutating func next() throws -> DocumentEvent? {
        if !hasBegun {
            hasBegun = true
            return .document(TableText.document(file: files.source, options: options))
        }
        while !hasEnded {
            try sourceWindow.makeRoom()
            try targetWindow.makeRoom()
            let (source, target) = (try sourceWindow.nextLine(), try targetWindow.nextLine())
            guard let source, let target else {
                hasEnded = true
                reportEnd(source, target)
                return nil
            }
            targetLine = target
            if let unit = unit(source, target) { return .unit(unit) }
        }
        return nil
    }

    private mutating func reportEnd(_ source: LineWindow.Line?, _ target: LineWindow.Line?) {
        if let source {
            let message = "the file ends here, while \(files.source) goes on"
            log.add(.error, message, reference: TableRules.moses, at: SourceLocation(file: files.target, line: source.number, column: 1))
        } else if let target {
            let message = "the file ends here, while \(files.target) goes on"
            log.add(.error, message, reference: TableRules.moses, at: SourceLocation(file: files.source, line: target.number, column: 1))
        }
    }

    private mutating func unit(_ source: LineWindow.Line, _ target: LineWindow.Line) -> Unit? {
        let sourcePlace = sourceWindow.location(of: source.start, in: source)
        let targetPlace = targetWindow.location(of: target.start, in: target)
        let sourceText = text(sourceWindow.bytes[source.start..<source.end], at: sourcePlace)
        let targetText = text(targetWindow.bytes[target.start..<target.end], at: targetPlace)
        if sourceText.isEmpty, targetText.isEmpty { return nil }
        if reportsEmptyLines, sourceText.isEmpty || targetText.isEmpty {
            let place = sourceText.isEmpty ? sourcePlace : targetPlace
            log.add(.warning, "the line is empty, but its partner is not", reference: TableRules.moses, at: place)
        }
        var unit = Unit(
            id: String(source.number), source: InlineText(sourceText), target: targetText.isEmpty ? nil : InlineText(targetText),
            location: sourcePlace)
        unit.segments[0].targetLocation = targetText.isEmpty ? nil : targetPlace
        return unit
    }

    private mutating func text(_ bytes: ArraySlice<UInt8>, at place: SourceLocation) -> String {
        let (text, isWellFormed) = TableText.text(bytes)
        if !isWellFormed {
            log.add(.error, "invalid UTF-8 in the line; what is wrong is read as U+FFFD", reference: TableRules.moses, at: place)
        }
        return text
    }
}
