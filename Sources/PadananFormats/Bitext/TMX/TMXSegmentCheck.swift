import PadananModel

/// The codes of one `seg`, to see which belong together.
///
/// - Source: TMX 1.4b, “i”: beginnings and ends are paired by it within a `seg`, and it is unique for each `bpt`; “x”: codes of the
///   variants of a `tu` correspond by it.
struct TMXSegmentCheck {
    /// Beginnings without their end so far: where each stands.
    private(set) var open: [String: SourceLocation] = [:]
    private var begun: Set<String> = []
    /// The `x` of each element and where it stands first.
    private(set) var external: [String: SourceLocation] = [:]

    /// Whether there are more codes than a reader takes; no more are looked at then.
    var isFull: Bool { begun.count + external.count > TMXContentReader.codeLimit }

    /// Notes a `bpt`; a message when its `i` stands for another one already.
    mutating func begin(_ id: String, at location: SourceLocation) -> String? {
        guard begun.insert(id).inserted else { return "a second <bpt> with i=\"\(id)\" in one segment; number each anew" }
        open[id] = location
        return nil
    }

    /// Notes an `ept`; a message when no `bpt` before it has its `i`.
    mutating func end(_ id: String) -> String? {
        if open.removeValue(forKey: id) != nil { return nil }
        return begun.contains(id) ? "a second <ept> with i=\"\(id)\" in one segment" : "<ept i=\"\(id)\"> without a <bpt> before it"
    }

    /// Notes an `x`.
    mutating func note(external number: String, at location: SourceLocation) {
        if external[number] == nil { external[number] = location }
    }
}
