import PadananModel

/// The rules for `sc` and `ec` in one text, which TBX took over from XLIFF 2.
enum TBXInlineCodes {
    /// An `sc` or `ec`.
    struct Code {
        var isStart: Bool
        var isolated: String?
        var startReference: String?
        var id: String?
        var location: SourceLocation
    }

    /// What is wrong with the codes of one text, in order. Cost: linear.
    static func problems(_ codes: [Code]) -> [(message: String, location: SourceLocation)] {
        let firstStart = codes.firstIndex(where: \.isStart) ?? codes.endIndex
        let lastEnd = codes.lastIndex { !$0.isStart } ?? -1
        var problems: [(String, SourceLocation)] = []
        for (index, code) in codes.enumerated() {
            let hasPartner = code.isStart ? index < lastEnd : index > firstStart
            let wanted = hasPartner ? "no" : "yes"
            let name = code.isStart ? "sc" : "ec"
            if let isolated = code.isolated, isolated != wanted {
                problems.append(("isolated “\(isolated)” on <\(name)>; write “\(wanted)”", code.location))
            }
            guard !code.isStart else { continue }
            if hasPartner, code.startReference == nil { problems.append(("<ec> has no startRef; name its <sc>", code.location)) }
            if !hasPartner, code.id?.isEmpty ?? true { problems.append(("<ec> without its <sc> has no id; write one", code.location)) }
        }
        return problems
    }
}
