import PadananModel

/// What was read of a `trans-unit` and is not yet in the unit.
struct XLIFF12Draft {
    var source = InlineText("")
    /// `nil` without `source`.
    var sourceLocation: SourceLocation?
    /// The segments of `seg-source`, and what stands between them.
    var sources: [XLIFF12Content.Piece] = []
    var target = InlineText("")
    var targetLocation: SourceLocation?
    /// The segments of the target; empty when it is not divided.
    var targets: [XLIFF12Content.Piece] = []
    /// Whether `seg-source` divides the text into segments.
    var hasSegments = false
    var details = XLIFF12Details()
    var matches: [(mid: String?, match: SegmentMatch)] = []
    var definitions: [Definition] = []

    /// Forgets everything; what is empty already costs nothing.
    mutating func reset() {
        sourceLocation = nil
        targetLocation = nil
        hasSegments = false
        if !source.isEmpty { source = "" }
        if !target.isEmpty { target = "" }
        if !sources.isEmpty { sources = [] }
        if !targets.isEmpty { targets = [] }
        if !details.isEmpty { details = XLIFF12Details() }
        if !matches.isEmpty { matches = [] }
        if !definitions.isEmpty { definitions = [] }
    }

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
}
