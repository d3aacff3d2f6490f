/// The text of a block without what belongs to its containers, and where its bytes stand in the document.
///
/// Lines are joined by LF, without the white space at their beginning; in a table cell `\|` is `|`.
struct MarkdownContent {
    /// Bytes that stand together in the document as well.
    private struct Run {
        var content: Int
        var document: Int
        /// Bytes of the document for each byte of the content: 2 for `\|`.
        var width = 1
    }

    private(set) var bytes: [UInt8] = []
    private var runs: [Run] = []
    /// Where the content ends in the document.
    private(set) var documentEnd = 0

    init() {}

    /// The content of `lines`, each of which begins at its first character that counts.
    init(lines: some Collection<Range<Int>>, in document: [UInt8]) {
        for line in lines {
            var start = line.lowerBound
            while start < line.upperBound, MarkdownCharacters.isSpaceOrTab(document[start]) { start += 1 }
            if !runs.isEmpty {
                runs.append(Run(content: bytes.count, document: documentEnd))
                bytes.append(0x0A)
            }
            append(start..<line.upperBound, of: document)
        }
        trimEnd()
    }

    /// Content that has no containers.
    init(inOneLine bytes: [UInt8]) {
        append(bytes.indices, of: bytes)
    }

    /// The content of a table cell.
    init(cell: Range<Int>, in document: [UInt8]) {
        var start = cell.lowerBound
        for index in cell where document[index] == UInt8(ascii: "|") && index > start && document[index - 1] == UInt8(ascii: "\\") {
            append(start..<(index - 1), of: document)
            runs.append(Run(content: bytes.count, document: index - 1, width: 2))
            bytes.append(document[index])
            start = index + 1
        }
        append(start..<cell.upperBound, of: document)
    }

    private mutating func append(_ range: Range<Int>, of document: [UInt8]) {
        runs.append(Run(content: bytes.count, document: range.lowerBound))
        bytes += document[range]
        documentEnd = range.upperBound
    }

    private mutating func trimEnd() {
        let old = bytes.count
        while let last = bytes.last, MarkdownCharacters.isSpaceOrTab(last) { bytes.removeLast() }
        documentEnd -= old - bytes.count
    }

    /// A part of the content.
    func part(_ range: Range<Int>) -> MarkdownContent {
        var part = MarkdownContent()
        part.bytes = Array(bytes[range])
        part.documentEnd = documentEnd(range.upperBound)
        var index = runIndex(of: range.lowerBound)
        while let run = index, run < runs.count, runs[run].content < range.upperBound {
            let start = max(runs[run].content, range.lowerBound)
            let document = runs[run].document + (start - runs[run].content)
            part.runs.append(Run(content: start - range.lowerBound, document: document, width: runs[run].width))
            index = run + 1
        }
        return part
    }

    /// Where the byte at `index` begins in the document.
    func documentStart(_ index: Int) -> Int {
        guard index < bytes.count, let run = run(of: index) else { return documentEnd }
        return run.document + (index - run.content)
    }

    /// Where the byte before `index` ends in the document.
    func documentEnd(_ index: Int) -> Int {
        guard index > 0, let run = run(of: index - 1) else { return documentStart(0) }
        return run.document + (index - 1 - run.content) + run.width
    }

    /// The bytes of the document that `range` of the content stands for. An empty range lies before its byte.
    func documentRange(_ range: Range<Int>) -> Range<Int> {
        let start = documentStart(range.lowerBound)
        return range.isEmpty ? start..<start : start..<documentEnd(range.upperBound)
    }

    private func run(of index: Int) -> Run? {
        runIndex(of: index).map { runs[$0] }
    }

    /// The last run that begins at or before `index`.
    private func runIndex(of index: Int) -> Int? {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].content <= index { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
