import PadananModel
import PadananTerms
import Testing

/// Marks at the end of a sentence in scripts other than Latin are of the same kinds.
@Suite struct ScriptMarkTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let language: String
        let source: String
        let target: String
        /// The mark in the target, or the word that lacks one.
        var marked: String?
        var testDescription: String { "\(language): \(target)" }
    }

    static let right = [
        Case(language: "ja", source: "The talks have ended.", target: "協議は終わった。"),
        Case(language: "ja", source: "“Will it hold?”", target: "「停戦は続くのか？」"),
        Case(language: "zh", source: "Stop the war!", target: "停止战争！"),
        Case(language: "zh", source: "Three conditions:", target: "三个条件："),
        Case(language: "ar", source: "Who attacked the ship?", target: "من هاجم السفينة؟"),
        Case(language: "hi", source: "The session was adjourned.", target: "सत्र स्थगित कर दिया गया।"),
        Case(language: "my", source: "The session was adjourned.", target: "အစည်းအဝေး ရွှေ့ဆိုင်းသည်။"),
        Case(language: "km", source: "The session was adjourned.", target: "សម័យប្រជុំត្រូវបានពន្យារ។"),
    ]

    static let wrong = [
        Case(language: "ja", source: "Will the ceasefire hold?", target: "停戦は続く。", marked: "。"),
        Case(language: "zh", source: "The talks have ended.", target: "会谈结束了！", marked: "！"),
        Case(language: "ar", source: "The ship was attacked.", target: "من هاجم السفينة؟", marked: "؟"),
        Case(language: "hi", source: "Who won?", target: "कौन जीता।", marked: "।"),
    ]

    private static func findings(_ item: Case) -> [Finding] {
        let languages = LanguagePair(.english, LanguageTag(item.language))
        let checker = Checker(CheckSetup(languages: languages, aligner: nil), rules: ["punctuation"])
        var session = CheckSession(checker)
        let place = SourceLocation(file: "marks.tsv", line: 1, column: 1)
        let segment = CheckedSegment(id: "1", source: InlineText(item.source), target: InlineText(item.target), location: place)
        return session.inspect(segment).findings
    }

    @Test(arguments: right)
    func markOfTheSameKindIsLeftAlone(_ item: Case) { #expect(Self.findings(item) == []) }

    @Test(arguments: wrong)
    func markOfAnotherKindIsMarked(_ item: Case) {
        let bytes = Array(item.target.utf8)
        #expect(Self.findings(item).map { $0.target.map { String(decoding: bytes[$0], as: UTF8.self) } } == [item.marked])
    }

    @Test func noMarkIsProposedForAScriptThatHasItsOwn() {
        let found = Self.findings(Case(language: "ja", source: "The talks have ended.", target: "協議は終わった"))
        #expect(found.count == 1)
        #expect(found.first?.suggestion == nil)
    }
}
