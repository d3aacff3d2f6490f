extension FindingFormat {
    /// Whether the report shows the terms of segments and how concepts are rendered, which must be collected for it.
    public var showsTerms: Bool { rawValue == "html" }
}
