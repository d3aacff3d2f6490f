import PadananKit

/// LibreTranslate: `POST /translate` with one text or a list.
enum StubLibreTranslate {
    static func answer(_ request: StubRequest, _ translate: ([StubJob]) -> [String]) -> StubAnswer {
        guard request.method == "POST", let json = request.json, let question = json["q"], let source = json["source"]?.string,
            let target = json["target"]?.string
        else { return StubServices.error(400, "Invalid request: missing q parameter", .libretranslate) }
        guard source != "xx", target != "xx" else { return StubServices.error(400, "xx is not supported", .libretranslate) }
        let texts = translate(
            question.elements.map { StubJob(service: .libretranslate, source: source, target: target, text: $0.string ?? "") })
        return .json { json in
            json.object { json in
                json.name("translatedText")
                if case .array = question {
                    json.array { json in
                        for text in texts { json.string(text) }
                    }
                } else {
                    json.string(texts.first ?? "")
                }
            }
        }
    }
}
