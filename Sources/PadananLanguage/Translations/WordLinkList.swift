import PadananModel

/// How often pieces of words of two languages rendered each other in a large bitext, with the jumps between links: what word alignment knows before it
/// has seen a text.
///
/// - Source: `Data/id/links-en.tsv`, `Data/id/jumps-en.tsv`; each direction is read once.
public struct WordLinkList: Sendable {
    /// The number of a source piece by its `WordHash`.
    public private(set) var source = WordHashMap(capacity: 1 << 15)
    /// The number of a target piece by its `WordHash`.
    public private(set) var target = WordHashMap(capacity: 1 << 15)
    /// By source piece: where its links begin in `targets`; one more than there are pieces.
    public private(set) var starts: [Int] = [0]
    /// The number of the target piece of each pair.
    public private(set) var targets: [Int32] = []
    /// By pair: how often the one rendered the other.
    public private(set) var links: [Float] = []
    /// By source piece: how often it had no partner.
    public private(set) var sourceNulls: [Float] = []
    /// By target piece: how often it had no partner.
    public private(set) var targetNulls: [Float] = []
    /// How often the next link lay so many places behind the last, as the target is read: places in the source, and links.
    public private(set) var sourceJumps: [(places: Int, links: Float)] = []
    /// The same as the source is read: places in the target.
    public private(set) var targetJumps: [(places: Int, links: Float)] = []

    /// `nil` for languages that there is no list for. Cost: the list is read once, about 10 ms; then it is shared.
    public static func of(_ languages: LanguagePair) -> WordLinkList? {
        switch (languages.source.primary, languages.target.primary) {
        case ("id", "en"): indonesianEnglish
        case ("en", "id"): englishIndonesian
        default: nil
        }
    }

    private static let indonesianEnglish = WordLinkList(links: idLinksEnData, jumps: idJumpsEnData)
    private static let englishIndonesian = indonesianEnglish.transposed()

    /// Reads both lists; lines of another form are passed over.
    init(links: StaticString, jumps: StaticString) {
        readLinks(DataLines(links))
        let lines = DataLines(jumps)
        lines.forEachRow { cells in
            guard cells.count == 3 else { return }
            let isBack = lines.bytes[cells[0]].first == UInt8(ascii: "-")
            let places = Int(Self.number(lines.bytes, isBack ? cells[0].dropFirst() : cells[0])) * (isBack ? -1 : 1)
            sourceJumps.append((places, Self.number(lines.bytes, cells[1])))
            targetJumps.append((places, Self.number(lines.bytes, cells[2])))
        }
    }

    private init() {}

    private mutating func readLinks(_ lines: DataLines) {
        let bytes = lines.bytes
        lines.forEachRow { cells in
            guard cells.count >= 3, cells.count % 2 == 1 else { return }
            let isNull = cells[0].isEmpty
            if !isNull {
                let hash = Self.hash(bytes, cells[0])
                guard source[hash] == nil else { return }
                source.set(hash, sourceNulls.count)
                sourceNulls.append(0)
            }
            for cell in stride(from: 1, to: cells.count, by: 2) {
                let links = Self.number(bytes, cells[cell + 1])
                if cells[cell].isEmpty {
                    if let last = sourceNulls.indices.last, !isNull { sourceNulls[last] += links }
                } else {
                    add(targetNumber(Self.hash(bytes, cells[cell])), links, isNull: isNull)
                }
            }
            if !isNull { starts.append(targets.count) }
        }
    }

    private mutating func add(_ target: Int, _ links: Float, isNull: Bool) {
        guard !isNull else {
            targetNulls[target] += links
            return
        }
        targets.append(Int32(target))
        self.links.append(links)
    }

    private mutating func targetNumber(_ hash: UInt64) -> Int {
        if let number = target[hash] { return number }
        target.set(hash, targetNulls.count)
        targetNulls.append(0)
        return targetNulls.count - 1
    }

    /// The hash of a piece; never 0, which stands for none in a `WordHashMap`.
    private static func hash(_ bytes: [UInt8], _ cell: Range<Int>) -> UInt64 { max(1, WordHash.of(bytes, in: cell).value) }

    private static func number(_ bytes: [UInt8], _ cell: Range<Int>) -> Float {
        min(1e7, bytes[cell].reduce(0) { $0 * 10 + Float($1 & 0x0F) })
    }

    /// The same list as the other language reads it.
    func transposed() -> WordLinkList {
        var list = WordLinkList()
        (list.source, list.target) = (target, source)
        (list.sourceNulls, list.targetNulls) = (targetNulls, sourceNulls)
        (list.sourceJumps, list.targetJumps) = (targetJumps, sourceJumps)
        var next = [Int](repeating: 0, count: targetNulls.count + 1)
        for target in targets { next[Int(target) + 1] += 1 }
        for number in targetNulls.indices { next[number + 1] += next[number] }
        list.starts = next
        list.targets = Array(repeating: 0, count: targets.count)
        list.links = Array(repeating: 0, count: targets.count)
        for source in sourceNulls.indices {
            for pair in starts[source]..<starts[source + 1] {
                let row = Int(targets[pair])
                list.targets[next[row]] = Int32(source)
                list.links[next[row]] = links[pair]
                next[row] += 1
            }
        }
        return list
    }
}
