/// The place of a cell: `C12` is column 3, row 12.
///
/// - Source: ECMA-376-1, section 18.18.7 (`ST_CellRef`).
struct CellReference: Sendable, Hashable, CustomStringConvertible {
    /// From 1.
    var column: Int
    /// From 1.
    var row: Int

    init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Reads `C12` or `$C$12`; `nil` when it is no cell of a sheet.
    init?(_ text: some StringProtocol) {
        var (column, row) = (0, 0)
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case 0x41...0x5A where row == 0, 0x61...0x7A where row == 0: column = column * 26 + Int(byte & 0x1F)
            case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
            default: return nil
            }
            guard column <= SpreadsheetML.columns, row <= SpreadsheetML.rows else { return nil }
            if byte == 0x30, row == 0 { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(column: column, row: row)
    }

    var description: String { Self.letters(column) + String(row) }

    /// `A` for 1, `AB` for 28.
    static func letters(_ column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}
