import PadananModel

/// Which codes of a text belong together, and which of the spans lie properly inside each other.
struct XLIFF2Pairing {
    /// What tells the spans of a text apart: annotations have ids of their own.
    struct Key: Hashable {
        var isAnnotation: Bool
        var id: String

        init(_ code: InlineCode) {
            isAnnotation = !code.isCode
            id = code.id
        }
    }

    /// For each code the index of the other end of its span, or `nil`.
    private(set) var partners: [Int?]
    /// For each code whether its span can be written as one element.
    private(set) var isNested: [Bool]

    /// Cost: linear in the codes.
    init(_ codes: [InlineCode]) {
        partners = Array(repeating: nil, count: codes.count)
        isNested = Array(repeating: false, count: codes.count)
        findPartners(codes)
        findNesting()
    }

    private mutating func findPartners(_ codes: [InlineCode]) {
        var open: [Key: [Int]] = [:]
        for (index, code) in codes.enumerated() where code.kind != .standalone {
            let key = Key(code)
            if code.kind == .opening || code.kind == .annotationStart {
                open[key, default: []].append(index)
            } else if let start = open[key]?.popLast() {
                partners[start] = index
                partners[index] = start
            }
        }
    }

    private mutating func findNesting() {
        var stack: [Int] = []
        var isClosed = Array(repeating: false, count: partners.count)
        for (index, partner) in partners.enumerated() {
            guard let partner else { continue }
            if partner > index {
                stack.append(index)
                continue
            }
            while let top = stack.last, isClosed[top] { stack.removeLast() }
            isClosed[partner] = true
            guard stack.last == partner else { continue }
            stack.removeLast()
            isNested[partner] = true
            isNested[index] = true
        }
    }
}
