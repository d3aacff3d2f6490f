import PadananFormats
import PadananModel

extension CheckSettings {
    /// The settings as one JSON object: for each key its value, or values, with the `origin`.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("folder") { $0.string(folder.path) }
            writer.member("from") { $0.setting(from.value.formatted, from.origin) }
            writer.member("to") { $0.setting(to.value.formatted, to.origin) }
            writer.member("glossaries") { $0.settings(glossaries) }
            writer.member("files") { $0.settings(files) }
            writer.member("exclude") { $0.settings(exclude) }
            writer.member("threads") { $0.setting(threads.value == 0 ? "auto" : String(threads.value), threads.origin) }
            writer.member("check") { $0.object { writeCheck(into: &$0) } }
        }
        writer.newline()
        return writer.bytes
    }

    private func writeCheck(into writer: inout JSONWriter) {
        writer.member("select") { $0.settings(select) }
        writer.member("ignore") { $0.settings(ignore) }
        writer.member("severity") { $0.settings(severity) }
        writer.member("fail-on") { $0.setting(failOn.value.rawValue, failOn.origin) }
        writer.member("baseline") { writer in
            if let baseline { writer.setting(baseline.value, baseline.origin) } else { writer.null() }
        }
        writer.member("ignore-concepts") { $0.settings(ignoredConcepts) }
        writer.member("allow-words") { $0.settings(allowedWords) }
        writer.member("format") { $0.setting(format.value, format.origin) }
        writer.member("paths") { writer in
            writer.array { for entry in paths { $0.entry(entry) } }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        self.name(name)
        body(&self)
    }

    fileprivate mutating func setting(_ value: String, _ origin: SettingOrigin) {
        object {
            $0.member("value") { $0.string(value) }
            $0.member("origin") { $0.string(origin.description) }
        }
    }

    fileprivate mutating func settings(_ values: [Setting<String>]) {
        array { for value in values { $0.setting(value.value, value.origin) } }
    }

    fileprivate mutating func settings(_ values: [Setting<RuleSeverity>]) {
        array { for value in values { $0.severity(value) } }
    }

    private mutating func severity(_ setting: Setting<RuleSeverity>) {
        object {
            $0.member("rule") { $0.string(setting.value.name) }
            $0.member("value") { $0.string(setting.value.choice.rawValue) }
            $0.member("origin") { $0.string(setting.origin.description) }
        }
    }

    fileprivate mutating func entry(_ entry: PathSettings) {
        object { writer in
            writer.member("files") { $0.settings(entry.files) }
            if let select = entry.select { writer.member("select") { $0.settings(select) } }
            writer.member("ignore") { $0.settings(entry.ignore) }
            writer.member("severity") { $0.settings(entry.severity) }
        }
    }
}
