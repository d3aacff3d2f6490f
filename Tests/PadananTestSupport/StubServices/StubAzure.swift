import PadananKit

/// Azure Translator: `POST /translate?api-version=3.0`, with dynamic dictionaries in the texts.
enum StubAzure {
    static func answer(_ request: StubRequest, _ translate: ([StubJob]) -> [String]) -> StubAnswer {
        guard request.query["api-version"] == "3.0", let target = request.query["to"], case .array(let texts)? = request.json else {
            return StubServices.error(400, "One of the request inputs is not valid.", .azure)
        }
        guard texts.count <= 1000 else { return StubServices.error(400, "The array has too many elements.", .azure) }
        let source = request.query["from"] ?? ""
        let jobs = texts.map { value in
            let (text, hints) = withoutDictionary(value["Text"]?.string ?? "")
            var job = StubJob(service: .azure, source: source, target: target, text: text)
            job.hints = hints
            return job
        }
        let translated = translate(jobs)
        return .json { json in
            json.array { json in
                for text in translated {
                    json.object { json in
                        json.name("translations")
                        json.array { json in
                            json.object { json in
                                json.name("text")
                                json.string(text)
                                json.name("to")
                                json.string(target)
                            }
                        }
                    }
                }
            }
        }
    }

    /// A text without its dictionary tags, and what they say.
    static func withoutDictionary(_ text: String) -> (text: String, hints: [StubJob.Hint]) {
        var plain = ""
        var hints: [StubJob.Hint] = []
        var rest = text[...]
        let (opening, closing) = ("<mstrans:dictionary translation=\"", "</mstrans:dictionary>")
        while let open = rest.firstRange(of: opening), let quote = rest[open.upperBound...].firstRange(of: "\">"),
            let close = rest[quote.upperBound...].firstRange(of: closing)
        {
            let term = rest[quote.upperBound..<close.lowerBound]
            plain += rest[..<open.lowerBound] + term
            hints.append(StubJob.Hint(term: plainText(term), rendering: plainText(rest[open.upperBound..<quote.lowerBound])))
            rest = rest[close.upperBound...]
        }
        return (plain + rest, hints)
    }

    private static func plainText(_ text: Substring) -> String {
        var plain = String(text)
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            plain = plain.replacing(entity, with: character)
        }
        return plain
    }
}
