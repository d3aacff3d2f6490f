/// Marks by themselves, and what stands at the head of a segment.
extension SRXExportedSet {
    mutating func addMarks() {
        let stops = SRXFragments.stop + "+"
        keep("marks in brackets: [...], (?)", before: "[(\\[]\(stops)\(SRXFragments.closing)", after: "\\s")
        keep("a hyphen goes on with the sentence", before: stops + SRXFragments.closing, after: "\\s+-\\s")
        keep(
            "a dash does near the beginning of a paragraph",
            before: "^(?:[\\p{Lu}\\d(]\\S*\\s+){0,8}[\\p{Lu}\\d(]\\S*\(stops)\(SRXFragments.closing)", after: "\\s*[–—]")
    }

    /// Numbers and letters at the head of a sentence, and places at that of a news item.
    mutating func addHeads() {
        let other = commonWord.map { "(?!\($0))" } ?? ""
        keep(
            "an abbreviation in brackets in a sentence: Dr. (H.C.) Hasan", before: "\\S\\s+\\([\\p{L}\\p{N}.'/&-]+\\.\\)",
            after: "\\s+\(other)\\S")
        addReferences()
        let head = "(?:^|[.!?…][)\\]\"'”’»]{0,3}\\s)\\s*[(\\[\"'“‘«•*-]{0,3}\\s*"
        keep("numbers and letters of list items: 1. a. IV. 2.1.", before: "\(head)\(SRXFragments.enumerator)\\.", after: "\\s")
        keep("items of a list in a sentence: syarat: 1. satu; 2. dua", before: "(?:;\\s[a-z\\d]{1,2}|\\p{L}:\\s[1ai])\\.", after: "\\s")
        if let labels = list.words(.label) {
            keep("labels with a number: Bab IV. Figure 2.", before: "\(head)\(labels)\\s{1,2}\(SRXFragments.enumerator)\\.", after: "\\s")
        }
        if let places = list.capitalWords(.datelinePlace) {
            keep("datelines: BEIJING. Text", before: "^\\W{0,8}\(places)\\.", after: "\\s+[\\p{Lu}\\d]")
        }
        keep(
            "datelines with an agency: CONTOH.CO.ID - BANDUNG. Text", before: "^[^\\na-z]+[-–—] ?[A-Z][A-Z ]*[A-Z]\\.",
            after: "\\s+[\\p{Lu}\\d]")
    }

    /// `No. 5.` behind an abbreviation, which looks like the number of a list item behind a sentence.
    private mutating func addReferences() {
        if let words = list.abbreviations(.beforeNumber) {
            keep(
                "numbers of references that go on: No. XI. B. 02",
                before: "\(SRXFragments.wordStart)\(words)\\.\\s{1,2}(?:[IVXLCDM]{1,8}|\\d[\\d.]*)\\.", after: "\\s+\\p{L}\\.")
        }
        guard let words = list.abbreviations(.abbreviation) else { return }
        cut(
            "numbers behind an abbreviation end a sentence: hlm. 5.",
            before: "\(SRXFragments.wordStart)\(words)\\.\\s{1,2}(?:[IVXLCDM]{2,8}|[ivx]{2,8}|\\d[\\d.]*)\\.", after: SRXFragments.sentence)
    }
}
