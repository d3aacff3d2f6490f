import PadananKit
import PadananTestSupport
import Testing

/// `padanan glossary lookup`.
@Suite struct GlossaryLookupTests {
    private static let table = """
        concept,subject,id,id:abbreviation,en,en:admitted,en:forbidden,pos,when,note
        guarantee,law,jaminan,,guarantee,,warranty,noun,,Not a deposit.
        security-guarantee,diplomacy,jaminan keamanan,,security guarantee,security assurance,,noun,,
        nato,diplomacy,Pakta Pertahanan Atlantik Utara,NATO,North Atlantic Treaty Organization,,,proper,,
        month,time,bulan,,month,,,noun,,
        moon,nature,bulan,,moon,,,noun,near: langit,
        revoke,law,mencabut,,revoke,,,verb,,
        """

    private func lookup() throws -> GlossaryLookup { GlossaryLookup(try SmallGlossary.read(Self.table)) }

    @Test(arguments: [
        ("jaminan", ["guarantee"], MatchKind.exact), ("Jaminan", ["guarantee"], .exact), ("warranty", ["guarantee"], .exact),
        ("nato", ["nato"], .exact), ("bulan", ["month", "moon"], .exact), ("jaminannya", ["guarantee"], .inflected),
        ("bulannya", ["month", "moon"], .inflected), ("security guarantees", ["security-guarantee"], .inflected),
        ("dicabut", ["revoke"], .inflected), ("revoked", ["revoke"], .inflected), ("jaminan-keamanan", ["security-guarantee"], .variant),
    ])
    func aTermIsFoundInEitherLanguageAndAnyForm(_ query: String, _ concepts: [String], _ kind: MatchKind) throws {
        let result = try lookup().result(for: query)
        #expect(result.entries.map(\.concept.id) == concepts)
        #expect(result.entries.allSatisfy { $0.kind == kind }, "\(result.entries.map(\.kind))")
        #expect(result.suggestions.isEmpty)
    }

    @Test(arguments: [
        ("jaminn", "jaminan", LookupSuggestion.Reason.similar), ("guarante", "guarantee", .similar),
        ("jaminan keamanan Barat", "jaminan keamanan", .within), ("keamanan", "jaminan keamanan", .longer),
        ("atlantic treaty", "North Atlantic Treaty Organization", .longer),
    ])
    func whatMayHaveBeenMeantIsSuggested(_ query: String, _ term: String, _ reason: LookupSuggestion.Reason) throws {
        let result = try lookup().result(for: query)
        #expect(result.entries.isEmpty)
        #expect(result.suggestions.first?.term.text == term)
        #expect(result.suggestions.first?.reason == reason)
    }

    @Test(arguments: ["penjamin", "zzzzzzzz", "§", "", "\u{301}\u{301}"]) func anotherWordIsNotFound(_ query: String) throws {
        #expect(try lookup().result(for: query).entries.isEmpty)
    }

    @Test func everyTermOfThePublishedGlossariesIsFoundUnderItself() throws {
        let glossary = try Repository.glossary("Glossaries/id-en/law.csv")
        let lookup = GlossaryLookup(glossary)
        for concept in glossary.concepts {
            for term in concept.terms {
                #expect(lookup.result(for: term.text).entries.contains { $0.concept.id == concept.id }, "\(term.text)")
            }
        }
    }

    @Test func peopleSeeTheTermsWithTheirStatus() throws {
        let text = String(decoding: LookupReport(.text).text(try lookup().result(for: "jaminannya")), as: UTF8.self)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("guarantee  law, noun  ") == true)
        #expect(
            Array(lines.dropFirst()) == [
                "  “jaminannya” is a form of “jaminan” (inflected, clitic -nya)", "  id    jaminan    preferred",
                "  en    guarantee  preferred", "        warranty   forbidden", "  note: Not a deposit.",
            ])
    }

    @Test func programsGetTheConceptOrTheSuggestions() throws {
        let found = String(decoding: LookupReport(.jsonl).text(try lookup().result(for: "moon")), as: UTF8.self)
        #expect(
            found.hasPrefix(#"{"query":"moon","concept":"moon","term":"moon","kind":"exact","derivation":[],"terms":[{"text":"bulan","#))
        #expect(found.contains(#""subject":"nature","partOfSpeech":"noun","when":"near: langit","file":""#))
        let missing = String(decoding: LookupReport(.jsonl).text(try lookup().result(for: "moonn")), as: UTF8.self)
        #expect(
            missing
                == #"{"query":"moonn","suggestions":[{"text":"moon","language":"en","concept":"moon","reason":"similar"}]}"# + "\n")
        let cells = String(decoding: LookupReport(.tsv).text(try lookup().result(for: "bulan")), as: UTF8.self)
        #expect(cells.split(separator: "\n").count == 5)
    }
}
