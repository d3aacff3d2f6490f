/// The key of a quotation mark or dash: the same whatever its shape.
enum MarkPiece {
    private static let double = ["“", "”", "„", "«", "»", "\""].map { Array($0.utf8) }
    private static let single = ["‘", "’", "`", "'", "‚", "‹", "›"].map { Array($0.utf8) }
    private static let dashes = ["–", "—", "-", "−", "‐", "‑"].map { Array($0.utf8) }

    static func of(_ word: [UInt8]) -> [UInt8]? {
        guard word.count <= 3 else { return nil }
        return [double, single, dashes].first { $0.contains(word) }?.last
    }
}
