import PadananKit
import PadananTestSupport
import Testing

/// `padanan glossary stats`.
@Suite struct GlossaryStatisticsTests {
    private static let table = """
        concept,subject,id,id:acronym,en,en:admitted,en:forbidden,pos,when,translate,definition,note
        guarantee,law,jaminan,,guarantee,assurance,warranty,noun,,,A promise.,
        un,diplomacy,Perserikatan Bangsa-Bangsa,PBB,United Nations,,,proper,,,,Founded in 1945.
        pbb,,Partai Bulan Bintang,PBB,Crescent Star Party,,,proper,near: partai,,,
        pertamina,law,Pertamina,,,,,proper,,no,,
        """

    private func statistics() throws -> GlossaryStatistics { GlossaryStatistics(try SmallGlossary.read(Self.table).concepts) }

    @Test func conceptsAreCountedByWhatTheyHave() throws {
        let counts = try statistics()
        #expect((counts.concepts, counts.terms) == (4, 12))
        #expect((counts.withoutDefinition, counts.withNote, counts.withCondition, counts.verbatim, counts.oneSided) == (3, 1, 1, 1, 0))
        #expect(counts.subjects == ["law": 2, "diplomacy": 1, "": 1])
        #expect(counts.partsOfSpeech == [.noun: 1, .proper: 3])
    }

    @Test func termsAreCountedByLanguageStatusAndType() throws {
        let languages = try statistics().languages
        #expect(languages.map(\.language) == [.indonesian, .english])
        let (id, en) = (languages[0], languages[1])
        #expect((id.concepts, id.terms, id.severalWords, id.homographs) == (4, 6, 2, 1))
        #expect(id.types == [.fullForm: 4, .acronym: 2])
        #expect((en.concepts, en.terms, en.severalWords, en.homographs) == (4, 6, 2, 0))
        #expect(en.statuses == [.preferred: 4, .admitted: 1, .forbidden: 1])
        #expect(id.termsPerConcept == 1.5 && en.shareOfSeveralWords == 1.0 / 3)
    }

    @Test func anEmptyGlossaryHasNothing() {
        let counts = GlossaryStatistics([])
        #expect(counts.concepts == 0 && counts.languages.isEmpty)
        for format in OutputFormat.allCases { #expect(!GlossaryStatisticsReport(format).text([counts]).isEmpty) }
    }

    @Test func filesHaveTheirPartsAndTheTotalStandsLast() throws {
        var concepts = try SmallGlossary.read(Self.table).concepts
        for (number, file) in ["b.csv", "a.csv", "a.csv", "a.csv"].enumerated() { concepts[number].location.file = file }
        let parts = GlossaryStatistics.parts(of: Termbase(concepts))
        #expect(parts.map(\.name) == ["a.csv", "b.csv", "total"])
        #expect(parts.map(\.concepts) == [3, 1, 4])
        #expect(GlossaryStatistics.parts(of: Termbase([concepts[0]])).map(\.name) == ["total"])
    }

    @Test func peopleAndProgramsGetTheSameCounts() throws {
        let text = String(decoding: GlossaryStatisticsReport(.text).text([try statistics()]), as: UTF8.self)
        #expect(text.hasPrefix("total: 4 concepts, 12 terms\n"))
        #expect(text.contains("\n    forbidden                       0        1\n"))
        #expect(text.contains("\n  terms per concept               1.5      1.5\n"))
        #expect(text.contains("\n    no subject                         1\n"))
        let json = String(decoding: GlossaryStatisticsReport(.jsonl).text([try statistics()]), as: UTF8.self)
        #expect(json.hasPrefix(#"{"part":"total","concepts":4,"terms":12,"withoutDefinition":3,"#))
        #expect(json.contains(#"{"language":"en","concepts":4,"terms":6,"preferred":4,"admitted":1,"deprecated":0,"forbidden":1,"#))
        let cells = String(decoding: GlossaryStatisticsReport(.tsv).text([try statistics()]), as: UTF8.self)
        #expect(cells.contains("\ntotal\ten\tforbidden\t1\n") && cells.contains("\ntotal\tsubject\tlaw\t2\n"))
    }
}
