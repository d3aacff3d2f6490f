import PadananModel

/// Date and person of a transaction on one line: `2021-12-17 Sari Wijaya`.
enum TransactionText {
    /// What stands before the kind where it is named: `transactionType:approval`.
    static let prefix = "transactionType:"
    private static let separator = " ; "

    /// The date and who it was; with ` ; ` between them where the first word would not be read as the date, or wrongly.
    static func write(_ record: ChangeRecord) -> String {
        let line = record.date + (record.date.isEmpty || record.user.isEmpty ? "" : " ") + record.user
        return read(line) == record ? line : record.date + separator + record.user
    }

    /// Reads what `write` wrote; a first word that begins with a digit is the date.
    static func read(_ line: String) -> ChangeRecord {
        let bytes = Array(line.utf8)
        let mark = Array(separator.utf8)
        if let index = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) {
            return ChangeRecord(date: text(bytes[..<index]), user: text(bytes[(index + mark.count)...]))
        }
        guard let first = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return ChangeRecord(user: line.trimmed)
        }
        let end = bytes.firstIndex { $0 <= 0x20 } ?? bytes.count
        return ChangeRecord(date: text(bytes[..<end]), user: text(bytes[end...]))
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).trimmed
    }
}
