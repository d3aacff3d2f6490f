/// The word links of all pairs, one behind the other.
struct LinkTable: Sendable {
    /// Two linked tokens of a pair.
    struct Link: Sendable, Hashable {
        var source: Int16
        var target: Int16
        /// How likely it is, 0…1.
        var probability: Float
    }

    private(set) var links: [Link] = []
    private(set) var starts: [Int32] = [0]

    mutating func append(_ pair: [WordLink]) {
        for link in pair {
            links.append(Link(source: Int16(clamping: link.source), target: Int16(clamping: link.target), probability: link.probability))
        }
        starts.append(Int32(links.count))
    }

    /// The links of a pair, by source token.
    func links(_ pair: Int) -> ArraySlice<Link> { links[Int(starts[pair])..<Int(starts[pair + 1])] }
}
