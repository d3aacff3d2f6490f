/// Full stops that belong to letters and abbreviations.
extension SRXExportedSet {
    /// A single letter: an initial, unless a word comes that is no name.
    mutating func addLetters() {
        let capital = "\(SRXFragments.wordStart)\\p{Lu}\\."
        if let words = list.words(.beforeLetter) {
            cut("letters that are no initials: vitamin C.", before: "\(words)\\s{1,2}\\p{L}\\.", after: SRXFragments.sentence)
        }
        keep("references that go on: No. B. 12", before: "\\.\\s{1,2}\\p{Lu}\\.", after: "\\s+\\d")
        cut(
            "letters behind a number: pukul 20.00 W.",
            before: "\(SRXFragments.loneStart)(?:(?:\\d{1,3}|\\d[\\d.]{4,}|[IVXLCDM]{1,8})\\s{1,2}\\p{Lu}|1[34]\\d\\d\\s{1,2}H)\\.",
            after: SRXFragments.sentence)
        addNameParts("initials: B. Hasan", before: capital)
        if let letters = list.letters(.never) {
            keep("small letters that never end a sentence: v.", before: "\(SRXFragments.loneStart)\(letters)\\.", after: "\\s")
        }
        if let letters = list.letters(.beforeNumber) {
            keep("letters before a number: h. 12", before: "\(SRXFragments.loneStart)\(letters)\\.", after: "\\s+\\d")
        }
    }

    /// `W.S. Rendra`
    mutating func addInitials() {
        addNameParts("initials: B.J. Hasan", before: "\(SRXFragments.wordStart)(?:[A-Z]\\.){2,}")
        let consonants = "bcdfghjklmnpqrstvwxz"
        addNameParts(
            "words without a vowel, which are abbreviations",
            before: "\(SRXFragments.wordStart)[\(consonants.uppercased())][\(consonants)]{1,4}\\.")
        keep(
            "words in capitals before a Roman number", before: "\(SRXFragments.wordStart)[A-Z][A-Z-]*[A-Z]\\.",
            after: "\\s+[IVX]{2,5}(?![\\p{L}\\p{N}.-])")
    }

    private mutating func addNameParts(_ comment: String, before: String) {
        if let commonWord {
            cut("\(comment), unless a word follows that is no name", before: before, after: "\\s+(?=\(commonWord))\\p{Lu}")
        }
        keep(comment, before: before, after: "\\s+[\\p{Lu}\\p{Lo}]")
        keep("\(comment), before brackets", before: before, after: SRXFragments.openBracket)
    }

    mutating func addAbbreviations() {
        if let never = list.abbreviations(.never) {
            keep(
                "abbreviations that never end a sentence: titles and the like", before: "\(SRXFragments.wordStart)\(never)\\.[)\\]}]*",
                after: "\\s")
        }
        if let all = list.abbreviations(.abbreviation) {
            keep(
                "abbreviations before brackets within the sentence", before: "\(SRXFragments.wordStart)\(all)\\.",
                after: SRXFragments.openBracket)
        }
        addBeforeNumber()
        addBeforeName()
        addFinalBeforeTimes()
        addPlaces()
        addFinal()
    }

    private mutating func addBeforeNumber() {
        guard let words = list.abbreviations(.beforeNumber) else { return }
        let before = "\(SRXFragments.wordStart)\(words)\\."
        keep("abbreviations before a number: No. 5", before: before, after: "\\s+\(SRXFragments.opening)[\\d$€£¥#]")
        keep("two abbreviations before a number: Ps. No. 5", before: before, after: "\\s+\(words)\\.?\\s+\\d")
        keep("abbreviations before a Roman number: Jil. IV", before: before, after: "\\s+[IVXLCDM]{1,8}\(SRXFragments.wordEnd)")
        if let only = list.abbreviations(.beforeNumber, without: [.beforeName, .final, .company, .place]) {
            cut("before anything else they are words", before: "\(SRXFragments.wordStart)\(only)\\.", after: SRXFragments.sentence)
        }
    }

    private mutating func addBeforeName() {
        guard let words = list.abbreviations(.beforeName) else { return }
        cut("abbreviations before a name, behind a number", before: "\\d\\s{1,2}(?=[a-z])\(words)\\.", after: SRXFragments.sentence)
        let before = "\(SRXFragments.wordStart)\(words)\\."
        if let starters = list.words(.starter) {
            cut(
                "abbreviations before a name, when none follows", before: before, after: "\\s+(?=\(starters)\(SRXFragments.wordEnd))\\p{Lu}"
            )
        }
        keep("abbreviations before a name: Jl. Melati", before: before, after: "\\s")
    }

    private mutating func addFinalBeforeTimes() {
        guard let words = list.abbreviations([.final, .place, .company], without: .beforeName), let times = list.words(.timeWord) else {
            return
        }
        keep(
            "abbreviations of times before a day: 5 p.m. Monday", before: "\(SRXFragments.wordStart)\(words)\\.",
            after: "\\s+\(times)\(SRXFragments.wordEnd)")
    }

    private mutating func addPlaces() {
        guard let words = list.abbreviations(.place, without: .beforeName) else { return }
        let before = "\(SRXFragments.wordStart)\(words)\\."
        cut("abbreviations that may begin a name, when none follows", before: before, after: "\\s+[\"'“‘„«]|\\s+\\d")
        if let commonWord {
            cut("abbreviations that may begin a name, when none follows", before: before, after: "\\s+(?=\(commonWord))\\p{Lu}")
        }
        keep("abbreviations that may begin a name: U.S. Navy", before: before, after: "\\s")
    }

    private mutating func addFinal() {
        if let companies = list.abbreviations(.company) {
            let before = "\(SRXFragments.wordStart)\(companies)\\."
            keep("two forms of companies: Co. Ltd.", before: before, after: "\\s+\(companies)\(SRXFragments.wordEnd)")
        }
        guard let words = list.abbreviations([.final, .company]) else { return }
        let before = "\(SRXFragments.wordStart)\(words)\\."
        keep("several degrees: S.H. M.H.", before: before, after: "\\s+[\\p{L}\\d]{1,2}\\.[\\p{L}\\d]")
        addDegrees(words)
        let listed = list.words([.starter, .commonWord]).map { "(?!\($0)\(SRXFragments.wordEnd))" } ?? ""
        keep(
            "abbreviations in a line of capitals", before: "\(SRXFragments.wordStart)(?=[A-Z.]*[A-Z]\\.)\(words)(?<=[A-Z])\\.",
            after: "\\s+\(listed)[A-Z][A-Z\\d-]+\(SRXFragments.wordEnd)")
        cut("abbreviations that may end a sentence: dll.", before: before, after: SRXFragments.sentence)
    }

    /// Degrees written as initials are: they end a sentence behind a comma, a word such as `gelar`, or another degree.
    private mutating func addDegrees(_ words: String) {
        let initials = "(?=(?:[A-Z]\\.){2,})\(words)\\."
        let heads = [",\\s", list.words([.beforeDegree, .beforeLetter]).map { "\($0)\\s{1,2}" }, "\(words)\\.\\s{1,2}"].compactMap { $0 }
        cut("degrees: …, S.H.", before: "(?:\(heads.joined(separator: "|")))\(initials)", after: SRXFragments.sentence)
        addNameParts("initials that look like a degree", before: SRXFragments.wordStart + initials)
    }
}
