/// Right and wrong documents for the rules of XLIFF 2, one a line.
///
/// `kind version | section | part of the message | XML`. The kind says what the XML is: `right-` or `wrong-` and `document`, `xliff` (what
/// stands in `<xliff>`), `file`, `unit`, `source`, `pair` (source ` => ` target). A wrong one has this finding and no other; with `+` behind
/// the version others may come with it, with `?` it is a warning. A right one has none.
enum XLIFF2ValidationCases {
    static let text = """
        # 4.2.2.1 xliff
        right-xliff 2.1 |  |  | <file id="f1"><unit id="u1"><segment><source>Rapat kabinet</source></segment></unit></file>
        wrong-xliff 2.1 | 4.2.2.1 | has no <file> |
        wrong-xliff 2.1 | 4.2.2.1 | of an extension | <my:log/><file id="f1"><unit id="u1"><segment><source>a</source></segment></unit></file>
        wrong-xliff 2.1 | 4.2.2.1 | text in <xliff> | berita<file id="f1"><unit id="u1"><segment><source>a</source></segment></unit></file>
        right-document 2.0 |  |  | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id"><file id="f"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        wrong-document 2.0 | 4.2.2.1 | has no attribute “srcLang” | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"><file id="f"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        wrong-document 2.1 | 4.2.2.1 | has no attribute “version” | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="id"><file id="f"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        wrong-document 2.1 | 4.3.1.42 | “version” is “2.2” | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.2" srcLang="id"><file id="f"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        wrong-document 2.0 | 4.2.2.1 | although <xliff> has no “trgLang” | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id"><file id="f"><unit id="u"><segment><source>a</source><target>b</target></segment></unit></file></xliff>
        wrong-document 2.0 | 4.2.2.1 | takes no attribute “tool” | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" tool="x"><file id="f"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        wrong-document 2.1 | 4.2.2.1 | the document is XLIFF 1 | <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>
        wrong-document 2.1 | 4.2.2.1 | the root element is <tmx> | <tmx version="1.4"/>
        # 4.2.2.2 file, 4.2.2.3 skeleton
        right-file 2.1 |  |  | <skeleton>[berita]<my:x/></skeleton><my:job id="j1"/><notes><note>Naskah</note></notes><unit id="u1"><segment><source>a</source></segment></unit><group id="g1"/>
        wrong-file 2.1 | 4.2.2.2 | has no <unit> or <group> | <notes><note>Naskah</note></notes>
        wrong-file 2.1 | 4.2.2.2 | <notes> stands too late | <unit id="u1"><segment><source>a</source></segment></unit><notes><note>Naskah</note></notes>
        wrong-file 2.1 | 4.2.2.2 | stands too late in <file> | <unit id="u1"><segment><source>a</source></segment></unit><my:job/>
        wrong-file 2.1 | 4.2.2.2 | a second <skeleton> | <skeleton href="a"/><skeleton href="b"/><unit id="u1"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 4.2.2.2 | <segment> may not stand in <file> | <unit id="u1"><segment><source>a</source></segment></unit><segment><source>a</source></segment>
        wrong-file 2.1 | 4.2.2.2 | <mtc:matches> may not stand in <file> | <mtc:matches><mtc:match ref="#f=f1/u=u1/s1"><source>a</source><target>b</target></mtc:match></mtc:matches><unit id="u1"><segment id="s1"><source>a</source></segment></unit>+
        right-file 2.1 |  |  | <skeleton href="berita.skl"/><unit id="u1"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 4.2.2.3 | is empty and has no “href” | <skeleton/><unit id="u1"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 4.2.2.3 | has content and “href” | <skeleton href="berita.skl">x</skeleton><unit id="u1"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 4.2.2.3 | other namespaces only | <skeleton><note>x</note></skeleton><unit id="u1"><segment><source>a</source></segment></unit>
        # 4.2.2.4 group, 4.2.2.5 unit
        right-file 2.1 |  |  | <group id="g1" name="n" canResegment="no" translate="no" srcDir="ltr" trgDir="rtl" type="my:section" my:x="1" xml:space="preserve"><group id="g2"><unit id="u1"><segment><source>a</source></segment></unit></group></group>
        wrong-file 2.1 | 4.2.2.4 | has no attribute “id” | <group><unit id="u1"><segment><source>a</source></segment></unit></group>
        wrong-file 2.1 | 4.3.1.40 | “type” of <group> is “section” | <group id="g1" type="section"/>
        wrong-file 2.1 | 4.3.1.40 | the prefix “xlf” is reserved | <group id="g1" type="xlf:section"/>
        wrong-file 2.1 | 4.3.1.38 | “translate” of <group> is “true” | <group id="g1" translate="true"/>
        wrong-file 2.1 | 4.3.1.28 | “srcDir” of <group> is “left” | <group id="g1" srcDir="left"/>
        right-unit 2.1 |  |  | <notes><note>n</note></notes><originalData><data id="d1">x</data></originalData><ignorable><source> </source></ignorable><segment><source>Presiden tiba</source></segment>
        wrong-unit 2.1 | 4.2.2.5 | has ignorables only | <ignorable><source>a</source></ignorable>
        wrong-unit 2.1 | 4.2.2.5 | has no <segment> or <ignorable> | <notes><note>n</note></notes>
        wrong-unit 2.1 | 4.2.2.5 | <originalData> stands too late | <segment><source>a</source></segment><originalData><data id="d1">x</data></originalData>
        wrong-unit 2.1 | 4.2.2.5 | a second <notes> | <notes><note>n</note></notes><notes><note>n</note></notes><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.5 | a second <mda:metadata> | <mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata><mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.5 | <mtc:match> may not stand in <unit> | <mtc:match ref="#s"><source>a</source><target>b</target></mtc:match><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.5 | is no element of the module “val” | <val:rules/><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.5 | is no element of the core | <sentence/><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.5 | has no namespace | <kota xmlns=""/><segment><source>a</source></segment>
        wrong-document 2.1 | 4.2.2.2 | write it without prefix | <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="id"><x:file id="f" x:original="a"><x:unit id="u"><x:segment><x:source>a</x:source></x:segment></x:unit></x:file></x:xliff>
        # 4.2.2.6 to 4.2.2.13
        right-unit 2.1 |  |  | <segment id="s1" canResegment="no" state="final" subState="my:done"><source>Inflasi turun</source><target>Inflation falls</target></segment>
        wrong-unit 2.1 | 4.2.2.6 | has no <source> | <segment><target>b</target></segment>
        wrong-unit 2.1 | 4.2.2.6 | a second <source> | <segment><source>a</source><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.6 | <source> stands too late | <segment><target>b</target><source>a</source></segment>+
        wrong-unit 2.1 | 4.2.2.6 | takes no attribute “translate” | <segment translate="no"><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.6 | “my:x” of an extension | <segment my:x="1"><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.31 | “state” of <segment> is “done” | <segment state="done"><source>a</source><target>b</target></segment>
        wrong-unit 2.1 | 4.3.1.31 | but there is no <target> | <segment state="translated"><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.35 | “subState” without “state” | <segment subState="my:x"><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.35 | “subState” of <segment> is “x” | <segment state="initial" subState="x"><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.35 | “xlf” is reserved | <segment state="initial" subState="xlf:x"><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.7 | takes no attribute “state” | <segment><source>a</source></segment><ignorable state="initial"><source> </source></ignorable>
        wrong-unit 2.1 | 4.2.2.8 | has no <note> | <notes/><segment><source>a</source></segment>
        right-unit 2.1 |  |  | <notes><note id="n1" appliesTo="target" category="gaya" priority="10" my:x="1">Tulis <![CDATA[resmi]]></note></notes><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.9 | <ph> may not stand in <note> | <notes><note>n<ph id="1"/></note></notes><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.26 | “priority” of <note> is “0” | <notes><note priority="0">n</note></notes><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.26 | “priority” of <note> is “11” | <notes><note priority="11">n</note></notes><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.1 | “appliesTo” of <note> is “both” | <notes><note appliesTo="both">n</note></notes><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.9 | takes no attribute “ref” | <notes><note ref="#s">n</note></notes><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.10 | has no <data> | <originalData/><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.11 | has no attribute “id” | <originalData><data>x</data></originalData><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.3.2.2 | “xml:space” of <data> is “default” | <originalData><data id="d" xml:space="default">x</data></originalData><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.11 | <ph> may not stand in <data> | <originalData><data id="d">x<ph id="1"/></data></originalData><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.12 | takes no attribute “dir” | <segment><source dir="ltr">a</source></segment>
        wrong-unit 2.1 | 4.3.1.24 | “order” of <target> is “0” | <segment><source>a</source><target order="0">b</target></segment>
        wrong-unit 2.1 | 4.2.2.12 | “my:x” of an extension | <segment><source my:x="1">a</source></segment>
        # languages and white space
        right-unit 2.1 |  |  | <segment><source xml:lang="ID-id">a</source><target xml:lang="en">b</target></segment>
        wrong-unit 2.1 | 4.2.2.12 | “xml:lang” of <source> is “id” | <segment><source xml:lang="id">a</source></segment>
        wrong-unit 2.1 | 4.2.2.13 | “xml:lang” of <target> is “en-GB” | <segment><source>a</source><target xml:lang="en-GB">b</target></segment>
        wrong-file 2.1 | 4.2.2.12 | inherited from <group> | <group id="g" xml:lang="ms"><unit id="u"><segment><source>a</source></segment></unit></group>
        right-file 2.1 |  |  | <group id="g" xml:lang="ms"><unit id="u" xml:lang="id-ID"><segment><source>a</source><target xml:lang="en">b</target></segment></unit></group>
        wrong-file 2.1 | 4.3.2.1 | “xml:lang” of <group> is “e n” | <group id="g" xml:lang="e n"/>
        wrong-unit 2.1 | 4.3.2.2 | “xml:space” of <source> is “preserve” | <segment><source xml:space="preserve">a</source><target>b</target></segment>
        right-file 2.1 |  |  | <unit id="u" xml:space="preserve"><segment><source xml:space="preserve">a</source><target>b</target></segment></unit>
        # identifiers
        wrong-xliff 2.1 | 4.3.1.21 | of <file> stands twice | <file id="f1"><group id="g"/></file><file id="f1"><group id="g"/></file>
        wrong-file 2.1 | 4.3.1.21 | of <group> stands twice in <file> | <group id="g"><group id="g"/></group>
        wrong-file 2.1 | 4.3.1.21 | of <unit> stands twice in <file> | <group id="g"><unit id="u"><segment><source>a</source></segment></unit></group><unit id="u"><segment><source>a</source></segment></unit>
        right-file 2.1 |  |  | <group id="x"><unit id="x"><segment id="x"><source>a</source></segment></unit></group><unit id="y"><segment id="x"><source>a</source></segment></unit>
        wrong-file 2.1 | 4.3.1.21 | “id” of <unit> is “a b” | <unit id="a b"><segment><source>a</source></segment></unit>
        wrong-unit 2.1 | 4.3.1.21 | of <note> stands twice in <notes> | <notes><note id="n">a</note><note id="n">b</note></notes><segment><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.21 | of <ph> stands twice in <unit> | <segment id="1"><source>a<ph id="1"/></source></segment>
        wrong-unit 2.1 | 4.3.1.21 | of <ph> stands twice in <unit> | <segment><source>a<ph id="1"/></source></segment><segment><source>a<ph id="1"/></source></segment>
        wrong-pair 2.1 | 4.3.1.21 | of <ph> stands twice in the targets | a<ph id="1"/> => <ph id="1"/>b<ph id="1"/>
        wrong-pair 2.1 | 4.3.1.21 | has the id of <pc> in the source | <pc id="1">a</pc> => b<ph id="1"/>
        right-pair 2.1 |  |  | <pc id="1">Duta</pc> besar => <sc id="1"/>Ambassador<ec startRef="1"/><ph id="new"/>
        wrong-file 2.1 | 4.9.2 | stands twice in <file> | <my:a id="x"/><my:b xml:id="x"/><unit id="u"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 4.9.2 | “id” of an extension is “a/b” | <my:a id="a/b"/><unit id="u"><segment><source>a</source></segment></unit>
        right-file 2.1 |  |  | <my:a id="x"/><unit id="u"><my:a id="x"/><segment><source>a</source></segment></unit>
        # inline elements
        right-source 2.1 |  |  | Harga <ph id="1" canCopy="no" canDelete="no" canReorder="yes" disp="{0}" equiv="0" type="ui" subType="xlf:var"/> naik<cp hex="0007"/>
        wrong-source 2.1 | 4.2.3.2 | is not empty | a<ph id="1"> </ph>
        wrong-source 2.1 | 4.2.3.2 | has no attribute “id” | a<ph/>
        wrong-source 2.1 | 4.2.3.2 | “my:x” of an extension | a<ph id="1" my:x="1"/>
        wrong-source 2.1 | 4.2.3.3 | takes no attribute “xml:lang” | <pc id="1" xml:lang="id-ID">a</pc>
        wrong-source 2.1 | 4.2.3.6 | takes no attribute “xml:space” | <mrk id="1" translate="no" xml:space="preserve">a</mrk>
        wrong-source 2.1 | 4.2.2.12 | <my:b> of an extension | a<my:b/>
        wrong-source 2.1 | 4.2.2.12 | <note> may not stand in <source> | a<note>x</note>
        wrong-source 2.1 | 4.3.1.19 | “hex” of <cp> is “0041” | a<cp hex="0041"/>
        wrong-source 2.1 | 4.3.1.19 | “hex” of <cp> is “007” | a<cp hex="007"/>
        wrong-source 2.1 | 4.3.1.19 | “hex” of <cp> is “110000” | a<cp hex="110000"/>
        right-source 2.1 |  |  | a<cp hex="D800"/><cp hex="FFFE"/><cp hex="00"/>
        wrong-source 2.1 | 4.3.1.40 | “type” of <ph> is “bold” | a<ph id="1" type="bold"/>
        wrong-source 2.1 | 4.3.1.36 | “subType” without “type” | a<ph id="1" subType="my:x"/>
        wrong-source 2.1 | 4.3.1.36 | “subType” “xlf:var” with “type” “fmt” | a<ph id="1" type="fmt" subType="xlf:var"/>
        wrong-source 2.1 | 4.3.1.36 | “subType” of <ph> is “xlf:bold” | a<ph id="1" type="fmt" subType="xlf:bold"/>
        right-source 2.1 |  |  | a<ph id="1" type="link" subType="my:url"/><ph id="2" type="fmt" subType="xlf:lb"/>
        wrong-source 2.1 | 4.3.1.5 | “canReorder” of <ph> is “first” | a<ph id="1" canReorder="first"/>
        wrong-source 2.1 | 4.3.1.12 | “dir” of <pc> is “up” | <pc id="1" dir="up">a</pc>
        # start and end codes
        right-source 2.1 |  |  | <sc id="1" canDelete="no"/>a<ec startRef="1" canDelete="no"/><sc id="2" isolated="yes"/><ec id="3" isolated="yes" dir="ltr"/>
        wrong-source 2.1 | 4.2.3.4 | <sc> has no <ec> in the unit | a<sc id="1"/>
        wrong-source 2.1 | 4.2.3.4 | “isolated” on <sc> “1” | <sc id="1" isolated="yes"/>a<ec startRef="1"/>
        wrong-source 2.1 | 4.2.3.5 | no <sc> of the source has this id | a<ec startRef="1"/>
        wrong-source 2.1 | 4.2.3.5 | stands before its <sc> | <ec startRef="1"/>a<sc id="1"/>+
        wrong-source 2.1 | 4.2.3.5 | a second <ec> | <sc id="1"/>a<ec startRef="1"/><ec startRef="1"/>
        wrong-source 2.1 | 4.2.3.5 | “id” on <ec> that is not isolated | a<ec id="1"/>
        wrong-source 2.1 | 4.2.3.5 | “startRef” on an isolated <ec> | a<ec startRef="1" isolated="yes"/>
        wrong-source 2.1 | 4.2.3.5 | has no “id” | a<ec isolated="yes"/>
        wrong-source 2.1 | 4.2.3.5 | “dir” on <ec> that is not isolated | <sc id="1"/>a<ec startRef="1" dir="ltr"/>
        wrong-source 2.1 | 4.2.3.5 | “canCopy” of <ec> is “yes” | <sc id="1" canCopy="no"/>a<ec startRef="1"/>
        wrong-source 2.1 | 4.2.3.5 | “canOverlap” of <ec> is “no” | <sc id="1"/>a<ec startRef="1" canOverlap="no"/>
        right-unit 2.1 |  |  | <segment><source><sc id="1"/>a</source><target><sc id="1"/>b</target></segment><segment><source>c<ec startRef="1"/></source></segment>
        wrong-unit 2.1 | 4.2.3.4 | <sc> has no <ec> in the unit | <segment><source><sc id="1"/>a</source><target><sc id="1"/>b</target></segment><segment><source>c<ec startRef="1"/></source><target>d</target></segment>
        # original data and copies
        right-unit 2.1 |  |  | <originalData><data id="d1" dir="ltr">[b]<cp hex="0001"/></data><data id="d2">[/b]</data></originalData><segment><source><pc id="1" dataRefStart="d1" dataRefEnd="d2">a</pc></source></segment>
        wrong-source 2.1 | 4.3.1.9 | “dataRef” is “d1” | a<ph id="1" dataRef="d1"/>
        wrong-unit 2.1 | 4.3.1.10 | “dataRefEnd” is “d2” | <originalData><data id="d1">x</data></originalData><segment><source><pc id="1" dataRefStart="d1" dataRefEnd="d2">a</pc></source></segment>
        wrong-unit 2.1 | 4.3.1.11 | “dataRefStart” is “d2” | <originalData><data id="d1">x</data></originalData><segment><source><pc id="1" dataRefStart="d2" dataRefEnd="d1">a</pc></source></segment>
        wrong-unit 2.1? | 4.2.3.3 | “dataRefStart” without “dataRefEnd” | <originalData><data id="d1">x</data></originalData><segment><source><pc id="1" dataRefStart="d1">a</pc></source></segment>
        wrong-unit 2.1 | 4.3.1.21 | of <data> stands twice | <originalData><data id="d1">x</data><data id="d1">y</data></originalData><segment><source>a</source></segment>
        right-pair 2.1 |  |  | <pc id="1">Rusia dan Ukraina</pc> => <pc id="1">Russia</pc> and <pc id="2" copyOf="1">Ukraine</pc>
        wrong-pair 2.1 | 4.7.2.4.1 | which is no code of the unit | <pc id="1">a</pc> => <pc id="1">b</pc><pc id="2" copyOf="3">c</pc>
        wrong-pair 2.1 | 4.7.2.4.1 | which can’t be copied | <pc id="1" canCopy="no">a</pc> => <pc id="1" canCopy="no">b</pc><pc id="2" copyOf="1">c</pc>
        wrong-unit 2.1 | 4.7.2.4.1 | “copyOf” on a code with original data | <originalData><data id="d1">x</data></originalData><segment><source><ph id="1"/><ph id="2" copyOf="1" dataRef="d1"/></source></segment>
        wrong-unit 2.1 | 4.7.2.4.1 | names a code with original data | <originalData><data id="d1">x</data></originalData><segment><source><ph id="1" dataRef="d1"/><ph id="2" copyOf="1"/></source></segment>
        # editing hints
        right-pair 2.1 |  |  | <ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>a<ph id="2" canReorder="no" canCopy="no" canDelete="no"/><ph id="3"/> => <ph id="3"/>b<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/>
        wrong-source 2.1 | 4.7.2.6 | write “no” for “canCopy” as well | <ph id="1" canReorder="firstNo" canDelete="no"/>a
        wrong-source 2.1 | 4.7.2.6 | without a code with “firstNo” | <ph id="1" canReorder="no" canCopy="no" canDelete="no"/>a
        wrong-source 2.1 | 4.7.2.6 | without a code with “firstNo” | <ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2"/><ph id="3" canReorder="no" canCopy="no" canDelete="no"/>
        wrong-pair 2.1 | 4.7.2.6 | in another order than in the source | <pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">a<ph id="2" canReorder="no" canCopy="no" canDelete="no"/></pc> => <pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">b</pc><ph id="2" canReorder="no" canCopy="no" canDelete="no"/>
        right-pair 2.1 |  |  | <pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">a</pc><ph id="2"/> => <pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">b<ph id="2"/></pc>
        wrong-pair 2.1 | 4.2.3.5 | of its <sc> “firstNo”; write “no” | <sc id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>a<ec startRef="1" canCopy="no" canDelete="no"/> => <sc id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>b<ec startRef="1" canReorder="no" canCopy="no" canDelete="no"/>+
        wrong-pair 2.1 | 4.7.2.6 | is missing in the target | a<ph id="1" canDelete="no"/> => b
        wrong-pair 2.1 | 4.7.2.6 | <pc> “1” is missing | <pc id="1" canDelete="no">a</pc> =>
        right-unit 2.1 |  |  | <segment><source>a<ph id="1" canDelete="no"/></source><target>b</target></segment><segment><source>c</source><target>d<ph id="1" canDelete="no"/></target></segment>
        right-source 2.1 |  |  | a<ph id="1" canDelete="no"/>
        wrong-unit 2.1? | 4.7.2.6 | is missing in the target | <segment><source>a</source></segment><ignorable><source><ph id="1" canDelete="no"/></source><target/></ignorable>
        # order of targets
        right-unit 2.1 |  |  | <segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target order="1">d</target></segment>
        wrong-unit 2.1 | 4.3.1.24 | “order” 1 stands twice | <segment><source>a</source><target order="1">b</target></segment><segment><source>c</source><target order="1">d</target></segment>
        wrong-unit 2.1 | 4.3.1.24 | the unit has 2 parts | <segment><source>a</source><target>b</target></segment><segment><source>c</source><target order="3">d</target></segment>
        wrong-unit 2.1 | 4.3.1.24 | is 99999999999999999999, but the unit has 1 parts | <segment><source>a</source><target order="99999999999999999999">b</target></segment>
        wrong-unit 2.1 | 4.8.2 | is number 2, which another has | <segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target>d</target></segment>
        # annotations
        right-unit 2.1 |  |  | <notes><note id="n1">n</note></notes><segment><source><mrk id="1" type="comment" ref="#n=n1">NATO</mrk> <mrk id="2" type="comment" value="Pakta">NATO</mrk> <mrk id="3" type="term" ref="https://example.org/nato">NATO</mrk> <mrk id="4" type="my:kind" my:x="1">NATO</mrk> <mrk id="5" translate="no">NATO</mrk></source></segment>
        wrong-source 2.1 | 4.7.3.1.3 | a comment without text | <mrk id="1" type="comment">a</mrk>
        wrong-unit 2.1 | 4.7.3.1.3 | a comment with “value” and “ref” | <notes><note id="n1">n</note></notes><segment><source><mrk id="1" type="comment" value="x" ref="#n=n1">a</mrk></source></segment>
        wrong-source 2.1 | 4.7.3.1.3 | leads to no note of its unit | <mrk id="1" type="comment" ref="https://example.org/a">a</mrk>
        wrong-unit 2.1 | 4.7.3.1.3 | leads to no note of its unit | <segment id="s"><source><mrk id="1" type="comment" ref="#s">a</mrk></source></segment>
        wrong-file 2.1 | 4.7.3.1.3 | leads to no note of its unit | <notes><note id="n1">n</note></notes><unit id="u"><segment><source><mrk id="1" type="comment" ref="#f=f1/n=n1">a</mrk></source></segment></unit>
        wrong-source 2.1? | 4.7.3.1.1 | a generic annotation that says nothing | <mrk id="1">a</mrk>
        wrong-source 2.1 | 4.3.1.40 | “type” of <mrk> is “name” | <mrk id="1" type="name">a</mrk>
        right-source 2.1 |  |  | <sm id="1" translate="no"/><pc id="2">Dewan<em startRef="1"/> Keamanan</pc>
        wrong-source 2.1 | 4.2.3.7 | <sm> has no <em> | <sm id="1" translate="no"/>a
        wrong-source 2.1 | 4.2.3.8 | no <sm> of the source has this id | a<em startRef="1"/>
        wrong-source 2.1 | 4.2.3.8 | stands before its <sm> | <em startRef="1"/>a<sm id="1" translate="no"/>+
        wrong-source 2.1 | 4.2.3.8 | a second <em> | <sm id="1" translate="no"/>a<em startRef="1"/><em startRef="1"/>
        wrong-source 2.1 | 4.2.3.8 | has no attribute “startRef” | <sm id="1" translate="no"/>a<em startRef="1"/><em/>
        # sub-flows
        right-file 2.1 |  |  | <unit id="alt"><segment><source>Foto</source></segment></unit><unit id="u"><segment><source><ph id="1" subFlows="alt"/></source></segment></unit>
        wrong-source 2.1 | 4.3.1.32 | names the unit “alt” | <ph id="1" subFlows="u1 alt"/>
        wrong-source 2.1 | 4.3.1.32 | “subFlows” of <ph> is “u1, u1” | <ph id="1" subFlows="u1, u1"/>
        wrong-source 2.1 | 4.3.1.33 | names the unit “alt” | <pc id="1" subFlowsStart="u1" subFlowsEnd="alt">a</pc>
        # references
        right-xliff 2.1 |  |  | <file id="f1"><notes><note id="n">n</note></notes><group id="g1"><notes><note id="n">n</note></notes><unit id="u1"><originalData><data id="d">x</data></originalData><segment id="s"><source><mrk id="1" type="my:a" ref="#/f=f1/g=g1/u=u1/d=d">a</mrk><mrk id="2" type="my:a" ref="#g=g1/n=n">a</mrk><mrk id="3" type="my:a" ref="#f=f2/u=u1/t=1">a</mrk><mrk id="4" type="my:a" ref="#f=f1">a</mrk><mrk id="5" type="my:a" ref="lain.xlf#x/y">a</mrk></source></segment></unit></group></file><file id="f2"><unit id="u1"><segment><source><ph id="1"/></source><target><ph id="1"/></target></segment></unit></file>
        wrong-source 2.1 | 3 | nothing in the document is “#x” | <mrk id="1" type="my:a" ref="#x">a</mrk>
        wrong-source 2.1 | 3 | nothing in the document is “#t=1” | <mrk id="1" type="my:a" ref="#t=1">a</mrk>
        wrong-source 2.1 | 3 | nothing in the document is “#/u=u1” | <mrk id="1" type="my:a" ref="#/u=u1">a</mrk>
        wrong-source 2.1 | 3 | stands too late | <mrk id="1" type="my:a" ref="#u=u1/f=f1">a</mrk>
        wrong-source 2.1 | 3 | the prefix “u” stands twice | <mrk id="1" type="my:a" ref="#u=u1/u=u1">a</mrk>
        wrong-source 2.1 | 3 | must be the last | <mrk id="1" type="my:a" ref="#1/2">a</mrk>
        wrong-source 2.1 | 3 | is none of the core’s | <mrk id="1" type="my:a" ref="#z=1">a</mrk>
        wrong-source 2.1 | 3 | is not registered | <mrk id="1" type="my:a" ref="#my=1">a</mrk>
        wrong-source 2.1 | 3 | is no selector | <mrk id="1" type="my:a" ref="#">a</mrk>
        wrong-source 2.1 | 3 | is no selector | <mrk id="1" type="my:a" ref="#u=a b">a</mrk>
        wrong-file 2.1 | 3 | nothing in the document is “#g=g1/u=u2” | <group id="g1"/><unit id="u2"><segment><source><mrk id="1" type="my:a" ref="#g=g1/u=u2">a</mrk></source></segment></unit>
        # candidates
        right-unit 2.1 |  |  | <mtc:matches><mtc:match id="1" ref="#s1" type="tm" subType="my:x" similarity="99.5" matchQuality="0" matchSuitability="100" origin="o" my:x="1"><mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata><originalData><data id="d">x</data></originalData><source><ph id="1" dataRef="d"/>a</source><target><ph id="1" dataRef="d"/>b</target><my:e/></mtc:match><mtc:match ref="#s1" reference="yes"><source>a</source><target xml:lang="fr">b</target></mtc:match></mtc:matches><segment id="s1"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 match | has no attribute “ref” | <mtc:matches><mtc:match><source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 ref | leads to another document | <mtc:matches><mtc:match ref="s"><source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 ref | nothing in the document is “#x” | <mtc:matches><mtc:match ref="#x"><source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 ref | no segment or span of this unit | <mtc:matches><mtc:match ref="#u=u1"><source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 match | has no <target> | <mtc:matches><mtc:match ref="#s"><source>a</source></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 match | “similarity” of <mtc:match> is “101” | <mtc:matches><mtc:match ref="#s" similarity="101"><source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 match | “type” of <mtc:match> is “fuzzy” | <mtc:matches><mtc:match ref="#s" type="fuzzy"><source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 subType | “subType” without “type” | <mtc:matches><mtc:match ref="#s" subType="my:x"><source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 5.1 id | of <mtc:match> stands twice | <mtc:matches><mtc:match id="m" ref="#s"><source>a</source><target>b</target></mtc:match><mtc:match id="m" ref="#s"><source>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 4.2.2.13 | “xml:lang” of <target> is “fr” | <mtc:matches><mtc:match ref="#s"><source>a</source><target xml:lang="fr">b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>
        wrong-unit 2.1 | 4.3.1.9 | the candidate has no <data> | <originalData><data id="d">x</data></originalData><mtc:matches><mtc:match ref="#s"><source><ph id="1" dataRef="d"/>a</source><target>b</target></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>+
        wrong-unit 2.1 | 5.1 mtc:match | takes none | <segment><source><mrk id="1" type="mtc:match" ref="https://example.org">a</mrk></source></segment>
        # glossary
        right-unit 2.1 |  |  | <gls:glossary><gls:glossEntry id="g1" ref="#m1"><gls:term source="s">jaminan</gls:term><gls:translation id="t1" ref="#t=m1">guarantee</gls:translation><gls:definition>d</gls:definition><mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata></gls:glossEntry></gls:glossary><segment><source><mrk id="m1" type="term" ref="#gls=g1">jaminan</mrk></source><target><mrk id="m1" type="term">guarantee</mrk></target></segment>
        wrong-unit 2.1 | 5.2 glossEntry | has no <gls:term> | <gls:glossary><gls:glossEntry><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.2 glossEntry | has neither <gls:translation> nor | <gls:glossary><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.2 id | of <gls:translation> stands twice | <gls:glossary><gls:glossEntry id="g"><gls:term>a</gls:term><gls:translation id="g">b</gls:translation></gls:glossEntry></gls:glossary><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.2 ref | nothing in the document is “#m1” | <gls:glossary><gls:glossEntry ref="#m1"><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary><segment><source>a</source></segment>
        wrong-unit 2.1? | 5.2 ref | leads to another document | <gls:glossary><gls:glossEntry ref="m1"><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary><segment><source>a</source></segment>
        # format style
        right-file 2.1 |  |  | <unit id="u" fs:fs="p"><segment><source><pc id="1" fs:fs="a" fs:subFs="href,c:\\\\berita\\title,Kabar\\, hari ini">a</pc></source></segment></unit>
        wrong-source 2.1 | 5.3 fs | “fs:fs” of <pc> is “script” | <pc id="1" fs:fs="script">a</pc>
        wrong-source 2.1 | 5.3 subFs | “fs:subFs” without “fs:fs” | <pc id="1" fs:subFs="href,x">a</pc>
        wrong-source 2.1 | 5.3 subFs | write “name,value” | <pc id="1" fs:fs="a" fs:subFs="href">a</pc>
        wrong-source 2.1 | 5.3 fs | on <ec> that is not isolated | <sc id="1"/>a<ec startRef="1" fs:fs="b"/>
        wrong-file 2.1 | 5.3 style | the module “fs” has no such attribute | <unit id="u" fs:style="p"><segment><source>a</source></segment></unit>
        wrong-unit 2.1 | 4.2.2.6 | takes no attribute “fs:fs” | <segment fs:fs="p"><source>a</source></segment>
        # metadata
        right-unit 2.1 |  |  | <mda:metadata id="m"><mda:metaGroup id="g" category="c" appliesTo="ignorable"><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metaGroup></mda:metadata><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.4 metadata | has no <mda:metaGroup> | <mda:metadata/><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.4 metaGroup | has no <mda:metaGroup> or <mda:meta> | <mda:metadata><mda:metaGroup/></mda:metadata><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.4 meta | has no attribute “type” | <mda:metadata><mda:metaGroup><mda:meta>x</mda:meta></mda:metaGroup></mda:metadata><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.4 id | of <mda:metaGroup> stands twice | <mda:metadata id="m"><mda:metaGroup id="m"><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.4 metaGroup | “appliesTo” of <mda:metaGroup> is “unit” | <mda:metadata><mda:metaGroup appliesTo="unit"><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata><segment><source>a</source></segment>
        # resources
        right-file 2.1 |  |  | <res:resourceData><res:resourceItem id="r" mimeType="text/xml" context="no"><res:source href="a.xml" xml:lang="id-ID"/><res:target href="b.xml" xml:lang="en"/><res:reference href="c.xml" xml:lang="fr"/></res:resourceItem><res:resourceItem><res:source><my:form/></res:source></res:resourceItem></res:resourceData><unit id="u"><res:resourceData><res:resourceItemRef id="x" ref="r"/></res:resourceData><segment><source>a</source></segment></unit>
        wrong-unit 2.1 | 5.5 resourceItem | has no <res:source>, | <res:resourceData><res:resourceItem mimeType="a/b"/></res:resourceData><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.5 resourceItem | without “mimeType” | <res:resourceData><res:resourceItem><res:source href="a"/></res:resourceItem></res:resourceData><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.5 source | is empty and has no “href” | <res:resourceData><res:resourceItem mimeType="a/b"><res:source/></res:resourceItem></res:resourceData><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.5 target | has content and “href” | <res:resourceData><res:resourceItem mimeType="a/b"><res:target href="a"><my:x/></res:target></res:resourceItem></res:resourceData><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.5 source | “xml:lang” of <res:source> is “ms” | <res:resourceData><res:resourceItem mimeType="a/b"><res:source href="a" xml:lang="ms"/></res:resourceItem></res:resourceData><segment><source>a</source></segment>
        wrong-unit 2.1? | 5.5 target | “xml:lang” of <res:target> is “ms” | <res:resourceData><res:resourceItem mimeType="a/b"><res:target href="a" xml:lang="ms"/></res:resourceItem></res:resourceData><segment><source>a</source></segment>
        wrong-unit 2.1? | 5.5 ref | no <res:resourceItem> of the file is “r” | <res:resourceData><res:resourceItemRef ref="r"/></res:resourceData><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.5 id | of <res:resourceItem> stands twice | <res:resourceData><res:resourceItemRef id="r" ref="r"/><res:resourceItem id="r" mimeType="a/b"><res:source href="a"/></res:resourceItem></res:resourceData><segment><source>a</source></segment>+
        wrong-unit 2.1 | 5.5 reference | has no attribute “href” | <res:resourceData><res:resourceItem><res:reference/></res:resourceItem></res:resourceData><segment><source>a</source></segment>
        # change tracking
        right-unit 2.0 |  |  | <ctr:changeTrack><ctr:revisions appliesTo="note" ref="n1" currentVersion="2"><ctr:revision version="1" author="a" datetime="2024-02-14"><ctr:item property="content">x</ctr:item><ctr:item property="category">y</ctr:item></ctr:revision><ctr:revision version="2"><ctr:item property="my:x">y</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1">n</note><note id="n2">n</note></notes><segment><source>a</source></segment>
        wrong-unit 2.0 | 5.6 ref | nothing here has this id | <ctr:changeTrack><ctr:revisions appliesTo="note" ref="n9"><ctr:revision><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1">n</note></notes><segment><source>a</source></segment>
        wrong-unit 2.0 | 5.6 revisions | of which there are several | <ctr:changeTrack><ctr:revisions appliesTo="note"><ctr:revision><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1">n</note><note id="n2">n</note></notes><segment><source>a</source></segment>
        wrong-unit 2.0 | 5.6 appliesTo | which is no element | <ctr:changeTrack><ctr:revisions appliesTo="sentence"><ctr:revision><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><segment><source>a</source></segment>
        wrong-unit 2.0 | 5.6 property | write “content” or an attribute of <note> | <ctr:changeTrack><ctr:revisions appliesTo="note"><ctr:revision><ctr:item property="colour">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1">n</note></notes><segment><source>a</source></segment>
        wrong-unit 2.0 | 5.6 property | “content” stands twice | <ctr:changeTrack><ctr:revisions appliesTo="source"><ctr:revision><ctr:item property="content">x</ctr:item><ctr:item property="content">y</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><segment><source>a</source></segment>
        wrong-unit 2.0 | 5.6 version | “version” “1” stands twice | <ctr:changeTrack><ctr:revisions appliesTo="source"><ctr:revision version="1"><ctr:item property="content">x</ctr:item></ctr:revision><ctr:revision version="1"><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><segment><source>a</source></segment>
        wrong-unit 2.0 | 5.6 currentVersion | the version of no revision | <ctr:changeTrack><ctr:revisions appliesTo="source" currentVersion="2"><ctr:revision version="1"><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><segment><source>a</source></segment>
        wrong-unit 2.0 | 5.6 revision | has no <ctr:item> | <ctr:changeTrack><ctr:revisions appliesTo="source"><ctr:revision/></ctr:revisions></ctr:changeTrack><segment><source>a</source></segment>
        # sizes
        right-file 2.1 |  |  | <slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"><slr:normalization general="nfc" storage="none"/></slr:profiles><slr:data profile="my:p"><my:size id="z"/></slr:data><unit id="u" slr:sizeRestriction="0,160" slr:storageRestriction="*" slr:sizeInfoRef="z"><segment><source><ph id="1" slr:sizeInfo="3" slr:equivStorage="3"/></source></segment></unit>
        right-file 2.1 |  |  | <unit id="u" slr:sizeRestriction="kira-kira"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 5.6 sizeRestriction | “slr:sizeRestriction” is “9,3” | <slr:profiles generalProfile="xliff:codepoints"/><unit id="u" slr:sizeRestriction="9,3"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 5.6 storageRestriction | “slr:storageRestriction” is “1,2,3” | <slr:profiles storageProfile="xliff:utf16"/><unit id="u" slr:storageRestriction="1,2,3"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 5.6 sizeInfo | “slr:sizeInfo” is “2.5” | <slr:profiles generalProfile="xliff:codepoints"/><unit id="u" slr:sizeInfo="2.5"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 5.6 equivStorage | “slr:equivStorage” is “x” | <slr:profiles storageProfile="xliff:utf8"/><unit id="u"><segment><source>a<ph id="1" slr:equivStorage="x"/></source></segment></unit>
        wrong-file 2.1 | 5.6 sizeInfoRef | write one of the two | <slr:data profile="p"><my:s id="z"/></slr:data><unit id="u" slr:sizeInfo="1" slr:sizeInfoRef="z"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 5.6 sizeInfoRef | no <slr:data> beside or above | <unit id="u" slr:sizeInfoRef="z"><segment><source>a</source></segment></unit>
        wrong-source 2.1 | 5.6 sizeInfo | on <ec> that is not isolated | <sc id="1"/>a<ec startRef="1" slr:sizeInfo="1"/>
        wrong-file 2.1 | 5.6 normalization | “general” of <slr:normalization> is “nfkc” | <slr:profiles><slr:normalization general="nfkc"/></slr:profiles><unit id="u"><segment><source>a</source></segment></unit>
        wrong-file 2.1? | 5.6 generalProfile | has no such profile | <slr:profiles generalProfile="xliff:words"/><unit id="u"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 4.2.2.4 | <slr:profiles> may not stand in <group> | <group id="g"><slr:profiles/></group>
        wrong-source 2.1 | 4.2.3.2 | takes no attribute “slr:sizeRestriction” | a<ph id="1" slr:sizeRestriction="3"/>
        # validation rules
        right-file 2.1 |  |  | <val:validation my:x="1"><val:rule isPresent="NATO" occurs="2" caseSensitive="no" normalization="nfd"/><val:rule my:rule="x"/><val:rule endsWith="." existsInSource="yes"/></val:validation><unit id="u"><val:validation><val:rule isPresent="NATO" disabled="yes"/></val:validation><segment><source>a</source></segment></unit>
        wrong-unit 2.1 | 5.7 rule | no rule in <val:rule> | <val:validation><val:rule/></val:validation><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.7 rule | more than one rule | <val:validation><val:rule isPresent="a" startsWith="b"/></val:validation><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.7 rule | more than one rule | <val:validation><val:rule isPresent="a" my:rule="b"/></val:validation><segment><source>a</source></segment>
        wrong-unit 2.1? | 5.7 occurs | “occurs” without “isPresent” | <val:validation><val:rule startsWith="a" occurs="1"/></val:validation><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.7 existsInSource | goes with exactly one of | <val:validation><val:rule isNotPresent="a" existsInSource="yes"/></val:validation><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.7 rule | “occurs” of <val:rule> is “0” | <val:validation><val:rule isPresent="a" occurs="0"/></val:validation><segment><source>a</source></segment>
        wrong-file 2.1 | 5.7 disabled | nothing above it to switch off | <val:validation><val:rule isPresent="a" disabled="yes"/></val:validation><unit id="u"><segment><source>a</source></segment></unit>
        wrong-unit 2.1 | 5.7 validation | has no <val:rule> | <val:validation/><segment><source>a</source></segment>
        # ITS
        right-unit 2.1 |  |  | <its:locQualityIssues xml:id="q1"><its:locQualityIssue locQualityIssueType="grammar" locQualityIssueSeverity="50"/></its:locQualityIssues><its:provenanceRecords xml:id="p1"><its:provenanceRecord person="Sari"/></its:provenanceRecords><segment><source>a</source><target><mrk id="1" type="its:generic" its:locQualityIssuesRef="#its=q1">b</mrk><mrk id="2" its:provenanceRecordsRef="#its=p1">c</mrk><mrk id="3" its:mtConfidence="0.5" its:annotatorsRef="mt-confidence|https://example.org terminology|x">d</mrk><mrk id="4" type="term" its:termConfidence="1" its:annotatorsRef="terminology|x">e</mrk><mrk id="5" itsm:domains="politik" its:localeFilterList="*-ID, en" its:localeFilterType="exclude">f</mrk><mrk id="6" its:locQualityRatingScore="80" its:locQualityRatingScoreThreshold="70">g</mrk><mrk id="7" its:taSource="wn" its:taIdent="1">h</mrk></target></segment>
        right-document 2.0 |  |  | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:its="http://www.w3.org/2005/11/its" version="2.0" srcLang="id"><file id="f" its:old="x"><its:any/><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        wrong-document 2.1 | 5.8 org | without “its:version” | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:its="http://www.w3.org/2005/11/its" version="2.1" srcLang="id"><file id="f" its:org="x"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        wrong-source 2.1 | 5.8 mtConfidence | “its:mtConfidence” of <mrk> is “1.5” | <mrk id="1" its:mtConfidence="1.5" its:annotatorsRef="mt-confidence|x">a</mrk>
        wrong-source 2.1 | 5.8 mtConfidence | without a tool | <mrk id="1" its:mtConfidence="0.5">a</mrk>
        wrong-source 2.1 | 5.8 annotatorsRef | write a data category | <mrk id="1" its:annotatorsRef="mt|x">a</mrk>
        wrong-source 2.1 | 5.8 annotatorsRef | stands twice | <mrk id="1" its:annotatorsRef="domain|x domain|y">a</mrk>
        wrong-source 2.1 | 5.8 taClassRef | write “its:generic” | <mrk id="1" type="term" its:taClassRef="x">a</mrk>
        wrong-source 2.1 | 5.8 taSource | alone | <mrk id="1" its:taSource="wn">a</mrk>
        wrong-source 2.1 | 5.8 taSource | beside “its:taIdentRef” | <mrk id="1" its:taSource="wn" its:taIdent="1" its:taIdentRef="x">a</mrk>
        wrong-source 2.1 | 5.8 termConfidence | on what is no term | <mrk id="1" its:termConfidence="0.5" its:annotatorsRef="terminology|x">a</mrk>
        wrong-source 2.1 | 5.8 locQualityIssueSeverity | without a type or comment | <mrk id="1" its:locQualityIssueSeverity="50">a</mrk>
        wrong-source 2.1 | 5.8 locQualityIssueType | “its:locQualityIssueType” of <mrk> is “bad” | <mrk id="1" its:locQualityIssueType="bad">a</mrk>
        wrong-source 2.1 | 5.8 locQualityIssuesRef | write “#its=” and the xml:id | <mrk id="1" its:locQualityIssuesRef="#its=q1">a</mrk>
        wrong-source 2.1 | 5.8 provenanceRecordsRef | write “#its=” and the xml:id | <mrk id="1" its:provenanceRecordsRef="p1">a</mrk>
        wrong-unit 2.1 | 5.8 tool | beside “its:provenanceRecordsRef” | <its:provenanceRecords xml:id="p1"><its:provenanceRecord person="Sari"/></its:provenanceRecords><segment><source><mrk id="1" its:provenanceRecordsRef="#its=p1" its:tool="x">a</mrk></source></segment>
        wrong-source 2.1 | 5.8 locQualityRatingVote | a score and a vote | <mrk id="1" its:locQualityRatingScore="1" its:locQualityRatingVote="1">a</mrk>
        wrong-source 2.1 | 5.8 locQualityRatingVoteThreshold | here or above | <mrk id="1" its:locQualityRatingVoteThreshold="1">a</mrk>
        wrong-source 2.1 | 5.8 localeFilterType | write both | <mrk id="1" its:localeFilterType="include">a</mrk>
        wrong-unit 2.1 | 5.8 provenanceRecord | says nothing | <its:provenanceRecords xml:id="p1"><its:provenanceRecord/></its:provenanceRecords><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.8 locQualityIssues | has no attribute “xml:id” | <its:locQualityIssues><its:locQualityIssue locQualityIssueComment="x"/></its:locQualityIssues><segment><source>a</source></segment>
        wrong-unit 2.1 | 5.8 xml:id | stands twice in the document | <its:provenanceRecords xml:id="p"><its:provenanceRecord org="x"/></its:provenanceRecords><its:provenanceRecords xml:id="p"><its:provenanceRecord org="x"/></its:provenanceRecords><segment><source>a</source></segment>
        wrong-file 2.1 | 4.2.2.5 | takes no attribute “its:taClassRef” | <unit id="u" its:taClassRef="x"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 5.8 term | has no such attribute | <unit id="u" its:term="yes"><segment><source>a</source></segment></unit>
        wrong-file 2.1 | 4.2.2.2 | <its:locQualityIssues> may not stand in <file> | <its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueComment="x"/></its:locQualityIssues><unit id="u"><segment><source>a</source></segment></unit>
        # 2.2
        right-xliff 2.2 |  |  | <notes><note>Untuk redaksi</note></notes><mda:metadata><mda:metaGroup><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata><file id="f1"><unit id="u1"><notes><note ref="#s1">n</note></notes><segment id="s1"><source>a</source></segment></unit></file>
        wrong-xliff 2.2 | 3.2.2.1 | <notes> stands too late | <file id="f1"><unit id="u1"><segment><source>a</source></segment></unit></file><notes><note>n</note></notes>
        wrong-unit 2.2 | 2 | nothing in the document is “#x” | <notes><note ref="#x">n</note></notes><segment id="s1"><source>a</source></segment>
        wrong-file 2.2 | 3.3.1.27 | leads out of its unit | <unit id="u1"><notes><note ref="#u=u2/s">n</note></notes><segment><source>a</source></segment></unit><unit id="u2"><segment id="s"><source>a</source></segment></unit>
        wrong-unit 2.2? | 3.3.1.27 | leads out of the unit | <notes><note ref="https://example.org">n</note></notes><segment id="s1"><source>a</source></segment>
        right-unit 2.2 |  |  | <notes><note ref="s1" appliesTo="target">n</note></notes><segment id="s1"><source>a</source></segment>
        wrong-xliff 2.1 | 4.2.2.1 | <notes> may not stand in <xliff> | <notes><note>n</note></notes><file id="f1"><unit id="u1"><segment><source>a</source></segment></unit></file>
        right-file 2.2 |  |  | <unit id="u" pgs:switch="plural:count gender:host"><segment pgs:case="0 feminine"><source>a</source></segment><segment pgs:case="other other"><source>b</source></segment></unit>
        wrong-file 2.2 | 4.9 switch | write plural, ordinal, gender or select | <unit id="u" pgs:switch="number:count"><segment pgs:case="1"><source>a</source></segment></unit>
        wrong-file 2.2 | 4.9 switch | write plural, ordinal, gender or select | <unit id="u" pgs:switch="plural:"><segment pgs:case="1"><source>a</source></segment></unit>
        wrong-file 2.2 | 4.9 switch | is empty | <unit id="u" pgs:switch=""><segment><source>a</source></segment></unit>
        wrong-file 2.2 | 4.9 case | in a unit without “pgs:switch” | <unit id="u"><segment pgs:case="1"><source>a</source></segment></unit>
        wrong-file 2.2 | 4.9 case | has 2 values for 1 variables | <unit id="u" pgs:switch="plural:n"><segment pgs:case="1 2"><source>a</source></segment></unit>
        wrong-file 2.2 | 4.9 case | “=1” for the selector “plural” | <unit id="u" pgs:switch="plural:n"><segment pgs:case="=1"><source>a</source></segment></unit>
        wrong-file 2.2 | 4.9 case | “first” for the selector “ordinal” | <unit id="u" pgs:switch="ordinal:n"><segment pgs:case="first"><source>a</source></segment></unit>
        wrong-file 2.2 | 3.2.2.4 | takes no attribute “pgs:switch” | <group id="g" pgs:switch="plural:n"/>
        wrong-file 2.2 | 4.5 resourceItem | has no <res:source>, | <res:resourceData><res:resourceItem mimeType="a/b"><notes><note>n</note></notes></res:resourceItem></res:resourceData><unit id="u"><segment><source>a</source></segment></unit>
        right-file 2.2 |  |  | <res:resourceData><res:resourceItem mimeType="a/b"><notes><note>n</note></notes><res:source href="x"/></res:resourceItem></res:resourceData><unit id="u"><segment><source>a</source></segment></unit>
        wrong-document 2.2 | 3.3.1.42 | “version” is “3.0” | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="3.0" srcLang="id"><file id="f"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        wrong-unit 2.2 | 3.2.3.5 | a second <ec> | <segment><source><sc id="1"/>a<ec startRef="1"/><ec startRef="1"/></source></segment>
        """
}
