extension LanguageNames {
    /// Languages: tag, codes of three letters (ISO 639-2 T and B, 639-3), English name, further names; the English name is the one written.
    ///
    /// Sorted by tag. Names are the language's own and those of ISO 639, memoQ and MultiTerm.
    static let languageLines: StaticString = """
        af|afr|Afrikaans
        am|amh|Amharic|አማርኛ
        ar|ara|Arabic|العربية|Arab
        as|asm|Assamese|অসমীয়া
        az|aze|Azerbaijani|Azərbaycan dili|Azərbaycanca|Azeri
        ban|ban|Balinese|Basa Bali|Bahasa Bali
        be|bel|Belarusian|Беларуская|Belarussian|Byelorussian
        bg|bul|Bulgarian|Български
        bn|ben|Bengali|বাংলা|Bangla
        bs|bos|Bosnian|Bosanski
        ca|cat|Catalan|Català|Valencian
        ceb|ceb|Cebuano|Binisaya
        cs|ces,cze|Czech|Čeština
        cy|cym,wel|Welsh|Cymraeg
        da|dan|Danish|Dansk
        de|deu,ger|German|Deutsch
        el|ell,gre|Greek|Ελληνικά|Modern Greek
        en|eng|English|Bahasa Inggris
        eo|epo|Esperanto
        es|spa|Spanish|Español|Castellano|Castilian
        et|est|Estonian|Eesti|Eesti keel
        eu|eus,baq|Basque|Euskara
        fa|fas,per|Persian|فارسی|Farsi
        fi|fin|Finnish|Suomi
        fil|fil|Filipino|Pilipino
        fr|fra,fre|French|Français
        ga|gle|Irish|Gaeilge
        gl|glg|Galician|Galego
        gu|guj|Gujarati|ગુજરાતી
        ha|hau|Hausa
        he|heb|Hebrew|עברית
        hi|hin|Hindi|हिन्दी
        hr|hrv|Croatian|Hrvatski
        hu|hun|Hungarian|Magyar
        hy|hye,arm|Armenian|Հայերեն
        id|ind|Indonesian|Bahasa Indonesia|Indonesia
        ig|ibo|Igbo
        is|isl,ice|Icelandic|Íslenska
        it|ita|Italian|Italiano
        ja|jpn|Japanese|日本語
        jv|jav|Javanese|Basa Jawa|Bahasa Jawa
        ka|kat,geo|Georgian|ქართული
        kk|kaz|Kazakh|Қазақша|Қазақ тілі
        km|khm|Khmer|ខ្មែរ|Cambodian
        kn|kan|Kannada|ಕನ್ನಡ
        ko|kor|Korean|한국어
        ku|kur|Kurdish|Kurdî
        ky|kir|Kyrgyz|Кыргызча|Kirghiz
        la|lat|Latin|Latina
        lb|ltz|Luxembourgish|Lëtzebuergesch
        lo|lao|Lao|ລາວ
        lt|lit|Lithuanian|Lietuvių
        lv|lav|Latvian|Latviešu
        mad|mad|Madurese|Bhâsa Madhurâ|Bahasa Madura
        mg|mlg|Malagasy
        mi|mri,mao|Maori|Māori|Te Reo Māori
        min|min|Minangkabau|Baso Minang|Bahasa Minang
        mk|mkd,mac|Macedonian|Македонски
        ml|mal|Malayalam|മലയാളം
        mn|mon|Mongolian|Монгол
        mr|mar|Marathi|मराठी
        ms|msa,may,zsm|Malay|Bahasa Melayu|Melayu|Bahasa Malaysia
        mt|mlt|Maltese|Malti
        my|mya,bur|Burmese|မြန်မာ|Myanmar
        nb|nob|Norwegian Bokmål|Norsk bokmål|Bokmål|Norwegian Bokmal
        ne|nep|Nepali|नेपाली
        nl|nld,dut|Dutch|Nederlands|Flemish
        nn|nno|Norwegian Nynorsk|Norsk nynorsk|Nynorsk
        no|nor|Norwegian|Norsk
        or|ori,ory|Odia|ଓଡ଼ିଆ|Oriya
        pa|pan|Punjabi|ਪੰਜਾਬੀ|Panjabi
        pl|pol|Polish|Polski
        ps|pus|Pashto|پښتو|Pushto
        pt|por|Portuguese|Português
        ro|ron,rum|Romanian|Română|Rumanian|Moldavian
        ru|rus|Russian|Русский
        rw|kin|Kinyarwanda
        sd|snd|Sindhi|سنڌي
        si|sin|Sinhala|සිංහල|Sinhalese
        sk|slk,slo|Slovak|Slovenčina
        sl|slv|Slovenian|Slovenščina|Slovene
        so|som|Somali|Soomaali
        sq|sqi,alb|Albanian|Shqip
        sr|srp|Serbian|Српски|Srpski
        su|sun|Sundanese|Basa Sunda|Bahasa Sunda
        sv|swe|Swedish|Svenska
        sw|swa|Swahili|Kiswahili
        ta|tam|Tamil|தமிழ்
        te|tel|Telugu|తెలుగు
        tet|tet|Tetum|Tetun
        tg|tgk|Tajik|Тоҷикӣ
        th|tha|Thai|ไทย|ภาษาไทย
        tk|tuk|Turkmen|Türkmençe
        tl|tgl|Tagalog
        tr|tur|Turkish|Türkçe
        tt|tat|Tatar|Татарча
        uk|ukr|Ukrainian|Українська
        ur|urd|Urdu|اردو
        uz|uzb|Uzbek|Oʻzbekcha|O'zbekcha
        vi|vie|Vietnamese|Tiếng Việt
        xh|xho|Xhosa|isiXhosa
        yo|yor|Yoruba|Yorùbá
        zh|zho,chi|Chinese|中文|汉语|漢語|Mandarin
        zu|zul|Zulu|isiZulu
        """

    /// Regions, scripts and variants that stand behind the name of a language: subtag, name written, further names.
    ///
    /// Sorted by subtag. The names of regions are those of ISO 3166-1 or shorter ones in use.
    static let regionLines: StaticString = """
        419|Latin America|Latin American|LATAM|Latinoamérica|International
        AE|United Arab Emirates|UAE|U.A.E.
        AR|Argentina
        AT|Austria|Österreich
        AU|Australia
        BA|Bosnia and Herzegovina
        BD|Bangladesh
        BE|Belgium|Belgique|België
        BN|Brunei|Brunei Darussalam
        BR|Brazil|Brasil|Brazilian
        CA|Canada|Canadian
        CH|Switzerland|Schweiz|Suisse|Swiss
        CL|Chile
        CN|China|PRC|People's Republic of China|Mainland
        CO|Colombia
        Cyrl|Cyrillic
        DE|Germany|Deutschland
        DZ|Algeria
        EG|Egypt
        ES|Spain|España|European
        FR|France
        GB|United Kingdom|UK|U.K.|Great Britain|British
        HK|Hong Kong|Hong Kong SAR|Hong Kong S.A.R.
        Hans|Simplified|Simplified Han
        Hant|Traditional|Traditional Han
        ID|Indonesia
        IE|Ireland
        IL|Israel
        IN|India
        IQ|Iraq
        IT|Italy|Italia
        JP|Japan
        KE|Kenya
        KR|Korea|South Korea|Republic of Korea
        LB|Lebanon
        LU|Luxembourg
        Latn|Latin
        MA|Morocco
        MD|Moldova
        ME|Montenegro
        MO|Macao|Macau|Macao SAR
        MX|Mexico|México
        MY|Malaysia
        NG|Nigeria
        NL|Netherlands|Nederland
        NZ|New Zealand
        PE|Peru|Perú
        PH|Philippines
        PK|Pakistan
        PT|Portugal|Iberian
        RO|Romania
        RS|Serbia
        RU|Russia|Russian Federation
        SA|Saudi Arabia
        SG|Singapore
        TL|Timor-Leste|East Timor
        TN|Tunisia
        TW|Taiwan
        UA|Ukraine
        US|United States|USA|U.S.|U.S.A.|United States of America|American
        UY|Uruguay
        VE|Venezuela
        VN|Vietnam|Viet Nam
        ZA|South Africa
        """
}
