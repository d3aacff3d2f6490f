/// The formatting of runs that are formatted alike.
struct RunFormat: Sendable {
    /// `w:rPr` as it is written into a changed paragraph; empty for none.
    var source = ""
    /// The same for all formats that differ only in what no reader sees and in what `switches` say.
    var key = 0
    var switches = RunSwitches()
    /// What the character style gives.
    var style: RunLook = []
    /// The id of the character style, or empty.
    var styleID = ""
    /// Whether text is raised or lowered: `superscript`, `subscript`, or empty.
    var position = ""

    /// What a reader sees in a paragraph whose style gives `paragraph`.
    func look(in paragraph: RunLook) -> RunLook {
        let toggled = style.symmetricDifference(paragraph).intersection(.toggles)
        return switches.applied(to: style.union(paragraph).subtracting(.toggles).union(toggled))
    }
}
