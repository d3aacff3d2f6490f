import PadananKit

/// Google Cloud Translation Basic: `POST /language/translate/v2`.
enum StubGoogle {
    static func answer(_ request: StubRequest, _ translate: ([StubJob]) -> [String]) -> StubAnswer {
        guard request.method == "POST", let json = request.json, let question = json["q"], let target = json["target"]?.string else {
            return StubServices.error(400, "Required Text", .google)
        }
        guard question.elements.count <= 128 else { return StubServices.error(400, "Too many text segments", .google) }
        let source = json["source"]?.string ?? ""
        let jobs = question.elements.map { StubJob(service: .google, source: source, target: target, text: $0.string ?? "") }
        let texts = translate(jobs)
        return .json { json in
            json.object { json in
                json.name("data")
                json.object { json in
                    json.name("translations")
                    json.array { json in
                        for text in texts {
                            json.object { json in
                                json.name("translatedText")
                                json.string(text)
                            }
                        }
                    }
                }
            }
        }
    }
}
