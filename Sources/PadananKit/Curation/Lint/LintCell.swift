import PadananFormats
import PadananModel

/// A cell of a glossary table that isn't empty.
struct LintCell: Sendable {
    let column: String
    /// As written.
    let text: String
    let terms: MasterTableDocument.TermColumn?
    let location: SourceLocation
    let range: Range<Int>

    /// The cell without the value `number`.
    func removing(_ number: Int) -> String {
        var values = MasterTableDocument.values(text)
        values.remove(at: number)
        return values.joined(separator: " | ")
    }

    /// The cell with `value` in the place of value `number`.
    func replacing(_ number: Int, by value: String) -> String {
        var values = MasterTableDocument.values(text)
        values[number] = value
        return values.joined(separator: " | ")
    }
}
