package vn.thongsuot.documents.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.edxml.PackageReading.Read;
import vn.thongsuot.documents.edxml.ReceivedPackage.ReceivedAttachment;

class PackageReadingTest {

    private static final Instant NOON = Instant.parse("2025-09-25T05:00:00Z");
    private static final String SOUND = text(sample());

    @Test
    void whatIsWrittenReadAndWrittenAgainIsTheSameByteForByte() {
        for (long seed = 0; seed < 300; seed++) {
            var generated = new Generated(seed);
            var record = generated.record();
            var files = generated.files();
            var written = EdXmlFile.of(record, files, NOON);

            var read = sound(written);

            assertThat(read.record()).as("seed %d", seed).isEqualTo(record);
            var again = IntStream.range(0, files.size())
                    .mapToObj(i -> attachment(read.files().get(i)))
                    .toList();
            assertThat(EdXmlFile.of(read.record(), again, NOON))
                    .as("seed %d", seed)
                    .isEqualTo(written);
        }
    }

    private static Attachment attachment(ReceivedAttachment file) {
        return new Attachment(new FileName(file.name()), file.mediaType(), file.bytes());
    }

    @Test
    void whatHasNoMeaningHereIsKeptWordForWord() {
        var more = SOUND.replace(
                        "</edXML:OrganName></edXML:To>",
                        "</edXML:OrganName><edXML:Email>vanthu@x.vn</edXML:Email><ext:Room xmlns:ext=\"urn:x\">12 &amp; 13"
                                + "</ext:Room></edXML:To>")
                .replace(
                        "</edXML:MessageHeader>",
                        "<y:More xmlns:y=\"urn:y\"><y:A>1</y:A><y:A>2</y:A></y:More></edXML:MessageHeader>");

        var read = sound(more.getBytes(StandardCharsets.UTF_8));

        assertThat(read.fields())
                .contains(
                        new HeaderField("MessageHeader/From/OrganId", "H26.65"),
                        new HeaderField("MessageHeader/To/Email", "vanthu@x.vn"),
                        new HeaderField("MessageHeader/To/Room", "12 & 13"),
                        new HeaderField("MessageHeader/More/A", "1"),
                        new HeaderField("MessageHeader/More/A/2", "2"),
                        new HeaderField("TraceHeaderList/TraceHeader/Timestamp", "2025/09/25 12:00:00"));
        assertThat(read.documentId()).isEqualTo("H26.65,2025/09/05,45/KH-UBND");
        assertThat(read.record()).isEqualTo(sample());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<edXML:Subject>Hưởng ứng</edXML:Subject>||MessageHeader/SignerInfo|edxml-instead|Subject",
                "<edXML:DocumentId>H26.65,2025/09/05,45/KH-UBND</edXML:DocumentId>||MessageHeader|edxml-missing|SteeringType, DocumentId",
                "<edXML:Subject>|<edXML:Subject><edXML:b/>|MessageHeader/Subject|edxml-unexpected|",
                "Hưởng ứng||MessageHeader/Subject|edxml-empty|",
                ">Hưởng ứng<|> <|MessageHeader/Subject|edxml-empty|",
                ">12/SKHCN-VP</edXML:Code>|> </edXML:Code>|MessageHeader/ResponseFor/Code|edxml-empty|",
                ">H26.9<|>h26.9<|MessageHeader/To/OrganId|edxml-form|",
                ">2025/09/05</edXML:PromulgationDate>|>2025/02/30</edXML:PromulgationDate>|MessageHeader/PromulgationInfo/PromulgationDate|edxml-no-such-day|",
                ">45</edXML:CodeNumber>|>46</edXML:CodeNumber>|MessageHeader/DocumentId|edxml-document-id|H26.65,2025/09/05,46/KH-UBND",
            })
    void theElementAndItsRuleAreNamed(String what, String by, String element, String rule, String expected) {
        assertThat(SOUND).contains(what);
        var fault = faults(SOUND.replace(what, by == null ? "" : by)).getFirst();
        assertThat(fault.element()).isEqualTo("/edXML/edXMLEnvelope/edXMLHeader/" + element);
        assertThat(fault.rule()).isEqualTo(rule);
        assertThat(fault.expected()).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aTextHasItsBoundAndSoHasTheWhole() {
        assertThat(faults(SOUND.replace("Hưởng ứng", "x".repeat(2001))))
                .containsExactly(
                        new Fault("/edXML/edXMLEnvelope/edXMLHeader/MessageHeader/Subject", "edxml-too-long", ""));
        assertThat(sound(SOUND.replace("Hưởng ứng", "x".repeat(2000)).getBytes(StandardCharsets.UTF_8))
                        .record()
                        .subject())
                .hasSize(2000);
        var deep = "<a>".repeat(30) + "</a>".repeat(30);
        assertThat(rules(SOUND.replace(
                        "</edXML:MessageHeader>", "<y xmlns=\"urn:y\">" + deep + "</y></edXML:MessageHeader>")))
                .containsExactly("edxml-too-complex");
        var places = "<edXML:Place>x</edXML:Place>".repeat(40_000);
        assertThat(rules(SOUND.replace("<edXML:ToPlaces>", "<edXML:ToPlaces>" + places)))
                .containsExactly("edxml-too-complex");
    }

    @Test
    void longNamesAreRefusedAndPathsTakeNoRoom() {
        assertThat(rules(nested("n".repeat(101), 1))).containsExactly("edxml-too-complex");
        var most = nested("n".repeat(100), 39_000).getBytes(StandardCharsets.UTF_8);
        assertThat(sound(most).fields())
                .hasSizeGreaterThan(39_000)
                .allMatch(field -> field.element().length() <= 200);
    }

    private static String nested(String name, int leaves) {
        var inside = ("<" + name + ">").repeat(13) + "<a/>".repeat(leaves) + ("</" + name + ">").repeat(13);
        return SOUND.replace("</edXML:MessageHeader>", "<y xmlns=\"urn:y\">" + inside + "</y></edXML:MessageHeader>");
    }

    @Test
    void nothingIsExpandedAndNothingOutsideIsAskedFor() {
        var laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        IntStream.range(1, 12)
                .forEach(i -> laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10))));
        var bomb = laughs + "]><edXML>&l11;</edXML>";
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(rules(bomb)).containsExactly("edxml-doctype"));
        var outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        assertThat(rules(SOUND.replaceFirst("\\?>", "?>" + outside).replace("Hưởng ứng", "&e;")))
                .containsExactly("edxml-doctype");
        assertThat(rules("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\"><x/>"))
                .containsExactly("edxml-doctype");
    }

    @Test
    void whatIsNoPackageIsToldSo() {
        assertThat(rules("<other/>")).containsExactly("edxml-not-a-package");
        assertThat(rules(SOUND.substring(0, 400))).containsExactly("edxml-not-well-formed");
        assertThat(rules("%PDF-1.7")).containsExactly("edxml-not-well-formed");
        assertThat(rules("")).containsExactly("edxml-not-well-formed");
    }

    @Test
    void filesMustBeThoseThatTheManifestNames() {
        var id = "cid:sha-256." + Attachment.digest(new byte[] {1, 2}) + ".1";
        var carried = "<ContentId>" + id;
        var named = "<edXML:ContentId>" + id;
        assertThat(SOUND).contains(carried, named, ">AQI=<");
        assertThat(faults(SOUND.replace(carried, "<ContentId>cid:1")))
                .containsExactly(
                        new Fault(
                                "/edXML/edXMLEnvelope/edXMLBody/edXMLManifest/Reference/ContentId",
                                "edxml-file-missing",
                                ""),
                        new Fault("/edXML/AttachmentEncoded/Attachment/ContentId", "edxml-file-not-named", ""));
        assertThat(rules(SOUND.replace(">AQI=<", ">AQM=<"))).containsExactly("edxml-digest-differs");
        assertThat(rules(SOUND.replace(">AQI=<", "><"))).containsExactly("edxml-empty");
        assertThat(rules(SOUND.replace(">AQI=<", ">A<"))).containsExactly("edxml-form");
        var attachment = SOUND.substring(SOUND.indexOf("<Attachment>"), SOUND.indexOf("</AttachmentEncoded>"));
        assertThat(rules(SOUND.replace(attachment, attachment + attachment))).containsExactly("edxml-file-twice");
        var ownIds = SOUND.replace(id, "cid:12345").replace(">AQI=<", ">AQ\n M=<");
        assertThat(sound(ownIds.getBytes(StandardCharsets.UTF_8))
                        .files()
                        .getFirst()
                        .bytes())
                .as("ids of others say nothing of the bytes, and lines are broken anywhere")
                .containsExactly(1, 3);
    }

    private static ExchangeRecord sample() {
        return EdXmlFileTest.plan("Hưởng ứng", "45", new Agency("H26.65", "UBND xã Thuận An", "UBND thành phố Hà Nội"));
    }

    private static String text(ExchangeRecord record) {
        var file = new Attachment(new FileName("45-KH-UBND.pdf"), "application/pdf", new byte[] {1, 2});
        return new String(EdXmlFile.of(record, List.of(file), NOON), StandardCharsets.UTF_8);
    }

    private static ReceivedPackage sound(byte[] bytes) {
        var read = PackageReading.read(new ByteArrayInputStream(bytes));
        assertThat(read).isInstanceOf(Read.Sound.class);
        return ((Read.Sound) read).received();
    }

    private static List<Fault> faults(String text) {
        var read = PackageReading.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read).isInstanceOf(Read.Faulty.class);
        return ((Read.Faulty) read).faults();
    }

    private static List<String> rules(String text) {
        return faults(text).stream().map(Fault::rule).toList();
    }
}
