import PadananFormats
import PadananLanguage
import PadananModel

/// Puts the rows of a glossary table in order; each row keeps its bytes.
///
/// Values are compared without case, then as written, both by their bytes in UTF-8, whatever the locale. Rows without a value stand
/// last, and equal ones as before. Blank lines move with the row before them.
public struct GlossarySort: Sendable {
    private let keys: [SortKey]
    private let languages: LanguagePair

    /// - Parameter keys: the first decides, the next among equals.
    public init(by keys: [SortKey] = [.concept], languages: LanguagePair = .indonesianEnglish) {
        self.keys = keys
        self.languages = languages
    }

    /// The file in order. Cost: O(*n* log *n*) comparisons.
    public func sorted(_ table: MasterTableDocument) -> [UInt8] {
        let rows = order(of: table).map { table.bytes[table.rows[$0].range] }
        let endsLine = table.bytes.last == 0x0A
        return Array(table.mark)
            + MasterTableDocument.joined([table.head] + rows, lineEnd: table.lineEnd, endsLine: endsLine)
    }

    /// The first row that stands behind one it should precede, as a finding; `nil` when all are in order.
    public func disorder(in table: MasterTableDocument, file: String) -> Defect? {
        let values = table.rows.map { rank(of: $0, in: table) }
        for number in values.indices.dropFirst() where Self.isBefore(values[number], values[number - 1]) {
            let names = [number, number - 1].map { name(of: table.rows[$0], in: table) }
            let location = SourceLocation(file: file, line: table.rows[number].line, column: 1)
            return Defect(.warning, "“\(names[0])” belongs before “\(names[1])”; sort by \(keyNames)", at: location)
        }
        return nil
    }

    private var keyNames: String { keys.map(\.rawValue).joined(separator: ", ") }

    private func order(of table: MasterTableDocument) -> [Int] {
        let values = table.rows.map { rank(of: $0, in: table) }
        return table.rows.indices.sorted { first, second in
            if Self.isBefore(values[first], values[second]) { return true }
            return !Self.isBefore(values[second], values[first]) && first < second
        }
    }

    /// A value and how it is compared.
    private struct Value {
        let key: [UInt8]
        let text: [UInt8]
    }

    private func rank(of row: MasterTableDocument.Row, in table: MasterTableDocument) -> [Value] {
        keys.map { key in
            let text = text(of: row, key, in: table)
            return Value(key: Array(FoldedKey.fold(text).utf8), text: Array(text.utf8))
        }
    }

    private func text(of row: MasterTableDocument.Row, _ key: SortKey, in table: MasterTableDocument) -> String {
        switch key {
        case .concept: row.concept?.id ?? table.text(of: "concept", in: row)
        case .subject: row.concept?.subject ?? table.text(of: "subject", in: row)
        case .source: Self.term(row.concept, languages.source)
        case .target: Self.term(row.concept, languages.target)
        }
    }

    private static func term(_ concept: Concept?, _ language: LanguageTag) -> String {
        let terms = concept?.terms(in: language) ?? []
        return (terms.first { $0.status == .preferred } ?? terms.first)?.text ?? ""
    }

    private func name(of row: MasterTableDocument.Row, in table: MasterTableDocument) -> String {
        let texts = keys.map { text(of: row, $0, in: table) }
        return texts.first { !$0.isEmpty } ?? ""
    }

    private static func isBefore(_ first: [Value], _ second: [Value]) -> Bool {
        for (first, second) in zip(first, second) {
            if first.key.isEmpty != second.key.isEmpty { return second.key.isEmpty }
            if first.key != second.key { return first.key.lexicographicallyPrecedes(second.key) }
            if first.text != second.text { return first.text.lexicographicallyPrecedes(second.text) }
        }
        return false
    }
}
