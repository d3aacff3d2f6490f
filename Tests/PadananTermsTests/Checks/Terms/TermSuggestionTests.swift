import PadananModel
import PadananTerms
import Testing

/// The edit that a finding proposes, applied.
@Suite struct TermSuggestionTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let pair: TermCase
        let edited: String
        let isCertain: Bool

        init(_ source: String, _ target: String, _ edited: String, isCertain: Bool = true) {
            pair = TermCase(source, target)
            self.edited = edited
            self.isCertain = isCertain
        }

        var testDescription: String { edited }
    }

    private static let examples = [
        Example("Jaminan keamanan itu rapuh.", "The safety guarantees are fragile.", "The security guarantees are fragile."),
        Example("Jaminan keamanan itu rapuh.", "Safety guarantees are fragile.", "Security guarantees are fragile."),
        Example(
            "Isi jaminan keamanan itu rahasia.", "The safety guarantee's content is secret.", "The security guarantee's content is secret."),
        Example(
            "Isi jaminan keamanan itu rahasia.", "The safety guarantees' content is secret.", "The security guarantees' content is secret."),
        Example("JAMINAN KEAMANAN DITOLAK", "SAFETY GUARANTEES REJECTED", "SECURITY GUARANTEES REJECTED"),
        Example("Jaminan Keamanan Ditolak", "Kyiv Rejects Safety Guarantees", "Kyiv Rejects Security Guarantees"),
        Example("Gencatan senjata diumumkan.", "An armistice was announced.", "A ceasefire was announced."),
        Example("Ia ahli waris yang sah.", "He is a lawful inheritor.", "He is a lawful heir."),
        Example("Ia ahli waris takhta.", "He is an inheritor of the throne.", "He is an heir of the throne."),
        Example("Negara itu melarang demonstrasi.", "The state forbids rallies.", "The state bans rallies."),
        Example("Negara itu melarang demonstrasi.", "The state is forbidding rallies.", "The state is banning rallies."),
        Example("Demonstrasi dilarang.", "Rallies were forbidden.", "Rallies were banned."),
        Example("Polisi menyita mobil itu.", "Police took away the car.", "Police seized the car."),
        Example("Para tenaga kerja wanita itu pulang.", "The worker women went home.", "The female workers went home."),
        Example("Wartawan Suara Karya hadir.", "A Suara Kariya reporter came.", "A Suara Karya reporter came."),
        Example("Menlu AS tiba.", "The US foreign minister arrived.", "The US Secretary of State arrived.", isCertain: false),
        Example(
            "Jaminan keamanan itu rapuh.", "The security pledges are fragile.", "The security guarantees are fragile.", isCertain: false),
        Example(
            "Jaminan keamanan itu rapuh.", "The assurance of security is fragile.", "The security guarantee is fragile.", isCertain: false),
    ]

    @Test(arguments: examples)
    func editPutsThePreferredTermInTheSameForm(_ example: Example) throws {
        let finding = try #require(example.pair.inspected().first)
        let edit = try #require(finding.suggestion)
        var bytes = Array(example.pair.target.utf8)
        bytes.replaceSubrange(edit.range, with: edit.replacement.utf8)
        #expect(String(decoding: bytes, as: UTF8.self) == example.edited)
        #expect(edit.isCertain == example.isCertain)
    }

    @Test(arguments: examples)
    func editedTextBreaksTheRuleNoMore(_ example: Example) {
        #expect(TermCase(example.pair.source, example.edited).inspected().isEmpty)
    }

    @Test func nothingIsProposedWhereNothingStands() throws {
        let finding = try #require(TermCase("Jaminan keamanan ditolak.", "It was rejected.").inspected().first)
        #expect(finding.suggestion == nil && finding.target == nil)
    }
}
