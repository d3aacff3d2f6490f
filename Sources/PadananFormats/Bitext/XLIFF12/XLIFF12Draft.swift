import PadananModel

/// What was read of a `trans-unit`, before it is put together.
struct XLIFF12Draft {
    var unit: Unit
    var part = XLIFF12Layout.Part()
    var source: XLIFF12Content?
    var segmented: XLIFF12Content?
    var target: XLIFF12Content?
    var details = XLIFF12Details()
    var matches: [(mid: String?, match: SegmentMatch)] = []
    var definitions: [Definition] = []

    /// A `sdl:seg`.
    struct Definition {
        var id = ""
        var confirmation: String?
        var startTag = 0..<0
        var confirmationRange: Range<Int>?
        var isLocked = false
        var percent = ""
        var origin = ""
    }

    init(unit: Unit) {
        self.unit = unit
    }

    /// Whether `seg-source` divides the text into segments.
    var hasSegments: Bool { segmented?.pieces.contains { $0.isSegment } ?? false }
}
