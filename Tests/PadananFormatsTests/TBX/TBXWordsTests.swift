import PadananFormats
import PadananModel
import Testing

/// Parts of speech as Microsoft and others write them.
@Suite struct TBXWordsTests {
    @Test(
        arguments: [
            ("Verb", .verb), ("Noun", .noun), ("Proper Noun", .proper), ("properNoun", .proper), ("proper noun", .proper),
            (" ADJECTIVE ", .adjective),
            ("Other", .other), ("adverb", .adverb),
        ] as [(String, PartOfSpeech)]) func capitalsAndSpacesDoNotMatter(_ word: String, _ partOfSpeech: PartOfSpeech)
    {
        let text = """
            <?xml version="1.0"?><martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>\
            <text><body><termEntry id="a"><langSet xml:lang="id"><tig><term>hak</term></tig></langSet><langSet xml:lang="en"><tig>\
            <term>right</term><termNote type="partOfSpeech">\(word)</termNote></tig></langSet></termEntry></body></text></martif>
            """
        let reading = TermbaseFormats.read(Array(text.utf8), file: "g.tbx", languages: .indonesianEnglish)
        let concept = reading.termbase.concepts.first
        #expect(concept?.terms.last?.partOfSpeech ?? concept?.partOfSpeech == partOfSpeech)
        #expect(!reading.defects.contains { $0.message.contains("partOfSpeech") })
    }
}
