/// What became of the terms of one segment.
public struct TermSegmentFigures: Sendable, Hashable {
    /// Concepts of the source of which the hypothesis has an approved rendering somewhere.
    public var success = RatioCorpus.Count(right: 0, all: 0)
    /// Occurrences in the source that are linked, one to one, with an approved rendering.
    public var strict = RatioCorpus.Count(right: 0, all: 0)
    /// Renderings of the reference that the hypothesis has too.
    public var exact = RatioCorpus.Count(right: 0, all: 0)
    /// Words of the reference around its renderings that stand around those of the hypothesis too, within two words on either side.
    public var window2 = RatioCorpus.Count(right: 0, all: 0)
    /// The same within three words.
    public var window3 = RatioCorpus.Count(right: 0, all: 0)
    /// How each occurrence was rendered, for consistency; occurrences without rendering and those by an acronym left out.
    public var renderings: [TermRendering] = []

    public init() {}
}
