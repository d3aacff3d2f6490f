import Testing

/// A pair and what a rule marks in it; `marks` are words of the target, or of the source where the target has none.
struct TextCheckCase: Sendable, CustomTestStringConvertible {
    let source: String
    let target: String
    let marks: [String]

    init(_ source: String, _ target: String, _ marks: String...) {
        self.source = source
        self.target = target
        self.marks = marks
    }

    var testDescription: String { target }
}
