/// Names that must differ.
struct XLIFF12Names {
    private var used: Set<String> = []
    private var counts: [String: Int] = [:]
    private var ordinal = 0

    /// `name`, or when it is taken, `name` with a number behind it; a number for the empty name. Cost: amortised constant.
    mutating func unique(_ name: String) -> String {
        ordinal += 1
        var candidate = name.isEmpty ? String(ordinal) : name
        let stem = candidate
        while !used.insert(candidate).inserted {
            counts[stem, default: 1] += 1
            candidate = "\(stem)-\(counts[stem, default: 1])"
        }
        return candidate
    }
}
