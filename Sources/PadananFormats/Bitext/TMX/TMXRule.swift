/// What the DTD says about one element.
///
/// - Source: `tmx14.dtd`, version 1.4.
struct TMXRule {
    /// The elements that may stand in it, in the order of the groups: an element of a later group doesn't stand before one of an earlier.
    var groups: [[TMXElement]] = []
    var allowsText = false
    var required: [TMXAttribute] = []
    var optional: [TMXAttribute] = []

    /// The rule for an element.
    static func of(_ element: TMXElement) -> TMXRule {
        rules[element] ?? TMXRule()
    }

    private static let codes: [TMXElement] = [.bpt, .ept, .ph, .it, .hi, .ut]
    private static let changes: [TMXAttribute] = [.creationdate, .creationid, .changedate, .changeid]
    private static let usage: [TMXAttribute] = [
        .originalEncoding, .datatype, .usagecount, .lastusagedate, .creationtool, .creationtoolversion, .memoryFormat,
    ]
    private static let languages: [TMXAttribute] = [.originalEncoding, .language, .oldLanguage]

    private static let rules: [TMXElement: TMXRule] = [
        .tmx: TMXRule(groups: [[.header], [.body]], required: [.version]),
        .header: TMXRule(
            groups: [[.note, .prop, .ude]],
            required: [.creationtool, .creationtoolversion, .segtype, .memoryFormat, .adminlang, .srclang, .datatype],
            optional: [.originalEncoding] + changes),
        .body: TMXRule(groups: [[.tu]]),
        .note: TMXRule(allowsText: true, optional: languages),
        .prop: TMXRule(allowsText: true, required: [.type], optional: languages),
        .ude: TMXRule(groups: [[.map]], required: [.name], optional: [.base]),
        .map: TMXRule(required: [.unicode], optional: [.code, .entity, .substitute]),
        .tu: TMXRule(groups: [[.note, .prop], [.tuv]], optional: [.tuid, .segtype, .srclang] + usage + changes),
        .tuv: TMXRule(groups: [[.note, .prop], [.seg]], required: [.language], optional: [.oldLanguage] + usage + changes),
        .seg: TMXRule(groups: [codes], allowsText: true),
        .bpt: TMXRule(groups: [[.sub]], allowsText: true, required: [.internalMatch], optional: [.externalMatch, .type]),
        .ept: TMXRule(groups: [[.sub]], allowsText: true, required: [.internalMatch]),
        .sub: TMXRule(groups: [codes], allowsText: true, optional: [.datatype, .type]),
        .it: TMXRule(groups: [[.sub]], allowsText: true, required: [.position], optional: [.externalMatch, .type]),
        .ph: TMXRule(groups: [[.sub]], allowsText: true, optional: [.externalMatch, .association, .type]),
        .hi: TMXRule(groups: [codes], allowsText: true, optional: [.externalMatch, .type]),
        .ut: TMXRule(groups: [[.sub]], allowsText: true, optional: [.externalMatch]),
    ]
}
