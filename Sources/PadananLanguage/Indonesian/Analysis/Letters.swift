/// Sets of the letters a to z, a bit for each.
enum Letters {
    static let all: UInt32 = (1 << 26) - 1
    static let vowels: UInt32 = "aeiou".utf8.reduce(0) { $0 | bit($1) }

    /// The bit of a small letter; 0 for any other byte.
    @inline(__always)
    static func bit(_ byte: UInt8) -> UInt32 {
        let place = byte &- UInt8(ascii: "a")
        return place < 26 ? 1 &<< UInt32(place) : 0
    }

    @inline(__always)
    static func isVowel(_ byte: UInt8) -> Bool { bit(byte) & vowels != 0 }

    static func isConsonant(_ byte: UInt8) -> Bool { bit(byte) & ~vowels != 0 }

    /// How many vowels stand from `start` to `end`: a measure of syllables, as Indonesian writes no silent ones.
    static func vowelCount(_ word: [UInt8], _ start: Int, _ end: Int) -> Int {
        var count = 0
        for index in start..<max(start, end) where isVowel(word[index]) { count += 1 }
        return count
    }
}
