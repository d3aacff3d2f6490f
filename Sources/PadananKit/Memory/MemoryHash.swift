import PadananLanguage
import PadananModel

/// A 64-bit hash of texts and numbers that is the same on every machine and in every run, for keys that are stored.
struct MemoryHash {
    private var hash = WordHash()

    init(_ seed: Int) {
        combine(seed)
    }

    /// As SQLite keeps it.
    var value: Int64 {
        var last = hash
        last.combine(0x9E37_79B9_7F4A_7C15)
        return Int64(bitPattern: last.value)
    }

    mutating func combine(_ number: Int) {
        hash.combine(UInt64(bitPattern: Int64(number)))
    }

    mutating func combine(_ bytes: [UInt8]) {
        combine(bytes.count)
        for index in stride(from: 0, to: bytes.count, by: 8) { hash.combine(bytes.eightBytes(at: index)) }
    }

    mutating func combine(_ text: String?) {
        guard let text else { return combine(-1) }
        combine([UInt8](text.utf8))
    }
}
