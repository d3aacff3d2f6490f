/// Faces made of punctuation: `:)`, `;-)`, `:D`, `:'(`.
enum Emoticon {
    /// The length of the emoticon at `place`, which a space or the end follows; 0 when there is none.
    static func length(at place: Int, of text: [UInt8], limit: Int) -> Int {
        guard place < limit, isEye(text[place]) else { return 0 }
        var index = place + 1
        if index < limit, isNose(text[index]) { index += 1 }
        guard index < limit, isMouth(text[index]) else { return 0 }
        while index < limit, isMouth(text[index]) { index += 1 }
        guard index - place <= longest else { return 0 }
        let next = TextKind.at(index, of: text, end: limit).kind
        return next == .space || next == .end ? index - place : 0
    }

    private static let longest = 8

    private static func isEye(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=")
    }

    private static func isNose(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "^")
    }

    private static func isMouth(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "O"): true
        case UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "3"): true
        default: false
        }
    }
}
