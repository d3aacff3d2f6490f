import PadananModel

/// The plural forms of languages, for the headers of new files.
enum POPluralRules {
    /// What is written for a language that is not listed, the Germanic rule.
    static let usual = "nplurals=2; plural=(n != 1);"

    /// The value of `Plural-Forms` for a language, found by its whole tag or its first subtag; `nil` when not listed.
    static func rule(for language: LanguageTag) -> String? {
        rules[language.description] ?? rules[language.primary]
    }

    private static let rules: [String: String] = {
        var rules: [String: String] = [:]
        for line in table.description.split(separator: "\n") {
            let parts = line.split(separator: "\t")
            guard parts.count == 2 else { continue }
            for language in parts[0].split(separator: " ") { rules[String(language)] = String(parts[1]) }
        }
        return rules
    }()

    /// Languages, a tab, their rule.
    ///
    /// - Source: GNU gettext manual, 11.2.6, and the plural rules of CLDR for languages that it doesn't name.
    private static let table: StaticString = """
        bo dz id ja jv km ko lo ms my su th vi yo zh\tnplurals=1; plural=0;
        af az bg ca da de el en eo es et eu fi fo fy gl he hu it ka kk ky lb ml mn mr nb ne nl nn no pa pt sq sv sw ta te tk tr ur uz\tnplurals=2; plural=(n != 1);
        am bn fa fil fr gu hi hy kn ln mg oc pt-br tg ti tl wa zu\tnplurals=2; plural=(n > 1);
        is mk\tnplurals=2; plural=(n%10!=1 || n%100==11);
        be bs hr ru sh sr uk\tnplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);
        cs sk\tnplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;
        ga\tnplurals=3; plural=(n==1) ? 0 : (n==2) ? 1 : 2;
        lt\tnplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);
        lv\tnplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);
        pl\tnplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);
        ro\tnplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);
        cy\tnplurals=4; plural=(n==1) ? 0 : (n==2) ? 1 : (n!=8 && n!=11) ? 2 : 3;
        mt\tnplurals=4; plural=(n==1 ? 0 : n==0 || (n%100>1 && n%100<11) ? 1 : n%100>10 && n%100<20 ? 2 : 3);
        sl\tnplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);
        ar\tnplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);
        """
}
