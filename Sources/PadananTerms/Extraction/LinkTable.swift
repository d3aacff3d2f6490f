/// The word links of all pairs, one behind the other.
struct LinkTable: Sendable {
    /// Two linked tokens of a pair.
    struct Link: Sendable, Hashable {
        var source: Int32
        var target: Int32
        /// How likely it is, 0…1.
        var probability: Float
    }

    private(set) var links: [Link] = []
    private(set) var starts: [Int32] = [0]

    /// Appends the links of a pair of so many tokens; links beyond them are left out.
    mutating func append(_ pair: [WordLink], sources: Int, targets: Int) {
        for link in pair where 0..<sources ~= link.source && 0..<targets ~= link.target {
            links.append(Link(source: Int32(link.source), target: Int32(link.target), probability: link.probability))
        }
        starts.append(Int32(links.count))
    }

    /// The links of a pair, by source token.
    func links(_ pair: Int) -> ArraySlice<Link> { links[Int(starts[pair])..<Int(starts[pair + 1])] }
}
