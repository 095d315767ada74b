package vn.thongsuot.directive.reading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.edxml.Agency;
import vn.thongsuot.documents.edxml.Attachment;
import vn.thongsuot.documents.edxml.EdXmlFile;
import vn.thongsuot.documents.edxml.ExchangeKind;
import vn.thongsuot.documents.edxml.ExchangeRecord;

/** Packages of the exchange axis as another system would send them. */
public final class Packages {

    private static final Instant SENT = Instant.parse("2025-04-22T03:00:00Z");

    private Packages() {}

    /** The letter 572 of a department, which answers 4198 and asks for an answer, with these files. */
    public static byte[] letter(String subject, byte[]... files) {
        var department = new Agency("H19.9", "Sở Công Thương tỉnh Đồng Nai", "UBND tỉnh Đồng Nai");
        var record = new ExchangeRecord(
                true,
                department,
                List.of(new Agency("H19.8", "Sở Tài chính", null)),
                "572",
                "SCT-KHTCTH",
                LocalDate.of(2025, 4, 22),
                "Đồng Nai",
                new ExchangeKind(18, "Công văn"),
                subject,
                new ExchangeRecord.Signer("KT.", "Phó Giám đốc", null),
                LocalDate.of(2025, 4, 29),
                new ExchangeRecord.Answered("H19", "4198/UBND-KGVX", LocalDate.of(2025, 4, 15)),
                List.of("Như trên"));
        var attached = IntStream.range(0, files.length)
                .mapToObj(i -> new Attachment(new FileName("572-" + (i + 1) + ".pdf"), "application/pdf", files[i]))
                .toList();
        return EdXmlFile.of(record, attached, SENT);
    }

    /** The same package with what our record has no place for: a telephone, a system's own element and an urgency. */
    public static byte[] withMore(byte[] letter) {
        return new String(letter, StandardCharsets.UTF_8)
                .replaceFirst(
                        "</edXML:OrganName></edXML:From>",
                        "</edXML:OrganName><edXML:Telephone>0251.3</edXML:Telephone>"
                                + "<ke:Room xmlns:ke=\"urn:ke\">P. 12</ke:Room></edXML:From>")
                .replaceFirst("<edXML:Priority>0<", "<edXML:Priority>2<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
