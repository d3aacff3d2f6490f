/// The inline content of a unit or of a translation candidate: codes and annotations of its sources and targets, in order.
struct XLIFF2InlineContent {
    /// A source, or a target.
    enum Side: String {
        case source, target
    }

    /// A code, an end of one, or an annotation.
    struct Marker {
        enum Role {
            case standalone, opening, closing
            case annotation, annotationStart, annotationEnd
        }

        var node: Int
        var role: Role
    }

    /// A segment, an ignorable, or a candidate.
    struct Part {
        var node: Int
        /// From 1, by place.
        var position: Int
        var source: Int?
        var target: Int?
        var sourceMarkers: [Marker] = []
        var targetMarkers: [Marker] = []
    }

    let owner: Int
    let isMatch: Bool
    private(set) var parts: [Part] = []
    /// Whether every part has a target.
    private let isTranslated: Bool

    /// Reads the content of `owner`, a unit or a match.
    init(_ tree: XLIFF2Tree, owner: Int) {
        self.owner = owner
        isMatch = tree.element(owner) == .match
        let nodes = isMatch ? [owner] : tree.children(owner).filter { tree.element($0) == .segment || tree.element($0) == .ignorable }
        isTranslated = nodes.allSatisfy { tree.child($0, .target) != nil }
        for (index, node) in nodes.enumerated() {
            var part = Part(node: node, position: index + 1, source: tree.child(node, .source), target: tree.child(node, .target))
            part.sourceMarkers = part.source.map { Self.markers(in: $0, tree) } ?? []
            part.targetMarkers = part.target.map { Self.markers(in: $0, tree) } ?? []
            parts.append(part)
        }
    }

    /// All markers of one side, part after part.
    func markers(_ side: Side) -> [Marker] {
        parts.flatMap { side == .source ? $0.sourceMarkers : $0.targetMarkers }
    }

    /// Whether every part has this side.
    func isComplete(_ side: Side) -> Bool { side == .source || isTranslated }

    private static func markers(in content: Int, _ tree: XLIFF2Tree) -> [Marker] {
        var markers: [Marker] = []
        var open: [Int] = []
        for node in tree.descendants(content) {
            while let last = open.last, tree.end(of: last) <= node { markers.append(Marker(node: open.removeLast(), role: .closing)) }
            guard let role = role(of: tree.element(node)) else { continue }
            markers.append(Marker(node: node, role: role))
            if tree.element(node) == .pairedCode { open.append(node) }
        }
        return markers + open.reversed().map { Marker(node: $0, role: .closing) }
    }

    private static func role(of element: XLIFF2Element?) -> Marker.Role? {
        switch element {
        case .placeholder: .standalone
        case .pairedCode, .startCode: .opening
        case .endCode: .closing
        case .marker: .annotation
        case .startMarker: .annotationStart
        case .endMarker: .annotationEnd
        default: nil
        }
    }
}
