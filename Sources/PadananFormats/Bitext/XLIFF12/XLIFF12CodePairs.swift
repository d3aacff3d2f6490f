import PadananModel

/// Which codes of a text belong together, and which of the pairs can be written as an element around the text between them.
struct XLIFF12CodePairs {
    /// How a code is written.
    enum Role {
        /// As the start or end of an element: `g`, `mrk`.
        case element
        /// Apart from its partner: `bx` and `ex`, `bpt` and `ept`.
        case linked
        /// Without a partner: `it`.
        case isolated
        /// Not at all: an annotation that no `mrk` can be put around.
        case dropped
    }

    /// Text in which elements can be closed only where they were opened.
    struct Run {
        var text: InlineText
        /// Whether `g` may be used; not between segments, where it would hide their `mrk` from the schema's keys.
        var allowsElements = true
        /// Whether an element may reach from here to another such run, around the segments between them.
        var isBetweenSegments = false
    }

    /// For each run, for each of its codes.
    private(set) var roles: [[Role]]
    /// For each run, for each of its codes: the id, made up where there is none.
    private(set) var ids: [[String]]
    /// For each run, for each of its codes: whether its own native code or its partner's is known, so that both are written alike.
    private(set) var areNative: [[Bool]]

    /// The codes of all runs, one behind the other.
    private struct Entry {
        var code: InlineCode
        var run: Int
        var canBeElement: Bool
        var partner = -1
        var isElement = false
        var isOpen = false
    }

    /// - Parameter isElement: whether a code is one to be written as an element, if possible.
    init(_ runs: [Run], isElement: (InlineCode) -> Bool) {
        var entries: [Entry] = []
        for (index, run) in runs.enumerated() {
            entries += run.text.codes.map { code in
                Entry(code: code, run: index, canBeElement: code.isCode ? run.allowsElements && isElement(code) : true)
            }
        }
        Self.pair(&entries)
        Self.nest(&entries) { $0 == $1 || (runs[$0].isBetweenSegments && runs[$1].isBetweenSegments) }
        roles = runs.map { _ in [] }
        ids = roles.map { _ in [] }
        areNative = roles.map { _ in [] }
        for (index, entry) in entries.enumerated() {
            roles[entry.run].append(Self.role(entry))
            areNative[entry.run].append(!entry.code.data.isEmpty || (entry.partner >= 0 && !entries[entry.partner].code.data.isEmpty))
            let isSecond = entry.partner >= 0 && entry.partner < index
            ids[entry.run].append(entry.code.id.isEmpty ? String((isSecond ? entry.partner : index) + 1) : entry.code.id)
        }
    }

    private static func role(_ entry: Entry) -> Role {
        if entry.isElement { return .element }
        if !entry.code.isCode { return .dropped }
        return entry.partner >= 0 ? .linked : .isolated
    }

    /// Finds to each closing code the last opening one of the same id.
    private static func pair(_ entries: inout [Entry]) {
        var codes: [String: [Int]] = [:]
        var annotations: [String: [Int]] = [:]
        for index in entries.indices {
            let id = entries[index].code.id
            var partner: Int?
            switch entries[index].code.kind {
            case .opening: codes[id, default: []].append(index)
            case .annotationStart: annotations[id, default: []].append(index)
            case .closing: partner = codes[id]?.popLast()
            case .annotationEnd: partner = annotations[id]?.popLast()
            case .standalone: break
            }
            if let partner {
                entries[index].partner = partner
                entries[partner].partner = index
            }
        }
    }

    /// Chooses the pairs that become elements: of two that cross, the one closed first.
    ///
    /// - Parameter mayReach: whether an element may begin in one run and end in another.
    private static func nest(_ entries: inout [Entry], mayReach: (Int, Int) -> Bool) {
        var stack: [Int] = []
        for index in entries.indices {
            let partner = entries[index].partner
            guard partner >= 0, entries[index].canBeElement, entries[partner].canBeElement,
                mayReach(entries[partner].run, entries[index].run)
            else { continue }
            if partner > index {
                stack.append(index)
                entries[index].isOpen = true
            } else if entries[partner].isOpen {
                while let top = stack.popLast() {
                    entries[top].isOpen = false
                    if top == partner { break }
                }
                entries[index].isElement = true
                entries[partner].isElement = true
            }
        }
    }
}
