/// How alike two words are written, the usual differences of spelling between languages aside: `kualitas` and `quality`, `foto` and `photo`.
struct Cognates: Sendable {
    /// The longest words compared, in bytes.
    private static let longest = 24

    /// The sound skeleton of each piece.
    let letters: [[UInt8]]

    init(_ pieces: [[UInt8]]) { letters = pieces.map(Self.skeleton) }

    /// 0 for words unlike each other, up to 1 for the same.
    func likeness(_ own: Int, _ others: Cognates, _ other: Int) -> Float {
        let (a, b) = (letters[own], others.letters[other])
        guard let first = a.first, first == b.first, a.count >= 3, b.count >= 3, a.count * 2 >= b.count, b.count * 2 >= a.count else {
            return 0
        }
        guard a.count <= Self.longest, b.count <= Self.longest else { return a == b ? 1 : 0 }
        let distance = Self.distance(a, b)
        let likeness = 1 - Float(distance) / Float(max(a.count, b.count))
        return max(0, (likeness - 0.5) * 2)
    }

    /// Levenshtein's distance.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let cost = min(row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }

    /// Letters by sound: c, ch, q as k; ph as f; th as t; v as f; x as ks; y as i; z as s; doubled ones once.
    private static func skeleton(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < word.count {
            let (letter, next) = (word[index], index + 1 < word.count ? word[index + 1] : 0)
            let isAspirated = next == UInt8(ascii: "h")
            var sounds: [UInt8]
            switch letter {
            case UInt8(ascii: "c"), UInt8(ascii: "q"):
                sounds = [UInt8(ascii: "k")]
                if isAspirated { index += 1 }
            case UInt8(ascii: "p") where isAspirated:
                sounds = [UInt8(ascii: "f")]
                index += 1
            case UInt8(ascii: "t") where isAspirated:
                sounds = [letter]
                index += 1
            case UInt8(ascii: "v"): sounds = [UInt8(ascii: "f")]
            case UInt8(ascii: "x"): sounds = [UInt8(ascii: "k"), UInt8(ascii: "s")]
            case UInt8(ascii: "y"): sounds = [UInt8(ascii: "i")]
            case UInt8(ascii: "z"): sounds = [UInt8(ascii: "s")]
            default: sounds = [letter]
            }
            if result.last == sounds[0] { sounds.removeFirst() }
            result += sounds
            index += 1
        }
        return result
    }
}
