/// Sentences: with a name's mark at the end, reported, begun small, without a space, and all others.
extension SRXExportedSet {
    mutating func addNames() {
        if let names = list.words(.exclaimingName) {
            let before = "\(SRXFragments.wordStart)\(names)[!?]"
            if let commonWord { cut("names with a mark, when none goes on", before: before, after: "\\s+(?=\(commonWord))\\p{Lu}") }
            keep("names with a mark: Yahoo! Inc", before: before, after: "\\s+[\\p{Lu}\\p{Lo}]")
        }
        if let verbs = list.words(.reporting) {
            let speaker = list.words(.noSpeaker).map { "(?!\($0)\(SRXFragments.wordEnd))" } ?? ""
            keep(
                "reported questions: “Why?” Anna Hill asked", before: "(?:[!?…]|\\.\\.)\(SRXFragments.closingQuote)",
                after: "\\s+(?:\(speaker)[\\p{L}\\d-]+ ){1,4}\(verbs)\(SRXFragments.wordEnd)")
        }
    }

    mutating func addSmallBeginnings() {
        let before = SRXFragments.stop + "+" + SRXFragments.closing
        let space = "\\s+\(SRXFragments.opening)"
        if let names = list.smallWords(.smallName) {
            cut("names written small", before: before, after: "\(space)\(names)\(SRXFragments.wordEnd)")
        }
        cut("names with a capital inside: eBay, e-KTP", before: before, after: "\(space)(?:[a-z]{1,5}[A-Z]|[a-z]-[A-Z])")
        cut("letters of list items: b. c)", before: before, after: "\(space)[a-z][.)]\\s")
        if let titles = list.smallWords(.smallTitle) {
            cut("titles written small: dr. Sinta", before: before, after: "\(space)\(titles)\\.\\s\\p{Lu}")
        }
        addChat()
    }

    private mutating func addChat() {
        let heads = list.words(.chatParticle).map { "\\p{Ll}|\($0)\(SRXFragments.wordEnd)" } ?? "\\p{Ll}"
        cut(
            "sentences in chat, in a paragraph that begins small", before: "^\\s*(?:\(heads))[\\s\\S]*\\?[.!?…]*",
            after: "\\s+\\p{Ll}")
        if let openers = list.smallWords(.chatOpener) {
            cut("sentences in chat", before: "\\?[.!?…]*", after: "\\s+\(openers)\(SRXFragments.wordEnd)")
        }
        if let particles = list.words(.chatParticle) {
            cut("questions in chat", before: "\(SRXFragments.loneStart)\(particles)[!?]*\\?[.!?…]*", after: "\\s+\\p{Ll}")
        }
    }

    /// `selesai.Kemudian`
    mutating func addMissingSpaces() {
        let suffixes = list.words(.nameSuffix).map { "(?!\($0)\(SRXFragments.wordEnd))" } ?? ""
        let start = "(?<![\\p{L}\\p{N}.'/&@:_=\\\\#-])"
        let word = "\\p{Lu}[\\p{Ll}]+(?![\\p{L}\\p{N}/@_&=\\\\#(-]|\\.[\\p{L}\\p{N}])"
        if let all = list.abbreviations(.abbreviation) {
            keep("abbreviations without a space", before: "\(SRXFragments.wordStart)\(all)\\.", after: "\\p{Lu}")
        }
        cut("a space is missing", before: "(?:\(start)(?:[a-z-]{2,}|\\d[\\d.]+)|[%)\\]}])\\.", after: suffixes + word)
        if let commonWord {
            cut("a space is missing", before: "\(start)[\\p{L}\\p{N}-]{2,}(?:\\.|\\.\\.+|…)", after: "(?=\(commonWord))\(suffixes)\(word)")
        }
        cut("a space is missing", before: "\(start)[\\p{L}\\p{N}-]+[!?]+", after: word)
        cut(
            "a space is missing beside quotation marks", before: "\(SRXFragments.stop)+[»”’›」』][»”’›」』)\\]]*",
            after: "\(SRXFragments.opening)\\p{Lu}")
        cut("a space is missing beside quotation marks", before: "\\p{L}\(SRXFragments.stop)+", after: "[«‘“„‹]\\p{Lu}")
    }

    mutating func addSentences() {
        let stops = SRXFragments.stop + "+"
        cut("sentences", before: stops + SRXFragments.closing, after: SRXFragments.sentence)
        cut("closing marks with spaces around", before: "\(stops)\\s+[)\\]}»”’›]+", after: SRXFragments.sentence)
        cut(
            "pictures and faces that close a sentence",
            before: "\(stops)\(SRXFragments.closing)\\s*(?:\(SRXFragments.emoji)+|[:;=][-'^]?[()DPpO\\[\\]/*3]{1,6})",
            after: SRXFragments.sentence)
        cut(
            "faces between sentences", before: "[\\p{L}\\p{N}]\(SRXFragments.closing)\\s+:[-'^]?[()DPpO\\[\\]/*3]{1,6}",
            after: "\\s+\\p{Lu}")
        cut("pictures between sentences", before: "[\\p{L}\\p{N}]\(SRXFragments.closing)\\s*\(SRXFragments.emoji)+", after: "\\s+\\p{Lu}")
        cut("sentences with wide marks", before: "[。！？．｡]+[」』】）”’»]*", after: "\\s*[^\\s。！？．｡、，；：」』】）”’»]")
    }
}
