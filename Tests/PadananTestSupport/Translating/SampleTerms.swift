/// The glossary of the articles that stub services translate, with what a careless service writes in place of each rendering.
public enum SampleTerms {
    public struct Term: Sendable {
        public var source: String
        public var rendering: String
        public var wrong: String
    }

    public static let all = [
        Term(source: "jaminan keamanan", rendering: "security guarantee", wrong: "safety assurance"),
        Term(source: "gencatan senjata", rendering: "ceasefire", wrong: "pause in the fighting"),
        Term(source: "sanksi ekonomi", rendering: "economic sanctions", wrong: "financial penalties"),
        Term(source: "kebijakan luar negeri", rendering: "foreign policy", wrong: "external politics"),
        Term(source: "latihan militer", rendering: "military exercise", wrong: "army drill"),
        Term(source: "perjanjian dagang", rendering: "trade agreement", wrong: "commercial deal"),
        Term(source: "Pakta Pertahanan Atlantik Utara", rendering: "NATO", wrong: "the western bloc"),
        Term(source: "Perserikatan Bangsa-Bangsa", rendering: "United Nations", wrong: "world body"),
        Term(source: "Dewan Keamanan", rendering: "Security Council", wrong: "Safety Board"),
        Term(source: "misi perdamaian", rendering: "peacekeeping mission", wrong: "calm errand"),
    ]

    /// The master table.
    public static let csv =
        "concept,id,en,pos\n"
        + all.enumerated().map { "term-\($0),\($1.source),\($1.rendering),\($1.rendering.first?.isUppercase == true ? "proper" : "noun")" }
        .joined(separator: "\n") + "\n"
}
