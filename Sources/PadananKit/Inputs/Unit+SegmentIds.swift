import PadananModel

extension Unit {
    /// How the segment at `index` is called in results: the unit's id, with `/` and its own id or number where the unit has several.
    func segmentId(at index: Int) -> String {
        guard segments.count > 1 else { return id }
        return "\(id)/\(segments[index].id.isEmpty ? String(index + 1) : segments[index].id)"
    }
}
